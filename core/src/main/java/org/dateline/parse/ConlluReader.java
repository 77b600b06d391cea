package org.dateline.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CoNLL-U one sentence at a time. Of a word only its number and form must be there; what else
 * is wrong with a row is collected in {@link #problems()} and the sentence left out.
 *
 * @see "Universal Dependencies, CoNLL-U format"
 */
final class ConlluReader {
  private final BufferedReader reader;
  private final String file;
  private final List<String> problems = new ArrayList<>();
  private int line;

  ConlluReader(Reader reader, String file) {
    this.reader = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
    this.file = file;
  }

  /** What was wrong so far: "file:line: expected ..., found ...". */
  List<String> problems() {
    return problems;
  }

  /** The next sentence without a broken row; empty at the end of the file. */
  Optional<ConlluSentence> next() throws IOException {
    while (true) {
      int before = problems.size();
      ConlluSentence sentence =
          new ConlluSentence(
              new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      boolean more = block(sentence);
      boolean any = !sentence.words().isEmpty() || !sentence.comments().isEmpty();
      if (any && problems.size() == before && !sentence.words().isEmpty()) {
        return Optional.of(sentence);
      }
      if (!more) {
        return Optional.empty();
      }
    }
  }

  /** Reads up to an empty line; false at the end of the file. */
  private boolean block(ConlluSentence sentence) throws IOException {
    String text = reader.readLine();
    while (text != null) {
      line++;
      if (text.isBlank()) {
        return true;
      }
      if (text.charAt(0) == '#') {
        sentence.comments().add(text);
      } else {
        row(sentence, text);
      }
      text = reader.readLine();
    }
    return false;
  }

  private void row(ConlluSentence sentence, String text) {
    String[] columns = text.split("\t", -1);
    if (columns.length != ConlluSentence.COLUMNS) {
      problem("expected 10 columns, found " + columns.length);
      return;
    }
    String id = columns[ConlluSentence.ID];
    if (number(id)) {
      int expected = sentence.words().size() + 1;
      if (!id.equals(Integer.toString(expected))) {
        problem("expected word " + expected + ", found " + id);
      }
      if (columns[ConlluSentence.FORM].isEmpty()) {
        problem("expected a form, found nothing");
      }
      sentence.words().add(sentence.rows().size());
    } else if (!rangeOrEmpty(id)) {
      problem("expected a word number, a range or an empty node, found \"" + id + "\"");
    }
    sentence.rows().add(columns);
    sentence.lines().add(line);
  }

  private void problem(String what) {
    problems.add(file + ":" + line + ": " + what);
  }

  static boolean number(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean rangeOrEmpty(String id) {
    int mark = Math.max(id.indexOf('-'), id.indexOf('.'));
    return mark > 0 && number(id.substring(0, mark)) && number(id.substring(mark + 1));
  }
}

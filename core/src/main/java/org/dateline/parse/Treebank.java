package org.dateline.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.document.Upos;

/** Sentences with their analyses, read from CoNLL-U for training. */
final class Treebank {
  private Treebank() {}

  /**
   * Reads files, gzipped where the name ends in .gz. A file given k times weighs k times.
   *
   * @throws ConlluException if any line of any file is broken, or heads form no tree
   */
  static List<Tree> read(List<Path> files) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : new LinkedHashSet<>(files)) {
      int weight = Collections.frequency(files, file);
      try (BufferedReader reader = open(file)) {
        ConlluReader sentences = new ConlluReader(reader, file.toString());
        Optional<ConlluSentence> next = sentences.next();
        while (next.isPresent()) {
          int before = problems.size();
          Tree tree = tree(next.get(), file.toString(), weight, problems);
          if (problems.size() == before) {
            trees.add(tree);
          }
          next = sentences.next();
        }
        problems.addAll(sentences.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ConlluException(problems);
    }
    return trees;
  }

  static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      if (file.toString().endsWith(".gz")) {
        in = new GZIPInputStream(in, 1 << 16);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Tree tree(
      ConlluSentence sentence, String file, int weight, List<String> problems) {
    int size = sentence.words().size();
    int[] heads = new int[size];
    int roots = 0;
    for (int i = 0; i < size; i++) {
      int word = sentence.words().get(i);
      String where = file + ":" + sentence.lines().get(word) + ": ";
      String[] row = sentence.rows().get(word);
      String head = row[ConlluSentence.HEAD];
      if (!ConlluReader.number(head) || Integer.parseInt(head) > size) {
        problems.add(where + "expected a head from 0 to " + size + ", found \"" + head + "\"");
        return empty(size);
      }
      heads[i] = Integer.parseInt(head) == 0 ? size : Integer.parseInt(head) - 1;
      roots += heads[i] == size ? 1 : 0;
      if (!upos(row[ConlluSentence.UPOS])) {
        problems.add(
            where
                + "expected a universal part of speech, found \""
                + row[ConlluSentence.UPOS]
                + "\"");
      }
      if (row[ConlluSentence.RELATION].equals("_") || row[ConlluSentence.RELATION].isEmpty()) {
        problems.add(where + "expected a relation, found none");
      }
    }
    String start = file + ":" + sentence.lines().get(sentence.words().get(0)) + ": ";
    if (roots != 1) {
      problems.add(start + "expected one root, found " + roots);
    } else if (cycle(heads)) {
      problems.add(start + "expected a tree, found a cycle");
    }
    return new Tree(
        sentence.column(ConlluSentence.FORM).toArray(String[]::new),
        sentence.column(ConlluSentence.LEMMA).toArray(String[]::new),
        sentence.column(ConlluSentence.UPOS).toArray(String[]::new),
        sentence.column(ConlluSentence.XPOS).toArray(String[]::new),
        heads,
        sentence.column(ConlluSentence.RELATION).toArray(String[]::new),
        weight);
  }

  private static Tree empty(int size) {
    String[] none = new String[size];
    return new Tree(none, none, none, none, new int[size], none, 0);
  }

  private static boolean upos(String name) {
    for (Upos tag : Upos.values()) {
      if (tag.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean cycle(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at < heads.length; steps++) {
        if (steps > heads.length) {
          return true;
        }
        at = heads[at];
      }
    }
    return false;
  }
}

package org.dateline.mention.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the dictionaries of a user, each in the form that its first lines show. */
final class UserFiles {
  private static final List<String> KINDS =
      List.of("country ", "region ", "person ", "organisation ", "group ");

  private final CameoCodes codes;
  private final UserDictionary into;

  UserFiles(CameoCodes codes, UserDictionary into) {
    this.codes = codes;
    this.into = into;
  }

  /** Reads a file; what is wrong goes to the dictionary's problems. */
  void read(Path path) throws IOException {
    String file = path.toString();
    String text = LexiconText.read(file, path, into.problems());
    String first = firstLine(text);
    if (TableReader.isHeader(first)) {
      TableReader.read(file, text, into);
    } else if (KINDS.stream().anyMatch(first::startsWith)) {
      paragraphs(file, text);
    } else if (text.indexOf('[') < 0 && !text.isBlank()) {
      into.problem(
          file + ":1",
          "a dictionary of actors or agents with [CODES], a table with the columns name and code,"
              + " or paragraphs of the lexicon",
          first.length() > 60 ? first.substring(0, 60) + "..." : first);
    } else {
      DictionaryReader.read(file, text, codes, into);
    }
  }

  private static String firstLine(String text) {
    for (String line : text.lines().toList()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        return line;
      }
    }
    return "";
  }

  private void paragraphs(String file, String text) {
    for (ActorFileReader.NamedActor named : ActorFileReader.read(file, text, into.problems())) {
      Actor actor = named.actor();
      into.add(
          new UserActor(
              Optional.of(actor.kind()),
              named.forms(),
              actor.fixed(),
              actor.offices(),
              actor.place()));
    }
  }
}

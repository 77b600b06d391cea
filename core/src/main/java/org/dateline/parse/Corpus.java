package org.dateline.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Texts without analyses: plain text, or JSON Lines with a member "text"; gzipped if so named. */
final class Corpus {
  private static final String MEMBER = "\"text\"";

  private Corpus() {}

  /** Hands over the texts of a file line by line. */
  static void lines(Path file, Consumer<String> to) throws IOException {
    boolean json = file.toString().contains(".jsonl");
    try (BufferedReader reader = Treebank.open(file)) {
      String line = reader.readLine();
      while (line != null) {
        if (json) {
          text(line).lines().forEach(to);
        } else {
          to.accept(line);
        }
        line = reader.readLine();
      }
    }
  }

  /** The string value of the member "text"; empty if there is none. */
  static String text(String json) {
    int at = json.indexOf(MEMBER);
    int quote = at < 0 ? -1 : json.indexOf('"', json.indexOf(':', at + MEMBER.length()) + 1);
    StringBuilder text = new StringBuilder();
    for (int i = quote + 1; quote >= 0 && i < json.length() && json.charAt(i) != '"'; i++) {
      char c = json.charAt(i);
      if (c != '\\' || i + 1 >= json.length()) {
        text.append(c);
        continue;
      }
      c = json.charAt(++i);
      if (c == 'u' && i + 4 < json.length()) {
        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(c == 'n' || c == 'r' ? '\n' : c == 't' ? ' ' : c);
      }
    }
    return text.toString();
  }
}

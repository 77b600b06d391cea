package org.dateline.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.clean.Cleaner;
import org.dateline.document.Line;
import org.dateline.document.Metadata;
import org.dateline.document.RawPage;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the articles that all systems read: cleaned by Dateline, a paragraph a line, an empty line
 * after each article. So that cleaning is in nobody's time, and every system reads the same words.
 */
final class Texts {
  private Texts() {}

  /**
   * @param arguments JSON Lines with the key {@code text}, compressed if its name ends in .gz; how
   *     many of its articles, taken at even distances; the file to write
   */
  public static void main(String[] arguments) throws IOException {
    List<List<String>> all = cleaned(Path.of(arguments[0]));
    int wanted = Math.min(Integer.parseInt(arguments[1]), all.size());
    List<String> lines = new ArrayList<>();
    for (long i = 0; i < wanted; i++) {
      lines.addAll(all.get((int) (i * all.size() / wanted)));
      lines.add("");
    }
    Files.write(Path.of(arguments[2]), lines);
  }

  private static List<List<String>> cleaned(Path news) throws IOException {
    Cleaner cleaner = new Cleaner();
    ObjectMapper json = new ObjectMapper();
    List<List<String>> articles = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(news), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String text = json.readTree(line).path("text").asString("");
        List<String> paragraphs = paragraphs(cleaner, text);
        if (!paragraphs.isEmpty()) {
          articles.add(paragraphs);
        }
      }
    }
    return articles;
  }

  private static List<String> paragraphs(Cleaner cleaner, String text) {
    return cleaner.clean(new RawPage("article", text, Metadata.NONE)).lines().stream()
        .filter(line -> line.kind().analysed())
        .map(Line::text)
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /** The paragraphs of each article of a file that {@link #main} wrote. */
  static List<List<String>> read(Path file) throws IOException {
    List<List<String>> articles = new ArrayList<>();
    List<String> article = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty()) {
        article.add(line);
      } else {
        articles.add(article);
        article = new ArrayList<>();
      }
    }
    return articles;
  }
}

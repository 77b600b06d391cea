package org.dateline.compare;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.parse.Parser;

/** Dateline with the model that it ships. */
final class DatelineAnalyser implements Analyser {
  private final Parser parser = Parser.load();

  @Override
  public Counts analyse(List<String> paragraphs) {
    Counts counts = Counts.NONE;
    for (Sentence sentence : parser.parse(article(paragraphs)).sentences()) {
      long heads = 0;
      for (Token token : sentence.tokens()) {
        if (token.head() < sentence.size()) {
          heads++;
        }
      }
      counts = counts.plus(new Counts(1, sentence.size(), heads));
    }
    return counts;
  }

  private static Article article(List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      lines.add(Line.unchanged(LineKind.BODY, text, start, start + paragraph.length()));
      start += paragraph.length() + 1;
    }
    return new Article("article", text, Metadata.NONE, lines, List.of());
  }
}

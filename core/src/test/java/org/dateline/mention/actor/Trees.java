package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** Builds parsed articles from words written as form|lemma|UPOS|head|relation, heads from 1. */
final class Trees {
  private Trees() {}

  static ParsedArticle article(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      List<Token> tokens = new ArrayList<>();
      for (String word : sentence.strip().split("\\s+", -1)) {
        String[] fields = word.split("\\|", -1);
        String form = fields[0];
        Span span = new Span(text.length(), text.length() + form.length());
        text.append(form).append(' ');
        Upos upos = Upos.valueOf(fields[2]);
        tokens.add(
            new Token(
                tokens.size(),
                form,
                fields[1].isEmpty() ? form : fields[1],
                upos,
                xpos(form, fields[1], upos),
                Integer.parseInt(fields[3]) - 1,
                fields[4],
                span));
      }
      parsed.add(new Sentence(parsed.size(), LineKind.BODY, 0, tokens));
    }
    String whole = text.toString();
    Line line = Line.unchanged(LineKind.BODY, whole, 0, whole.length());
    Article article = new Article("test", whole, Metadata.NONE, List.of(line), List.of());
    return new ParsedArticle(article, parsed);
  }

  private static String xpos(String form, String lemma, Upos upos) {
    boolean plural = !lemma.isEmpty() && !form.equalsIgnoreCase(lemma);
    return switch (upos) {
      case NOUN -> plural ? "NNS" : "NN";
      case PROPN -> plural ? "NNPS" : "NNP";
      default -> "_";
    };
  }
}

package org.dateline.coding;

import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Article;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;

/** Cuts out of a sentence the words that tell an event. */
final class EvidenceSpans {
  private static final Set<String> CLOSE =
      Set.of("aux", "advmod", "compound", "obj", "iobj", "xcomp", "cop", "mark", "det", "case");

  private final Article article;

  EvidenceSpans(Article article) {
    this.article = article;
  }

  /** The stretch from the first to the last word that the rule bound, verbs and objects whole. */
  Evidence of(Graph graph, Match match) {
    Sentence sentence = graph.sentence();
    Span span = sentence.token(match.trigger()).span();
    for (int child : sentence.children(match.trigger())) {
      Token token = sentence.token(child);
      if (CLOSE.contains(token.mainRelation())) {
        span = span.hull(token.is("obj") ? Parties.phrase(sentence, child) : token.span());
      }
    }
    for (int[] words : match.roles().values()) {
      for (int word : words) {
        boolean verb = graph.verbal(word);
        span = span.hull(verb ? sentence.token(word).span() : Parties.phrase(sentence, word));
      }
    }
    return new Evidence(sentence.index(), span, article.text(span));
  }
}

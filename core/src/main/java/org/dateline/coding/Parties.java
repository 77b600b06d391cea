package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Article;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Basis;

/** Makes actors and recipients of the words that a rule bound. */
final class Parties {
  private static final Set<String> LOOSE =
      Set.of("acl", "appos", "parataxis", "punct", "conj", "cc", "advcl", "dep", "ccomp", "case");

  private final Article article;
  private final MentionIndex mentions;

  Parties(Article article, MentionIndex mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** The parties that the words name, in order, each once. */
  List<Actor> of(Graph graph, int[] words) {
    List<Actor> parties = new ArrayList<>();
    for (int word : words) {
      List<ActorMention> known = mentions.actors(graph.sentence().index(), word);
      if (known.isEmpty()) {
        unknown(graph.sentence(), word).ifPresent(parties::add);
      }
      for (ActorMention mention : known) {
        Actor actor = party(mention);
        if (parties.stream().noneMatch(p -> same(p, actor))) {
          parties.add(actor);
        }
      }
    }
    return parties;
  }

  private static boolean same(Actor a, Actor b) {
    return a.name().equals(b.name())
        && a.code().equals(b.code())
        && a.sectors().equals(b.sectors());
  }

  static Actor party(ActorMention mention) {
    return new Actor(
        mention.text(),
        mention.name(),
        mention.affiliation().code(),
        sectors(mention.affiliation().sectors()),
        Optional.of(mention.span()),
        mention.basis());
  }

  private static List<String> sectors(List<String> sectors) {
    return sectors.isEmpty() ? List.of("UNK") : sectors;
  }

  private Optional<Actor> unknown(Sentence sentence, int word) {
    Token token = sentence.token(word);
    boolean names =
        token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
    if (!names) {
      return Optional.empty();
    }
    Span span = phrase(sentence, word);
    String text = article.text(span);
    return Optional.of(new Actor(text, text, "", List.of("UNK"), Optional.of(span), Basis.TEXT));
  }

  /** The noun phrase of a word without preposition, clauses, appositions and conjuncts. */
  static Span phrase(Sentence sentence, int word) {
    int first = word;
    int last = word;
    for (int child : sentence.children(word)) {
      if (!LOOSE.contains(sentence.token(child).mainRelation())) {
        first = Math.min(first, sentence.leftEdge(child));
        last = Math.max(last, sentence.rightEdge(child));
      }
    }
    return sentence.span(first, last);
  }
}

package org.dateline.coding;

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
import org.dateline.mention.QuoteMention;

/**
 * Finds who reports an event: the subject of a verb of saying above it, "according to", or the
 * speaker of the quote that holds it.
 */
final class Attributions {
  private static final Set<String> SAY =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "state",
          "add",
          "claim",
          "note",
          "declare",
          "explain",
          "insist",
          "argue",
          "assert",
          "confirm",
          "admit",
          "acknowledge",
          "allege",
          "maintain",
          "reveal",
          "disclose",
          "comment",
          "write",
          "believe",
          "think",
          "predict",
          "warn",
          "stress",
          "suggest",
          "testify",
          "recall",
          "remark",
          "reply",
          "respond",
          "observe",
          "estimate",
          "deny",
          "contend",
          "concede",
          "indicate",
          "point",
          "show",
          "complain",
          "forecast",
          "expect",
          "quote",
          "cite",
          "affirm",
          "reiterate",
          "emphasise",
          "emphasize");
  private static final int MAX_DEPTH = 8;

  private final Article article;
  private final MentionIndex mentions;

  Attributions(Article article, MentionIndex mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  Optional<Attribution> of(Graph graph, int trigger) {
    return inSentence(graph, trigger).or(() -> inQuote(graph, trigger));
  }

  private Optional<Attribution> inSentence(Graph graph, int trigger) {
    Sentence sentence = graph.sentence();
    int at = trigger;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      int speaker = aside(graph, at);
      if (speaker >= 0) {
        return Optional.of(attribution(graph, speaker));
      }
      Token token = sentence.token(at);
      int head = token.head();
      if (head < 0) {
        return Optional.empty();
      }
      boolean content = token.is("ccomp") || token.is("parataxis") || token.is("xcomp");
      if (content && SAY.contains(graph.lemma(head))) {
        int subject = reporter(graph, head, token.is("xcomp"));
        if (subject >= 0 && subject != trigger && !sentence.under(trigger, subject)) {
          return Optional.of(attribution(graph, subject));
        }
      }
      at = head;
    }
    return Optional.empty();
  }

  private static int reporter(Graph graph, int verb, boolean raised) {
    if (graph.passive(verb)) {
      for (Token agent : graph.sentence().children(verb, "obl")) {
        if (graph.hasMarker(agent.index(), "by")) {
          return agent.index();
        }
      }
      return -1;
    }
    return raised ? -1 : graph.subjectOf(verb);
  }

  /** "..., officials said" and "according to officials", hanging below the word. */
  private static int aside(Graph graph, int at) {
    for (int child : graph.sentence().children(at)) {
      Token token = graph.sentence().token(child);
      if (token.is("parataxis") && SAY.contains(graph.lemma(child))) {
        for (Token subject : graph.sentence().children(child, "nsubj")) {
          return subject.index();
        }
      }
      boolean according =
          (token.is("obl") || token.is("nmod") || token.is("advcl"))
              && (graph.hasMarker(child, "according-to") || graph.hasMarker(child, "according"));
      if (according) {
        return child;
      }
    }
    return -1;
  }

  private Optional<Attribution> inQuote(Graph graph, int trigger) {
    Span span = graph.sentence().token(trigger).span();
    for (QuoteMention quote : mentions.quotes()) {
      boolean inside =
          quote.content().stream().anyMatch(c -> c.contains(span) && clause(graph.sentence(), c));
      if (inside && !quote.source().isEmpty()) {
        return Optional.of(spoken(quote));
      }
    }
    return Optional.empty();
  }

  /** Whether words say something, and do not only name it: not "the arrest of an editor". */
  private static boolean clause(Sentence sentence, Span words) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                (t.upos() == Upos.VERB || t.upos() == Upos.AUX)
                    && !t.is("acl")
                    && !t.is("amod")
                    && words.contains(t.span()));
  }

  private Attribution spoken(QuoteMention quote) {
    Span source = quote.source().get(0);
    Optional<ActorMention> speaker = quote.speaker();
    return new Attribution(
        article.text(source),
        speaker.map(ActorMention::name).orElse(article.text(source)),
        speaker.map(s -> s.affiliation().code()).orElse(""),
        speaker.map(s -> s.affiliation().sectors()).orElse(List.of()),
        Optional.of(source));
  }

  /** The attribution that a word, and the mention it heads, stand for. */
  Attribution attribution(Graph graph, int word) {
    List<ActorMention> known = mentions.actors(graph.sentence().index(), word);
    if (known.isEmpty()) {
      Span span = Parties.phrase(graph.sentence(), word);
      String text = article.text(span);
      return new Attribution(text, text, "", List.of(), Optional.of(span));
    }
    ActorMention mention = known.get(0);
    return new Attribution(
        mention.text(),
        mention.name(),
        mention.affiliation().code(),
        mention.affiliation().sectors(),
        Optional.of(mention.span()));
  }
}

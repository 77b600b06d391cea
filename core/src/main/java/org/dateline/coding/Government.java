package org.dateline.coding;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.coding.Governors.Effect;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Tells what the word over a word does to the event below it: "refused to sign", "fear of war". */
final class Government {
  /** What ties a noun to the verb or noun whose complement or adjunct it is. */
  static final Set<String> COMPLEMENT =
      Set.of("of", "for", "to", "from", "against", "about", "with", "over", "on", "short-of");

  /** What ties a noun to the clause that it happens in. */
  static final Set<String> ADJUNCT = Set.of("in", "at", "during", "by", "through");

  private static final Set<String> REPORTING =
      Set.of("tell", "warn", "insist", "announce", "predict", "forecast", "foresee", "suggest");

  private static final Set<String> RANKED =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only", "quick");

  private static final Set<String> TELLING =
      Set.of(
          "report", "claim", "evidence", "news", "statement", "assertion", "suggestion", "proof");

  private static final Set<String> PHRASE = Set.of("compound", "obj", "advmod", "obl", "xcomp");

  private final Governors governors;

  Government(Governors governors) {
    this.governors = governors;
  }

  /** An infinitive that no word above it says to have been carried out. */
  boolean bareInfinitive(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    return ClauseSigns.infinitive(graph, at)
        && !token.is("conj")
        && !(purpose(graph, at, head) && carriedOut(graph, at, head));
  }

  /**
   * Whether an infinitive of purpose was done with what stands above it: "flew to Lima to meet the
   * president", but not "marched to demand bread", which is what the march was about.
   */
  private boolean carriedOut(Graph graph, int at, int head) {
    boolean ownSubject =
        graph.hasMarker(at, "for") || !graph.sentence().children(at, "nsubj").isEmpty();
    boolean aim =
        governors.effect("purpose", graph.lemma(head)).isPresent()
            || phrase(graph, at, head, "purpose").isPresent()
            || Stream.of("obj", "nsubj")
                .flatMap(relation -> graph.sentence().children(head, relation).stream())
                .anyMatch(o -> governors.effect("purpose", graph.lemma(o.index())).isPresent());
    return !ownSubject && !aim;
  }

  /** What the word over a word does to it; empty if it does not govern it, or does nothing. */
  Optional<Effect> effect(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    String lemma = graph.lemma(head);
    boolean infinitive = ClauseSigns.infinitive(graph, at);
    Optional<Effect> planned = infinitive ? overPlan(graph, at, head) : Optional.empty();
    if (planned.isPresent() || !below(graph, at, head)) {
      return planned;
    }
    if (token.is("ccomp") && REPORTING.contains(lemma) && !infinitive) {
      return Optional.empty();
    }
    Optional<Effect> semi = semiAuxiliary(graph, at, head);
    if (semi.isPresent()) {
      return semi;
    }
    String pos = Governors.pos(graph.sentence().token(head).upos());
    boolean predicate = !graph.sentence().children(head, "cop").isEmpty();
    boolean object = token.is("obj") || token.relation().equals("nsubj:pass");
    return phrase(graph, at, head, pos)
        .or(() -> object ? governors.effect("object", lemma) : Optional.empty())
        .or(() -> predicate ? governors.effect("adjective", lemma) : Optional.empty())
        .or(() -> governors.effect(pos, lemma));
  }

  /** What "plans" do in "made plans to attack", where a parser hangs the infinitive on the verb. */
  private Optional<Effect> overPlan(Graph graph, int at, int head) {
    int first = graph.sentence().leftEdge(at);
    Optional<Effect> plan =
        graph.sentence().children(head, "obj").stream()
            .filter(object -> graph.sentence().rightEdge(object.index()) == first - 1)
            .flatMap(object -> governors.effect("noun", graph.lemma(object.index())).stream())
            .filter(effect -> effect != Effect.TOPIC)
            .findFirst();
    Optional<Effect> dropped =
        governors.effect("verb", graph.lemma(head)).filter(effect -> effect == Effect.NEGATED);
    return plan.isPresent() ? dropped.or(() -> plan) : plan;
  }

  /** Whether a word is the clause, the object or the complement of its head. */
  private boolean below(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    return switch (token.mainRelation()) {
      case "xcomp", "ccomp", "obj", "csubj" -> true;
      case "nsubj" -> token.relation().equals("nsubj:pass") || !graph.verbal(head);
      case "advcl" ->
          (marked(graph, at, COMPLEMENT) && !purpose(graph, at, head))
              || followingGerund(graph, at, head);
      case "obl", "nmod" ->
          marked(graph, at, COMPLEMENT)
              || (graph.verbal(head) && raises(graph, head) && marked(graph, at, ADJUNCT));
      case "acl" -> !token.relation().equals("acl:relcl") || content(graph, at);
      default -> false;
    };
  }

  /** "withdrawing" in "ruled out withdrawing", where a parser takes the object for an adjunct. */
  private static boolean followingGerund(Graph graph, int at, int head) {
    boolean next =
        at == head + 1
            || (at == head + 2 && graph.sentence().token(head + 1).relation().startsWith("comp"));
    return next && graph.sentence().token(at).xpos().equals("VBG");
  }

  /** Whether a verb stands over an infinitive that is the main thing told: "is expected to ask". */
  private static boolean raises(Graph graph, int verb) {
    return graph.sentence().children(verb, "xcomp").stream()
        .anyMatch(clause -> ClauseSigns.infinitive(graph, clause.index()));
  }

  /** "to demand pay" in "came to demand pay", where the verb above takes no such complement. */
  private boolean purpose(Graph graph, int at, int head) {
    return graph.sentence().token(at).is("advcl")
        && ClauseSigns.infinitive(graph, at)
        && graph.verbal(head)
        && governors
            .effect("verb", graph.lemma(head))
            .filter(effect -> effect != Effect.OCCURRED)
            .filter(effect -> effect != Effect.FUTURE || takesInfinitive(graph, head))
            .isEmpty();
  }

  /** "is set to meet", but not "set a trap to catch". */
  private static boolean takesInfinitive(Graph graph, int verb) {
    return graph.passive(verb) || graph.sentence().children(verb, "obj").isEmpty();
  }

  /** Whether a clause below a noun is its content and no relative clause: "reports that". */
  boolean content(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    String noun = graph.lemma(sentence.token(at).head());
    if (!TELLING.contains(noun) && governors.effect("noun", noun).isEmpty()) {
      return false;
    }
    return Arrays.stream(sentence.children(at))
        .anyMatch(child -> child < at && graph.lemma(child).equals("that"));
  }

  /** "going to meet", "is to meet", "has yet to sign", "the first to accuse". */
  private static Optional<Effect> semiAuxiliary(Graph graph, int at, int head) {
    if (!ClauseSigns.infinitive(graph, at)) {
      return Optional.empty();
    }
    Sentence sentence = graph.sentence();
    String lemma = graph.lemma(head);
    Token governor = sentence.token(head);
    boolean yet =
        sentence.children(head, "advmod").stream()
            .anyMatch(adverb -> graph.lemma(adverb.index()).equals("yet"));
    if (yet && (lemma.equals("have") || lemma.equals("be") || lemma.equals("remain"))) {
      return Optional.of(Effect.NEGATED);
    }
    if (lemma.equals("go") && governor.xpos().equals("VBG")) {
      return Optional.of(Effect.FUTURE);
    }
    if (lemma.equals("be") && sentence.token(at).is("xcomp")) {
      return Optional.of(Effect.FUTURE);
    }
    boolean ordinal =
        RANKED.contains(lemma)
            || sentence.children(head, "amod").stream()
                .anyMatch(adjective -> RANKED.contains(graph.lemma(adjective.index())));
    return ordinal ? Optional.of(Effect.OCCURRED) : Optional.empty();
  }

  private Optional<Effect> phrase(Graph graph, int at, int head, String pos) {
    for (int child : graph.sentence().children(head)) {
      Token part = graph.sentence().token(child);
      if (child != at && PHRASE.contains(part.mainRelation())) {
        Optional<Effect> phrase =
            governors.effect(pos, graph.lemma(head) + " " + graph.lemma(child));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one of several prepositions or subordinators marks a word. */
  static boolean marked(Graph graph, int at, Set<String> markers) {
    return markers.stream().anyMatch(marker -> graph.hasMarker(at, marker));
  }

  /**
   * Whether what is said of a noun is said of its complement: "a wave of attacks", not "news of".
   */
  boolean passesOn(Graph graph, int noun) {
    return graph.measured(noun) != noun
        || governors
            .effect(Governors.pos(graph.sentence().token(noun).upos()), graph.lemma(noun))
            .isPresent();
  }
}

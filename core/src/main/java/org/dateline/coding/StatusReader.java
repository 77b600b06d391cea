package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.Governors.Effect;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * Reads from the words above and around a trigger what became of its event: negation, modality,
 * tense, conditionals, and verbs and nouns that govern it ("plans to meet", "threat of war").
 */
final class StatusReader {
  private static final int MAX_DEPTH = 8;

  private static final Set<String> OCCURRENCE =
      Set.of(
          "begin",
          "start",
          "open",
          "resume",
          "take",
          "happen",
          "occur",
          "continue",
          "erupt",
          "break",
          "go",
          "be",
          "come",
          "follow",
          "end",
          "last",
          "conclude",
          "commence",
          "focus",
          "include",
          "involve",
          "address",
          "precede",
          "coincide",
          "restart",
          "proceed",
          "reconvene");

  private final Governors governors;
  private final ClauseSigns signs;
  private final Government government;

  StatusReader(Governors governors) {
    this.governors = governors;
    this.signs = new ClauseSigns(governors);
    this.government = new Government(governors);
  }

  /**
   * What became of the event that a word tells; empty if the words only talk of it, and tell no
   * event at all.
   */
  Optional<Status> read(Graph graph, int trigger) {
    boolean supposed =
        ClauseSigns.question(graph.sentence()) || ClauseSigns.conditional(graph, trigger);
    Status status = supposed ? Status.HYPOTHETICAL : Status.OCCURRED;
    int at = trigger;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      status = stronger(status, signs.at(graph, at, at == trigger));
      int head = graph.sentence().token(at).head();
      if (head < 0) {
        break;
      }
      Optional<Effect> effect = government.effect(graph, at, head);
      if (topic(graph, at) || effect.filter(e -> e == Effect.TOPIC).isPresent()) {
        return Optional.empty();
      }
      if (effect.filter(e -> e == Effect.FACTIVE).isPresent()) {
        break;
      }
      status = stronger(status, effect.map(StatusReader::statusOf).orElse(Status.OCCURRED));
      if (effect.isEmpty() && government.bareInfinitive(graph, at, head)) {
        status = stronger(status, Status.HYPOTHETICAL);
      }
      if (!transparent(graph, at, head)) {
        break;
      }
      at = head;
    }
    return Optional.of(status);
  }

  static Status statusOf(Effect effect) {
    return switch (effect) {
      case HYPOTHETICAL, TOPIC -> Status.HYPOTHETICAL;
      case FUTURE -> Status.FUTURE;
      case NEGATED -> Status.NEGATED;
      case OCCURRED, FACTIVE -> Status.OCCURRED;
      case HISTORICAL -> Status.HISTORICAL;
    };
  }

  /** Negation outweighs supposition, that outweighs plans, and those outweigh the past. */
  static Status stronger(Status a, Status b) {
    return rank(a) >= rank(b) ? a : b;
  }

  private static int rank(Status status) {
    return switch (status) {
      case OCCURRED -> 0;
      case HISTORICAL -> 1;
      case FUTURE -> 2;
      case HYPOTHETICAL -> 3;
      case NEGATED -> 4;
    };
  }

  private boolean topic(Graph graph, int at) {
    return graph.sentence().children(at, "amod").stream()
        .map(modifier -> governors.modifier(modifier.form(), graph.lemma(modifier.index())))
        .anyMatch(effect -> effect.filter(e -> e == Effect.TOPIC).isPresent());
  }

  /** Whether negation, modality and governors of the head concern the word too. */
  private boolean transparent(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    boolean verb = graph.verbal(at);
    return switch (token.relation()) {
      case "xcomp" -> true;
      case "ccomp", "csubj" -> !graph.verbal(head);
      case "obj", "nsubj:pass" -> !verb && graph.verbal(head);
      case "nsubj" -> !verb && OCCURRENCE.contains(graph.lemma(head));
      case "conj" -> sharesSigns(graph, at, head);
      case "acl" ->
          Government.marked(graph, at, Government.COMPLEMENT)
              || ClauseSigns.infinitive(graph, at)
              || government.content(graph, at);
      case "nmod" ->
          Government.marked(graph, at, Government.COMPLEMENT) && government.passesOn(graph, head);
      case "acl:relcl" -> government.content(graph, at);
      case "advcl" -> ClauseSigns.infinitive(graph, at) && graph.verbal(head);
      case "obl" ->
          !verb
              && graph.verbal(head)
              && Government.marked(graph, at, Government.ADJUNCT)
              && !graph.definite(at);
      default -> false;
    };
  }

  /**
   * Whether the clause of a trigger is what somebody announces: "said that it would accept". Who
   * says so of himself has accepted.
   */
  boolean announced(Graph graph, int trigger) {
    int at = trigger;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      int head = graph.sentence().token(at).head();
      String relation = graph.sentence().token(at).mainRelation();
      if (head < 0 || relation.equals("ccomp")) {
        return head >= 0 && ClauseSigns.saying(graph, head) && ClauseSigns.willing(graph, at);
      }
      if (!transparent(graph, at, head)) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** Whether the auxiliaries of the first of two conjuncts are the second one's too. */
  private static boolean sharesSigns(Graph graph, int at, int head) {
    Sentence sentence = graph.sentence();
    String first = sentence.token(head).xpos();
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(sentence.token(at).xpos());
    boolean sameForm = !(finite && (first.equals("VB") || first.equals("VBG")));
    boolean but =
        sentence.children(at, "cc").stream()
            .anyMatch(conjunction -> graph.lemma(conjunction.index()).equals("but"));
    return sentence.children(at, "nsubj").isEmpty()
        && sentence.children(at, "aux").isEmpty()
        && sentence.token(head).upos() == sentence.token(at).upos()
        && sameForm
        && !but;
  }
}

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

  /** What ties a noun to the verb or noun whose complement or adjunct it is. */
  private static final Set<String> COMPLEMENT =
      Set.of("of", "for", "to", "from", "against", "about", "with", "over", "on", "short-of");

  private static final Set<String> ADJUNCT = Set.of("in", "at", "during", "by", "through");

  private static final Set<String> REPORTING =
      Set.of("tell", "warn", "insist", "announce", "predict", "forecast", "foresee", "suggest");

  private static final Set<String> RANKED =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only", "quick");

  private static final Set<String> TELLING =
      Set.of(
          "report", "claim", "evidence", "news", "statement", "assertion", "suggestion", "proof");

  private static final Set<String> PHRASE = Set.of("compound", "obj", "advmod", "obl", "xcomp");

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

  StatusReader(Governors governors) {
    this.governors = governors;
    this.signs = new ClauseSigns(governors);
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
      Optional<Effect> effect = governed(graph, at, head);
      if (topic(graph, at) || effect.filter(e -> e == Effect.TOPIC).isPresent()) {
        return Optional.empty();
      }
      if (effect.filter(e -> e == Effect.FACTIVE).isPresent()) {
        break;
      }
      status = stronger(status, effect.map(StatusReader::statusOf).orElse(Status.OCCURRED));
      if (effect.isEmpty() && bareInfinitive(graph, at, head)) {
        status = stronger(status, Status.HYPOTHETICAL);
      }
      if (!transparent(graph, at, head)) {
        break;
      }
      at = head;
    }
    return Optional.of(status);
  }

  /** An infinitive that no word above it says to have been carried out. */
  private boolean bareInfinitive(Graph graph, int at, int head) {
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
            || graph.sentence().children(head, "obj").stream()
                .anyMatch(o -> governors.effect("purpose", graph.lemma(o.index())).isPresent());
    return !ownSubject && !aim;
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

  private Optional<Effect> governed(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    String lemma = graph.lemma(head);
    if (!below(graph, at, head)) {
      return Optional.empty();
    }
    boolean infinitive = ClauseSigns.infinitive(graph, at);
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

  /** Whether a word is the clause, the object or the complement of its head. */
  private boolean below(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    return switch (token.mainRelation()) {
      case "xcomp", "ccomp", "obj", "csubj" -> true;
      case "nsubj" -> token.relation().equals("nsubj:pass") || !graph.verbal(head);
      case "advcl" -> marked(graph, at, COMPLEMENT) && !purpose(graph, at, head);
      case "obl", "nmod" ->
          marked(graph, at, COMPLEMENT)
              || (graph.verbal(head) && raises(graph, head) && marked(graph, at, ADJUNCT));
      case "acl" -> !token.relation().equals("acl:relcl") || content(graph, at);
      default -> false;
    };
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
  private static boolean content(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    boolean telling = TELLING.contains(graph.lemma(sentence.token(at).head()));
    for (int child : sentence.children(at)) {
      boolean that = child < at && graph.lemma(child).equals("that");
      if (that && (telling || sentence.token(child).is("mark"))) {
        return true;
      }
    }
    return false;
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

  private static boolean marked(Graph graph, int at, Set<String> markers) {
    return markers.stream().anyMatch(marker -> graph.hasMarker(at, marker));
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
          marked(graph, at, COMPLEMENT) || ClauseSigns.infinitive(graph, at) || content(graph, at);
      case "nmod" -> marked(graph, at, COMPLEMENT) && passesOn(graph, head);
      case "acl:relcl" -> content(graph, at);
      case "advcl" -> ClauseSigns.infinitive(graph, at) && graph.verbal(head);
      case "obl" ->
          !verb && graph.verbal(head) && marked(graph, at, ADJUNCT) && !graph.definite(at);
      default -> false;
    };
  }

  /**
   * Whether what is said of a noun is said of its complement: "a wave of attacks", not "news of".
   */
  private boolean passesOn(Graph graph, int noun) {
    return graph.measured(noun) != noun
        || governors
            .effect(Governors.pos(graph.sentence().token(noun).upos()), graph.lemma(noun))
            .isPresent();
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

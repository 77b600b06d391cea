package org.dateline.coding;

import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * Reads from the words above and around a trigger what became of its event: negation, modality,
 * tense, conditionals, and verbs and nouns that govern it ("plans to meet", "threat of war").
 */
final class StatusReader {
  private static final int MAX_DEPTH = 8;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "nowhere", "hardly", "scarcely", "no-longer");
  private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing");
  private static final Set<String> FUTURE_AUX = Set.of("will", "shall", "’ll", "'ll", "wo", "gon");
  private static final Set<String> MODAL_AUX =
      Set.of("could", "may", "might", "can", "should", "must", "ought", "ca");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "in-case", "provided");
  private static final Set<String> WITHOUT = Set.of("without", "instead-of", "rather-than");
  private static final Set<String> REPORTING =
      Set.of("tell", "warn", "insist", "announce", "predict", "forecast", "foresee", "suggest");
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
          "commence");

  private final Governors governors;

  StatusReader(Governors governors) {
    this.governors = governors;
  }

  /**
   * What became of the event that a word tells; empty if the words only talk of it, and tell no
   * event at all.
   */
  Optional<Status> read(Graph graph, int trigger) {
    Sentence sentence = graph.sentence();
    boolean supposed = question(sentence) || conditional(graph, trigger);
    Status status = supposed ? Status.HYPOTHETICAL : Status.OCCURRED;
    int at = trigger;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      status = stronger(status, local(graph, at, at == trigger));
      Token token = sentence.token(at);
      int head = token.head();
      if (head < 0) {
        break;
      }
      if (modifiers(graph, at) == Governors.Effect.TOPIC) {
        return Optional.empty();
      }
      boolean purpose = token.is("advcl") && infinitive(graph, at) && graph.verbal(head);
      Optional<Governors.Effect> effect = purpose ? Optional.empty() : governed(graph, at, head);
      if (effect.isPresent() && effect.get() == Governors.Effect.TOPIC) {
        return Optional.empty();
      }
      if (effect.isPresent() && effect.get() == Governors.Effect.FACTIVE) {
        break;
      }
      if (effect.isPresent()) {
        status = stronger(status, statusOf(effect.get()));
      } else if (infinitive(graph, at) && !token.is("conj")) {
        status = stronger(status, Status.HYPOTHETICAL);
      }
      if (!transparent(graph, at, head)) {
        break;
      }
      at = head;
    }
    return Optional.of(status);
  }

  private static boolean question(Sentence sentence) {
    return sentence.token(sentence.size() - 1).form().equals("?");
  }

  /** Whether the clause that a word stands in is a condition: "if the strike goes on". */
  private static boolean conditional(Graph graph, int trigger) {
    for (int at = trigger; at >= 0; at = graph.sentence().token(at).head()) {
      for (Token mark : graph.sentence().children(at, "mark")) {
        if (CONDITIONS.contains(graph.lemma(mark.index()))) {
          return true;
        }
      }
      if (graph.verbal(at)) {
        return false;
      }
    }
    return false;
  }

  private static Status statusOf(Governors.Effect effect) {
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

  private Status local(Graph graph, int at, boolean trigger) {
    Status status = Status.OCCURRED;
    Sentence sentence = graph.sentence();
    for (int child : sentence.children(at)) {
      String lemma = graph.lemma(child);
      Token token = sentence.token(child);
      switch (token.mainRelation()) {
        case "advmod", "det", "cc" -> status = stronger(status, negation(graph, child, lemma));
        case "aux" -> status = stronger(status, modality(graph, at, lemma));
        case "mark", "case" -> {
          if (CONDITIONS.contains(lemma)) {
            status = stronger(status, Status.HYPOTHETICAL);
          } else if (WITHOUT.contains(lemma)) {
            status = stronger(status, Status.NEGATED);
          }
        }
        case "nsubj" -> {
          if (NO.contains(lemma) || determinedByNo(graph, child)) {
            status = stronger(status, Status.NEGATED);
          }
        }
        case "obj" -> {
          if (trigger && graph.verbal(at) && determinedByNo(graph, child)) {
            status = stronger(status, Status.NEGATED);
          }
        }
        case "amod" ->
            status =
                stronger(
                    status,
                    governors.effect(Upos.ADJ, lemma).map(StatusReader::statusOf).orElse(status));
        default -> {}
      }
    }
    return stronger(status, headline(graph, at));
  }

  private static Status negation(Graph graph, int child, String lemma) {
    boolean only =
        graph.sentence().children(child).length == 0
            && child + 1 < graph.sentence().size()
            && graph.lemma(child + 1).equals("only");
    return !only && (NEGATIONS.contains(lemma) || lemma.equals("no") || lemma.equals("neither"))
        ? Status.NEGATED
        : Status.OCCURRED;
  }

  private static boolean determinedByNo(Graph graph, int noun) {
    for (Token determiner : graph.sentence().children(noun, "det")) {
      if (NO.contains(graph.lemma(determiner.index()))) {
        return true;
      }
    }
    return false;
  }

  private static Status modality(Graph graph, int at, String auxiliary) {
    if (FUTURE_AUX.contains(auxiliary)) {
      return Status.FUTURE;
    }
    if (auxiliary.equals("would")) {
      return reported(graph, at) && !perfect(graph, at) ? Status.FUTURE : Status.HYPOTHETICAL;
    }
    return MODAL_AUX.contains(auxiliary) ? Status.HYPOTHETICAL : Status.OCCURRED;
  }

  /** Whether a clause is the content of a report: "said that it would withdraw". */
  private static boolean reported(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    for (int i = at, depth = 0; depth < MAX_DEPTH; depth++) {
      Token token = sentence.token(i);
      if (token.is("ccomp") || !sentence.children(i, "parataxis").isEmpty()) {
        return true;
      }
      if (token.head() < 0 || !(token.is("conj") || token.is("xcomp"))) {
        return false;
      }
      i = token.head();
    }
    return false;
  }

  private static boolean perfect(Graph graph, int at) {
    return graph.sentence().children(at, "aux").stream()
        .anyMatch(t -> graph.lemma(t.index()).equals("have"));
  }

  /** "President to visit Lima", "the envoys are to meet": an infinitive with its own subject. */
  private static Status headline(Graph graph, int at) {
    Token token = graph.sentence().token(at);
    boolean free = token.head() < 0 || token.is("ccomp") || token.is("parataxis");
    boolean plan =
        free && infinitive(graph, at) && !graph.sentence().children(at, "nsubj").isEmpty();
    return plan ? Status.FUTURE : Status.OCCURRED;
  }

  private static boolean infinitive(Graph graph, int at) {
    return graph.sentence().token(at).xpos().equals("VB") && graph.hasMarker(at, "to");
  }

  private Governors.Effect modifiers(Graph graph, int at) {
    for (Token modifier : graph.sentence().children(at, "amod")) {
      Optional<Governors.Effect> effect = governors.effect(Upos.ADJ, graph.lemma(modifier.index()));
      if (effect.isPresent() && effect.get() == Governors.Effect.TOPIC) {
        return Governors.Effect.TOPIC;
      }
    }
    return Governors.Effect.OCCURRED;
  }

  private Optional<Governors.Effect> governed(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    boolean below =
        switch (token.mainRelation()) {
          case "xcomp", "ccomp", "obj", "csubj" -> true;
          case "nsubj" -> token.relation().equals("nsubj:pass") || !graph.verbal(head);
          case "obl", "nmod", "advcl" -> complement(graph, at);
          case "acl" -> !token.relation().equals("acl:relcl");
          default -> false;
        };
    if (!below) {
      return Optional.empty();
    }
    Token governor = graph.sentence().token(head);
    if (token.is("ccomp") && REPORTING.contains(graph.lemma(head)) && !infinitive(graph, at)) {
      return Optional.empty();
    }
    for (int child : graph.sentence().children(head)) {
      Token part = graph.sentence().token(child);
      if (child != at && (part.is("compound") || part.is("obj") || part.is("advmod"))) {
        Optional<Governors.Effect> phrase =
            governors.effect(governor.upos(), graph.lemma(head) + " " + graph.lemma(child));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return governors.effect(governor.upos(), graph.lemma(head));
  }

  private static boolean complement(Graph graph, int at) {
    return graph.hasMarker(at, "of")
        || graph.hasMarker(at, "for")
        || graph.hasMarker(at, "to")
        || graph.hasMarker(at, "from")
        || graph.hasMarker(at, "against")
        || graph.hasMarker(at, "about")
        || graph.hasMarker(at, "with")
        || graph.hasMarker(at, "over")
        || graph.hasMarker(at, "on");
  }

  /** Whether negation, modality and governors of the head concern the word too. */
  private static boolean transparent(Graph graph, int at, int head) {
    Token token = graph.sentence().token(at);
    boolean verb = graph.verbal(at);
    return switch (token.relation()) {
      case "xcomp" -> true;
      case "obj", "nsubj:pass" -> !verb && graph.verbal(head);
      case "nsubj" -> !verb && OCCURRENCE.contains(graph.lemma(head));
      case "conj" ->
          graph.sentence().children(at, "nsubj").isEmpty()
              && graph.sentence().children(at, "aux").isEmpty()
              && graph.sentence().token(head).upos() == token.upos();
      case "acl", "nmod" -> complement(graph, at) || infinitive(graph, at);
      case "obl" -> !verb && graph.verbal(head) && graph.hasMarker(at, "in");
      default -> false;
    };
  }
}

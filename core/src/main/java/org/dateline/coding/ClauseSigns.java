package org.dateline.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dateline.coding.Governors.Effect;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * Reads the signs of status that stand at one word: negations, auxiliaries, subordinators,
 * modifiers and word order. What governs the word is not its concern.
 */
final class ClauseSigns {
  private static final int MAX_DEPTH = 8;
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "nowhere", "hardly", "scarcely", "neither", "nor");
  private static final Set<String> NO = Set.of("no", "neither", "none", "nobody", "nothing");
  private static final Set<String> NEGATING = Set.of("det", "cc");
  private static final Set<String> NEVER_TIMES =
      Set.of("time", "circumstance", "way", "account", "point", "stage", "case", "occasion");

  /** "To" is one where a sentence says "is to meet". */
  private static final Set<String> FUTURE_AUX =
      Set.of("will", "shall", "’ll", "'ll", "wo", "gon", "to");

  private static final Set<String> MODAL_AUX =
      Set.of("could", "may", "might", "can", "should", "must", "ought", "ca");
  private static final Set<String> INVERTED = Set.of("should", "had", "were");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "in-case", "provided");
  private static final Set<String> REPLACING = Set.of("instead", "rather");
  private static final Set<String> PERIOD =
      Set.of("in", "during", "under", "throughout", "of", "before", "since", "at");
  private static final Set<String> PERCEPTION = Set.of("see", "hear", "watch", "observe");
  private static final Set<String> BELIEF =
      Set.of("believe", "think", "feel", "imagine", "assume", "warn", "threaten");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "announce",
          "tell",
          "add",
          "declare",
          "confirm",
          "report",
          "state",
          "reveal",
          "disclose",
          "explain",
          "insist",
          "note");

  private final Governors governors;

  ClauseSigns(Governors governors) {
    this.governors = governors;
  }

  /** Whether a sentence asks. */
  static boolean question(Sentence sentence) {
    return sentence.token(sentence.size() - 1).form().equals("?");
  }

  /** Whether the clause that a word stands in is a condition: "if the strike goes on". */
  static boolean conditional(Graph graph, int word) {
    for (int at = word; at >= 0; at = graph.sentence().token(at).head()) {
      if (condition(graph, at) || inverted(graph, at)) {
        return true;
      }
      if (graph.verbal(at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean condition(Graph graph, int at) {
    return CONDITIONS.stream().anyMatch(c -> graph.hasMarker(at, c));
  }

  /** "Had they attacked", "should they attack": a condition told by word order. */
  private static boolean inverted(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    for (Token auxiliary : sentence.children(at, "aux")) {
      boolean first = auxiliary.index() == sentence.leftEdge(at);
      boolean subject =
          sentence.children(at, "nsubj").stream().anyMatch(s -> s.index() > auxiliary.index());
      if (first && subject && INVERTED.contains(auxiliary.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the words right at a word make of it.
   *
   * @param trigger whether the word itself tells the event, and is not one above it
   */
  Status at(Graph graph, int at, boolean trigger) {
    Status status = planned(graph, at);
    Sentence sentence = graph.sentence();
    for (int child : sentence.children(at)) {
      status = StatusReader.stronger(status, sign(graph, at, child, trigger));
    }
    if (negatedBefore(graph, at)) {
      status = Status.NEGATED;
    }
    return status == Status.FUTURE && underCondition(graph, at) ? Status.HYPOTHETICAL : status;
  }

  private Status sign(Graph graph, int at, int child, boolean trigger) {
    String lemma = graph.lemma(child);
    return switch (graph.sentence().token(child).mainRelation()) {
      case "advmod" ->
          StatusReader.stronger(negation(graph, child, lemma), adverb(graph, at, lemma));
      case "det" -> NO.contains(lemma) || NEGATIONS.contains(lemma) ? Status.NEGATED : none();
      case "cc" ->
          insteadOf(graph, at, child) || NEGATIONS.contains(lemma) ? Status.NEGATED : none();
      case "aux" -> modality(graph, at, lemma);
      case "mark", "case" -> insteadOf(graph, at, child) ? Status.NEGATED : marked(graph, at);
      case "nsubj" -> NO.contains(lemma) || withNo(graph, child) ? Status.NEGATED : none();
      case "obj" -> trigger && graph.verbal(at) && withNo(graph, child) ? Status.NEGATED : none();
      case "obl", "nmod" ->
          NEVER_TIMES.contains(lemma) && withNo(graph, child)
              ? Status.NEGATED
              : period(graph, child);
      case "amod", "acl" -> modifier(graph, at, child);
      default -> none();
    };
  }

  private static Status none() {
    return Status.OCCURRED;
  }

  /** "during the Cold War", "in the Soviet era": background, whenever that is told. */
  private Status period(Graph graph, int noun) {
    boolean within = PERIOD.stream().anyMatch(marker -> graph.hasMarker(noun, marker));
    boolean past =
        historical(graph.lemma(noun))
            || Arrays.stream(graph.sentence().children(noun))
                .anyMatch(part -> historical(graph.lemma(noun) + " " + graph.lemma(part)));
    return within && past ? Status.HISTORICAL : none();
  }

  private boolean historical(String words) {
    return governors.effect("noun", words).filter(e -> e == Effect.HISTORICAL).isPresent();
  }

  private static Status marked(Graph graph, int at) {
    if (graph.hasMarker(at, "without")) {
      return Status.NEGATED;
    }
    return condition(graph, at) ? Status.HYPOTHETICAL : none();
  }

  /** Whether a child is "rather than" or "instead of", in whatever way its words hang together. */
  private static boolean insteadOf(Graph graph, int at, int child) {
    Sentence sentence = graph.sentence();
    int first = REPLACING.contains(graph.lemma(child)) ? child : child - 1;
    int second = first + 1;
    boolean both =
        first >= 0
            && second < sentence.size()
            && REPLACING.contains(graph.lemma(first))
            && Set.of("than", "of").contains(graph.lemma(second));
    return both && (sentence.token(second).head() == at || sentence.token(second).head() == first);
  }

  private static Status negation(Graph graph, int child, String lemma) {
    boolean only =
        graph.sentence().children(child).length == 0
            && child + 1 < graph.sentence().size()
            && Set.of("only", "just", "merely").contains(graph.lemma(child + 1));
    return !only && (NEGATIONS.contains(lemma) || lemma.equals("no")) ? Status.NEGATED : none();
  }

  private Status adverb(Graph graph, int at, String lemma) {
    return graph.verbal(at)
        ? governors.effect("adverb", lemma).map(StatusReader::statusOf).orElse(none())
        : none();
  }

  /** "no longer meet", where a parser may hang the adverb on another word. */
  private static boolean negatedBefore(Graph graph, int at) {
    return graph.verbal(at)
        && at >= 2
        && graph.lemma(at - 2).equals("no")
        && graph.sentence().token(at - 1).form().equals("longer");
  }

  private static boolean withNo(Graph graph, int noun) {
    return !Parties.corrected(graph.sentence(), noun)
        && Arrays.stream(graph.sentence().children(noun))
            .filter(child -> child < noun && NEGATING.contains(relation(graph, child)))
            .anyMatch(child -> NO.contains(graph.lemma(child)));
  }

  private static String relation(Graph graph, int at) {
    return graph.sentence().token(at).mainRelation();
  }

  /** "a planned march", "a march planned for Friday", "a likely attack". */
  private Status modifier(Graph graph, int at, int child) {
    Token token = graph.sentence().token(child);
    boolean participle = token.is("acl") && token.xpos().equals("VBN") && !graph.verbal(at);
    if (!token.is("amod") && !participle) {
      return none();
    }
    return governors
        .modifier(token.form(), graph.lemma(child))
        .filter(effect -> effect != Effect.TOPIC)
        .map(StatusReader::statusOf)
        .orElse(none());
  }

  private static Status modality(Graph graph, int at, String auxiliary) {
    if (FUTURE_AUX.contains(auxiliary)) {
      return Status.FUTURE;
    }
    if (auxiliary.equals("would")) {
      return reported(graph, at) && !perfect(graph, at) ? Status.FUTURE : Status.HYPOTHETICAL;
    }
    boolean seen = auxiliary.equals("could") && PERCEPTION.contains(graph.lemma(at));
    return MODAL_AUX.contains(auxiliary) && !seen ? Status.HYPOTHETICAL : none();
  }

  /** Whether a clause is the content of a report: "said that it would withdraw". */
  private static boolean reported(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    for (int i = at, depth = 0; depth < MAX_DEPTH; depth++) {
      Token token = sentence.token(i);
      if (token.is("ccomp") && BELIEF.contains(graph.lemma(token.head()))) {
        return false;
      }
      if (token.is("ccomp") || !sentence.children(i, "parataxis").isEmpty()) {
        return true;
      }
      if (token.head() < 0 || !(token.is("conj") || token.is("xcomp"))) {
        break;
      }
      i = token.head();
    }
    return sentence.tokens().stream()
        .anyMatch(t -> t.xpos().equals("VBD") && SAYING.contains(graph.lemma(t.index())));
  }

  /** Whether a word is a verb of saying. */
  static boolean saying(Graph graph, int at) {
    return SAYING.contains(graph.lemma(at));
  }

  /** Whether a verb stands with "will" or "would". */
  static boolean willing(Graph graph, int at) {
    return graph.sentence().children(at, "aux").stream()
        .map(t -> graph.lemma(t.index()))
        .anyMatch(lemma -> FUTURE_AUX.contains(lemma) || lemma.equals("would"));
  }

  private static boolean perfect(Graph graph, int at) {
    return graph.sentence().children(at, "aux").stream()
        .anyMatch(t -> graph.lemma(t.index()).equals("have"));
  }

  private static boolean underCondition(Graph graph, int at) {
    return graph.sentence().children(at, "advcl").stream()
        .anyMatch(
            clause ->
                condition(graph, clause.index())
                    && !graph.hasMarker(clause.index(), "whether")
                    && !even(graph, clause.index()));
  }

  private static boolean even(Graph graph, int clause) {
    return graph.sentence().children(clause, "advmod").stream()
        .anyMatch(t -> graph.lemma(t.index()).equals("even"));
  }

  /** "President to visit Lima", "the envoys are to meet": an infinitive with its own subject. */
  private static Status planned(Graph graph, int at) {
    Token token = graph.sentence().token(at);
    if (!infinitive(graph, at)) {
      return none();
    }
    boolean free = token.head() < 0 || token.is("ccomp") || token.is("parataxis");
    boolean subject = !graph.sentence().children(at, "nsubj").isEmpty();
    return (free && subject) || isTo(graph, at) ? Status.FUTURE : none();
  }

  /** "is to meet", "was to be signed". */
  private static boolean isTo(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    for (Token to : sentence.children(at, "mark")) {
      int before = to.index() - 1;
      boolean be = before >= 0 && graph.lemma(before).equals("be");
      if (be && sentence.token(before).head() == at && graph.lemma(to.index()).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a verb with "to". */
  static boolean infinitive(Graph graph, int at) {
    String tag = graph.sentence().token(at).xpos();
    boolean passive = tag.equals("VBN") && !graph.sentence().children(at, "aux").isEmpty();
    return (tag.equals("VB") || passive) && graph.hasMarker(at, "to");
  }
}

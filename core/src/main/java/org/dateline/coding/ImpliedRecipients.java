package org.dateline.coding;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * To whom something is done where the words name nobody. A protest that makes a demand or is
 * against the government is meant for the government of the protesters; who is coerced is, without
 * a word of it, the public of the country that coerces. So PLOVER codes them.
 */
final class ImpliedRecipients {
  private static final int ABOVE = 2;
  private static final Set<String> AGAINST =
      Set.of("anti-government", "antigovernment", "pro-democracy", "prodemocracy");
  private static final Set<String> DEMANDS =
      Set.of("demand", "press", "protest", "denounce", "oppose", "seek", "call", "decry");

  private ImpliedRecipients() {}

  /** Adds the recipient that is implied, if there is one and none is named. */
  static void add(
      Graph graph,
      Match match,
      List<Actor> actors,
      Optional<EventPlace> place,
      List<Actor> recipients) {
    EventType type = match.rule().type();
    if (!recipients.isEmpty() || match.rule().closed().contains("recipient")) {
      return;
    }
    if (type == EventType.PROTEST && meansGovernment(graph, match.trigger())) {
      home(actors, place).map(country -> Actor.implied(country, "GOV")).ifPresent(recipients::add);
    } else if (type == EventType.COERCE) {
      home(actors, place).map(country -> Actor.implied(country, "CVL")).ifPresent(recipients::add);
    }
  }

  /** The country that all actors are of, or where it happened if none is known. */
  private static Optional<String> home(List<Actor> actors, Optional<EventPlace> place) {
    Set<String> codes = new LinkedHashSet<>();
    for (Actor actor : actors) {
      codes.add(actor.code());
    }
    codes.remove("");
    if (codes.size() == 1) {
      return codes.stream().findFirst();
    }
    return codes.isEmpty() ? place.map(EventPlace::country) : Optional.empty();
  }

  private static boolean meansGovernment(Graph graph, int trigger) {
    int at = trigger;
    for (int step = 0; at >= 0 && step <= ABOVE; step++) {
      if (demands(graph, at) || against(graph, at)) {
        return true;
      }
      at = graph.sentence().token(at).head();
    }
    return false;
  }

  /** "to demand reforms", "demanding an election", below the protest or the verb that tells it. */
  private static boolean demands(Graph graph, int at) {
    return Arrays.stream(graph.sentence().children(at)).anyMatch(child -> demanding(graph, child));
  }

  /** Whether a word heads a clause that says what its head demands. */
  static boolean demanding(Graph graph, int at) {
    Token token = graph.sentence().token(at);
    boolean clause = token.is("advcl") || token.is("xcomp") || token.is("acl");
    return clause && at > token.head() && DEMANDS.contains(graph.lemma(at));
  }

  /** "anti-government marches", "marches by anti-government crowds". */
  private static boolean against(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    for (int child : sentence.children(at)) {
      if (modifies(graph, child)) {
        return true;
      }
      for (int below : sentence.children(child)) {
        if (modifies(graph, below)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean modifies(Graph graph, int at) {
    Sentence sentence = graph.sentence();
    boolean split =
        graph.lemma(at).equals("government")
            && at >= 2
            && sentence.token(at - 1).form().equals("-")
            && graph.lemma(at - 2).equals("anti");
    return split || AGAINST.contains(graph.lemma(at));
  }
}

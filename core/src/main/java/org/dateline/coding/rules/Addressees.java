package org.dateline.coding.rules;

import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * Finds whom an infinitive is asked of where a preposition names them: the senate in "called on the
 * senate to investigate", the king in "called for the king to abdicate", the premier in "pressure
 * on the premier to resign". They do what the infinitive says, not who asks.
 */
final class Addressees {
  private static final Set<String> ASKED = Set.of("on", "upon", "to", "with", "at");
  private static final Set<String> PHRASES = Set.of("obl", "nmod", "obl:arg");
  private static final Set<String> THINGS = Set.of("obj", "obl", "nsubj", "nsubj:pass");

  private final Graph graph;
  private final Vocabulary vocabulary;
  private final int clause;

  private Addressees(Graph graph, Vocabulary vocabulary, int clause) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    this.clause = clause;
  }

  /** Who is asked to do what an infinitive says; -1 if nobody is, or it is no such infinitive. */
  static int of(Graph graph, Vocabulary vocabulary, int clause) {
    if (!graph.hasMarker(clause, "to") || graph.sentence().token(clause).is("conj")) {
      return -1;
    }
    return new Addressees(graph, vocabulary, clause).find();
  }

  private int find() {
    int head = sentence().token(clause).head();
    int named = phrase(head, Set.of("for"), true);
    if (named < 0 && vocabulary.asks(graph.lemma(head)) && !graph.passive(head)) {
      named = phrase(head, ASKED, false);
    }
    if (named < 0) {
      named = graph.verbal(head) ? ofThing(head) : itself(head);
    }
    return named;
  }

  /** Of "put pressure on X to resign", where what asks and whom it asks hang on the verb. */
  private int ofThing(int verb) {
    for (int child : sentence().children(verb)) {
      Token thing = sentence().token(child);
      boolean asks = child < clause && THINGS.contains(thing.relation());
      if (asks && vocabulary.asks(graph.lemma(child))) {
        int below = phrase(child, ASKED, false);
        return below >= 0 ? below : phrase(verb, ASKED, false);
      }
    }
    return -1;
  }

  /** Of "an appeal to the rebels to disarm", where the infinitive hangs on the rebels. */
  private int itself(int noun) {
    int above = sentence().token(noun).head();
    boolean asked =
        above >= 0
            && vocabulary.asks(graph.lemma(above))
            && PHRASES.contains(sentence().token(noun).relation())
            && ASKED.stream().anyMatch(marker -> graph.hasMarker(noun, marker));
    return asked ? noun : -1;
  }

  /** The last phrase with somebody in it between a word and the infinitive; -1 if there is none. */
  private int phrase(int head, Set<String> markers, boolean adjacent) {
    int found = -1;
    for (int child : sentence().children(head)) {
      boolean fits =
          child > head
              && child < clause
              && PHRASES.contains(sentence().token(child).relation())
              && graph.someone(child)
              && markers.stream().anyMatch(marker -> graph.hasMarker(child, marker));
      int last = sentence().rightEdge(child);
      if (fits && (!adjacent || last == sentence().leftEdge(clause) - 1)) {
        found = child;
      }
    }
    return found;
  }

  private Sentence sentence() {
    return graph.sentence();
  }
}

package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorMention;

/**
 * Who does something where no path of its rule leads to anybody: the doer of the operation that it
 * happened in ("were killed in the junta's crackdown"), a phrase with by that a parser hangs lower
 * ("a string of kidnappings of herders by a militia"), the owner of what the event is a part of
 * ("the junta's campaign of arrests"), or the subject of a verb that only tells how the deed began
 * or went on ("the rebels are preparing for an offensive").
 */
final class ReachedActors {
  /** Meetings are of all alike, and what is claimed has a speaker of its own. */
  private static final Set<EventType> CLOSED = Set.of(EventType.CONSULT, EventType.CLAIM);

  /** What people are killed, hurt or seized in, done by whoever it belongs to. */
  private static final Set<String> OPERATIONS =
      Set.of(
          "airstrike",
          "ambush",
          "assault",
          "attack",
          "barrage",
          "bombardment",
          "bombing",
          "campaign",
          "crackdown",
          "drive",
          "incursion",
          "invasion",
          "offensive",
          "operation",
          "purge",
          "raid",
          "repression",
          "shelling",
          "strike",
          "sweep");

  private static final Set<String> WITHIN = Set.of("in", "during", "by", "under", "amid");

  /** Verbs whose subject does what their object or phrase names. */
  private static final Set<String> UNDERTAKING =
      Set.of(
          "begin",
          "continue",
          "escalate",
          "intensify",
          "mount",
          "order",
          "plan",
          "plot",
          "prepare",
          "press",
          "pursue",
          "renew",
          "repeat",
          "resume",
          "start",
          "step",
          "wage",
          "widen");

  private static final Set<String> UNDERTAKEN = Set.of("for", "with");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> OWNING = Set.of("nmod:poss", "compound", "amod");
  private static final Set<String> NOMINAL =
      Set.of("obj", "obl", "nmod", "obl:arg", "nsubj:pass", "obl:agent");

  /** Phrases between the event's word and the one with by. */
  private static final int DEEP = 3;

  /** Nouns with of above an event: "the last days of the wave of arrests". */
  private static final int HIGH = 2;

  private final MentionIndex mentions;

  ReachedActors(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /**
   * Who does it.
   *
   * @param others who is no actor, as it is done to them
   * @return several if they are named together; empty if nobody is reached
   */
  List<Actor> of(Graph graph, Match match, List<Actor> others) {
    if (CLOSED.contains(match.rule().type()) || match.rule().closed().contains("actor")) {
      return List.of();
    }
    int trigger = match.trigger();
    List<Actor> found = by(graph, trigger, others, DEEP);
    if (found.isEmpty() && graph.passive(trigger)) {
      found = inOperation(graph, trigger, others);
    }
    if (found.isEmpty() && !graph.verbal(trigger)) {
      found = owner(graph, trigger, others);
    }
    if (found.isEmpty() && !graph.verbal(trigger)) {
      found = undertaker(graph, trigger, others);
    }
    return found;
  }

  /** "kidnappings of herders by a militia". */
  private List<Actor> by(Graph graph, int at, List<Actor> others, int depth) {
    Sentence sentence = graph.sentence();
    for (int child : sentence.children(at)) {
      boolean nominal = child > at && NOMINAL.contains(sentence.token(child).relation());
      List<Actor> found = List.of();
      if (nominal && Government.marked(graph, child, BY)) {
        found = parties(graph, child, others);
      } else if (nominal && depth > 1) {
        found = by(graph, child, others, depth - 1);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "killed in the junta's crackdown", "died at the hands of the junta". */
  private List<Actor> inOperation(Graph graph, int verb, List<Actor> others) {
    for (int child : graph.sentence().children(verb)) {
      boolean operation =
          OPERATIONS.contains(graph.lemma(child)) && Government.marked(graph, child, WITHIN);
      List<Actor> found = operation ? doers(graph, child, others) : List.of();
      if (graph.lemma(child).equals("hand") && graph.hasMarker(child, "at")) {
        found = owned(graph, child, OF, others);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "the junta's campaign of arrests". */
  private List<Actor> owner(Graph graph, int noun, List<Actor> others) {
    Sentence sentence = graph.sentence();
    int at = noun;
    for (int step = 0; step < HIGH; step++) {
      Token token = sentence.token(at);
      boolean part = token.head() >= 0 && token.is("nmod") && Government.marked(graph, at, OF);
      if (!part) {
        return List.of();
      }
      at = token.head();
      List<Actor> found = doers(graph, at, others);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "prepared for an offensive", "stepped up their attacks". */
  private List<Actor> undertaker(Graph graph, int noun, List<Actor> others) {
    Token token = graph.sentence().token(graph.firstConjunct(noun));
    int verb = token.head();
    boolean phrase =
        token.relation().equals("obl") && Government.marked(graph, token.index(), UNDERTAKEN);
    boolean undertaken =
        verb >= 0
            && (token.relation().equals("obj") || phrase)
            && graph.verbal(verb)
            && UNDERTAKING.contains(graph.lemma(verb))
            && !graph.passive(verb);
    int subject = undertaken ? graph.subjectOf(verb) : -1;
    return subject < 0 ? List.of() : parties(graph, subject, others);
  }

  /** Who owns a deed, before it or in a phrase with by. */
  private List<Actor> doers(Graph graph, int noun, List<Actor> others) {
    Sentence sentence = graph.sentence();
    for (int child : sentence.children(noun)) {
      if (OWNING.contains(sentence.token(child).relation())) {
        List<Actor> found = parties(graph, child, others);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return owned(graph, noun, BY, others);
  }

  private List<Actor> owned(Graph graph, int noun, Set<String> markers, List<Actor> others) {
    for (Token child : graph.sentence().children(noun, "nmod")) {
      List<Actor> found =
          Government.marked(graph, child.index(), markers)
              ? parties(graph, child.index(), others)
              : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Actor> parties(Graph graph, int at, List<Actor> others) {
    List<Actor> found = new ArrayList<>();
    for (int word : graph.alike(at)) {
      for (ActorMention mention : mentions.actors(graph.sentence().index(), word)) {
        Actor party = Parties.party(mention);
        boolean done = others.stream().anyMatch(other -> other.name().equals(party.name()));
        if (!done && !party.code().isEmpty() && !found.contains(party)) {
          found.add(party);
        }
      }
    }
    return found;
  }
}

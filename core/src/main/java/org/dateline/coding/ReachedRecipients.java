package org.dateline.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorMention;
import org.dateline.mention.PlaceMention;

/**
 * To whom something is done where no path of its rule leads to anybody known: the nearest party in
 * what is done, be it in the object, in a phrase with a preposition or in the clause below ("is
 * ready to send a convoy to Chad"), or, where nobody is, the country of the nearest place.
 */
final class ReachedRecipients {
  /** Meetings are of all alike, and what nobody is named to receive was received by nobody. */
  private static final Set<EventType> CLOSED = Set.of(EventType.CONSULT, EventType.CLAIM);

  /** These stand by themselves; only words of opposition tell whom they are meant for. */
  private static final Set<EventType> AIMED = Set.of(EventType.PROTEST, EventType.MOBILIZE);

  private static final Set<String> AGAINST = Set.of("against", "at");

  private static final Set<String> TOWARDS =
      Set.of(
          "to",
          "for",
          "with",
          "against",
          "of",
          "on",
          "from",
          "over",
          "toward",
          "towards",
          "about",
          "into",
          "between",
          "among",
          "upon",
          "onto",
          "despite",
          "in-defiance-of",
          "in-spite-of");

  private static final Set<String> CONDITION = Set.of("if", "unless", "until");

  private static final Set<String> WITHIN =
      Set.of("in", "at", "near", "inside", "around", "across", "outside", "within", "throughout");

  /** How far a party may be: two clauses and two phrases. */
  private static final int FAR = 6;

  private static final int NEXT = 1;
  private static final int CLAUSE = 2;
  private static final int PLACE = 3;
  private static final int NEVER = FAR + 1;

  /** How much farther than a place a party may be and still count before it. */
  private static final int BEFORE_PLACE = 2;

  private final MentionIndex mentions;

  ReachedRecipients(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /** A word and how far it is from the word that tells the event. */
  private record Way(int word, int length) {}

  /**
   * Whom the words below the event's own lead to.
   *
   * @param actors who is no recipient
   * @return several if they are named together; empty if nobody is reached
   */
  List<Actor> of(Graph graph, Match match, List<Actor> actors) {
    EventType type = match.rule().type();
    if (CLOSED.contains(type)) {
      return List.of();
    }
    List<Actor> place = List.of();
    int bound = NEVER;
    for (Way way : ways(graph, match.trigger(), type)) {
      List<Actor> found = parties(graph, way.word(), actors);
      if (way.length() > bound) {
        return place;
      }
      if (!found.isEmpty()) {
        return found;
      }
      if (place.isEmpty()) {
        place = place(graph.sentence(), way.word(), actors);
        bound = place.isEmpty() ? bound : way.length() + BEFORE_PLACE;
      }
    }
    return place;
  }

  /** The words that the event's own leads to, the nearest first. */
  private static List<Way> ways(Graph graph, int trigger, EventType type) {
    boolean aimed = AIMED.contains(type);
    int verb = graph.verbal(trigger) ? -1 : graph.governingVerb(trigger);
    int start = verb < 0 ? trigger : verb;
    PriorityQueue<Way> open =
        new PriorityQueue<>(Comparator.comparingInt(Way::length).thenComparingInt(Way::word));
    open.add(new Way(start, 0));
    List<Way> ways = new ArrayList<>();
    for (Way way = open.poll(); way != null; way = open.poll()) {
      if (way.length() > 0) {
        ways.add(way);
      }
      boolean first = way.word() == start || way.word() == trigger;
      for (int child : graph.sentence().children(way.word())) {
        boolean own = first && graph.sentence().token(child).relation().equals("nsubj");
        // Who is coerced is, without a word of it, the public; a place only tells where.
        boolean where = type == EventType.COERCE && marked(graph, child, WITHIN);
        boolean aim = !aimed || !first || child == trigger || aims(graph, child);
        int length = way.length() + (aim && !own && !where ? step(graph, child) : NEVER);
        if (length <= FAR) {
          open.add(new Way(child, length));
        }
      }
    }
    return ways;
  }

  /** "against the minister", "to demand the minister's resignation". */
  private static boolean aims(Graph graph, int at) {
    boolean opposed =
        marked(graph, at, AGAINST)
            || graph.sentence().children(at, "nmod").stream()
                .anyMatch(below -> marked(graph, below.index(), AGAINST));
    return opposed || ImpliedRecipients.demanding(graph, at);
  }

  private static int step(Graph graph, int at) {
    Token token = graph.sentence().token(at);
    return switch (token.relation()) {
      case "obj", "iobj", "xcomp", "nmod:poss", "nsubj:pass" -> NEXT;
      case "ccomp", "acl" -> CLAUSE;
      case "obl:agent" -> CLAUSE;
      case "obl", "obl:arg", "nmod" ->
          marked(graph, at, TOWARDS) ? NEXT : marked(graph, at, WITHIN) ? PLACE : NEVER;
      case "amod", "compound", "nmod:desc" ->
          Character.isUpperCase(token.form().charAt(0)) ? CLAUSE : NEVER;
      case "nsubj" -> conditional(graph, token.head()) ? NEXT : NEVER;
      case "advcl" ->
          conditional(graph, at) || ClauseSigns.infinitive(graph, at) || marked(graph, at, TOWARDS)
              ? CLAUSE
              : NEVER;
      default -> NEVER;
    };
  }

  /** "unless the junta frees the envoy": who must do something lest it be done to him. */
  private static boolean conditional(Graph graph, int clause) {
    return CONDITION.stream().anyMatch(marker -> graph.hasMarker(clause, marker));
  }

  private static boolean marked(Graph graph, int at, Set<String> markers) {
    return Government.marked(graph, at, markers);
  }

  /** The known parties that a word and its conjuncts name, without those who act. */
  private List<Actor> parties(Graph graph, int at, List<Actor> actors) {
    List<Actor> found = new ArrayList<>();
    for (int word : graph.alike(at)) {
      for (ActorMention mention : mentions.actors(graph.sentence().index(), word)) {
        Actor party = Parties.party(mention);
        boolean pronoun = graph.sentence().token(mention.head()).upos() == Upos.PRON;
        boolean acts = actors.stream().anyMatch(actor -> actor.name().equals(party.name()));
        if (!pronoun && !acts && !party.code().isEmpty()) {
          found.add(party);
        }
      }
    }
    return found;
  }

  /** The people of a place that a word names, if it is not at the home of those who act. */
  private List<Actor> place(Sentence sentence, int at, List<Actor> actors) {
    return mentions.places(sentence.index()).stream()
        .filter(p -> p.first() <= at && at <= p.last() && p.kind() != PlaceMention.Kind.DEMONYM)
        .flatMap(p -> Parties.people(p).stream())
        .filter(p -> actors.stream().noneMatch(actor -> actor.code().equals(p.code())))
        .limit(1)
        .toList();
  }
}

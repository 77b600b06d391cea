package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Token;
import org.dateline.mention.ActorMention;

/**
 * Whom charges, demands, threats and sanctions are meant for where only the clause around them
 * tells it: who is "dogged by accusations", "dodges allegations", "carries on despite sanctions".
 */
final class BesetRecipients {
  private static final Set<EventType> TYPES =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.SANCTION, EventType.THREATEN);

  /** Verbs whose subject has to bear what their object names. */
  private static final Set<String> BEARING =
      Set.of(
          "answer",
          "avoid",
          "bear",
          "brave",
          "confront",
          "counter",
          "defy",
          "dodge",
          "duck",
          "endure",
          "escape",
          "evade",
          "face",
          "fend",
          "fight",
          "ignore",
          "invite",
          "parry",
          "provoke",
          "rebut",
          "refute",
          "resist",
          "shrug",
          "sidestep",
          "suffer",
          "survive",
          "weather",
          "withstand");

  private static final Set<String> BY = Set.of("by");
  private static final Set<String> AGAINST_ODDS =
      Set.of("despite", "in-spite-of", "in-defiance-of", "under");

  private final MentionIndex mentions;

  BesetRecipients(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /**
   * Who is beset.
   *
   * @param actors who is no recipient
   * @return several if they are named together; empty if nobody is beset by the event
   */
  List<Actor> of(Graph graph, Match match, List<Actor> actors) {
    int trigger = match.trigger();
    if (!TYPES.contains(match.rule().type()) || graph.verbal(trigger)) {
      return List.of();
    }
    int noun = graph.firstConjunct(trigger);
    Token token = graph.sentence().token(noun);
    while (token.head() >= 0 && token.is("nmod") && graph.hasMarker(noun, "of")) {
      noun = token.head();
      token = graph.sentence().token(noun);
    }
    boolean beset = token.head() >= 0 && besets(graph, token);
    int bearer = beset ? graph.subjectOf(token.head()) : -1;
    return bearer < 0 ? List.of() : parties(graph, bearer, actors);
  }

  private static boolean besets(Graph graph, Token noun) {
    int verb = noun.head();
    if (noun.relation().equals("obj")) {
      return BEARING.contains(graph.lemma(verb));
    }
    boolean phrase = noun.is("obl");
    boolean by =
        (graph.passive(verb) || noun.relation().equals("obl:agent"))
            && Government.marked(graph, noun.index(), BY);
    return phrase && (by || Government.marked(graph, noun.index(), AGAINST_ODDS));
  }

  private List<Actor> parties(Graph graph, int at, List<Actor> actors) {
    List<Actor> found = new ArrayList<>();
    for (int word : graph.alike(at)) {
      for (ActorMention mention : mentions.actors(graph.sentence().index(), word)) {
        Actor party = Parties.party(mention);
        boolean acts = actors.stream().anyMatch(actor -> actor.name().equals(party.name()));
        if (!acts && !party.code().isEmpty() && !found.contains(party)) {
          found.add(party);
        }
      }
    }
    return found;
  }
}

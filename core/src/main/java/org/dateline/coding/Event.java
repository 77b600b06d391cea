package org.dateline.coding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One coded event.
 *
 * @param id hash of what was coded; the same input gives the same id
 * @param article id of the article
 * @param sentence position of the sentence of {@code evidence}, from 0
 * @param type PLOVER type or CLAIM
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param quad quad class 1 to 4; 0 for CLAIM
 * @param score PLOVER conflict-cooperation score, -10 to 10
 * @param cameo CAMEO code
 * @param goldstein Goldstein score of that code, -10 to 10
 * @param actors who did it
 * @param recipients to whom
 * @param date when
 * @param place where
 * @param quantities numbers that belong to it
 * @param status what became of it
 * @param attribution who reports or claims it
 * @param confidence 0 to 1
 * @param evidence the clause that first tells it
 * @param mentions further clauses that tell it
 * @param rule file and name of the rule that made it: agree/pledge-to-give
 */
public record Event(
    String id,
    String article,
    int sentence,
    String type,
    Optional<String> mode,
    List<String> contexts,
    int quad,
    double score,
    Optional<String> cameo,
    OptionalDouble goldstein,
    List<Actor> actors,
    List<Actor> recipients,
    EventDate date,
    Optional<EventPlace> place,
    List<Quantity> quantities,
    Status status,
    Optional<Attribution> attribution,
    double confidence,
    Evidence evidence,
    List<Evidence> mentions,
    String rule) {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    mentions = List.copyOf(mentions);
  }

  /** The same event with another confidence. */
  Event withConfidence(double other) {
    return new Event(
        id,
        article,
        sentence,
        type,
        mode,
        contexts,
        quad,
        score,
        cameo,
        goldstein,
        actors,
        recipients,
        date,
        place,
        quantities,
        status,
        attribution,
        other,
        evidence,
        mentions,
        rule);
  }
}

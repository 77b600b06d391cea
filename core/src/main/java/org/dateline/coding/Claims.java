package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;

/**
 * Makes CLAIM records: a number that a source states or forecasts. What a claim leaves unsaid, the
 * country and whether the number rises or falls, it takes from the claim before it.
 */
final class Claims {
  private final Attributions attributions;
  private Optional<Event> before = Optional.empty();

  Claims(Attributions attributions) {
    this.attributions = attributions;
  }

  Optional<Event> build(Graph graph, Match match, Status status, Event draft) {
    List<Quantity> numbers =
        new ArrayList<>(
            draft.quantities().stream()
                .filter(q -> q.kind().equals("percent") || q.kind().equals("money"))
                .toList());
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> about = draft.recipients();
    if (about.isEmpty() && before.isPresent() && near(before.get(), draft)) {
      about = before.get().recipients();
    }
    if (before.isPresent() && near(before.get(), draft) && falls(before.get())) {
      numbers.replaceAll(Claims::fallen);
    }
    int[] claimant = match.words("claimant");
    Optional<Attribution> source =
        claimant.length == 0
            ? draft.attribution()
            : Optional.of(attributions.attribution(graph, claimant[0]));
    Event claim = claim(draft, about, numbers, status, source);
    before = Optional.of(claim);
    return Optional.of(claim);
  }

  /** Whether a claim stands close enough behind another to be read with it. */
  private static boolean near(Event before, Event claim) {
    return claim.sentence() - before.sentence() <= 2;
  }

  private static boolean falls(Event claim) {
    return claim.quantities().stream()
        .anyMatch(q -> q.kind().equals("percent") && q.value().orElse(0) < 0);
  }

  private static Quantity fallen(Quantity number) {
    boolean rising = number.kind().equals("percent") && number.value().orElse(0) > 0;
    return !rising
        ? number
        : new Quantity(
            number.kind(),
            number.text(),
            number.span(),
            negative(number.value()),
            negative(number.high()),
            negative(number.low()),
            number.unit());
  }

  private static OptionalDouble negative(OptionalDouble value) {
    return value.isEmpty() ? value : OptionalDouble.of(-value.getAsDouble());
  }

  private static Event claim(
      Event draft,
      List<Actor> about,
      List<Quantity> numbers,
      Status status,
      Optional<Attribution> source) {
    return new Event(
        draft.id(),
        draft.article(),
        draft.sentence(),
        draft.type(),
        draft.mode(),
        draft.contexts(),
        draft.quad(),
        draft.score(),
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        about,
        draft.date(),
        draft.place(),
        numbers,
        status,
        source,
        draft.confidence(),
        draft.evidence(),
        draft.mentions(),
        draft.rule());
  }
}

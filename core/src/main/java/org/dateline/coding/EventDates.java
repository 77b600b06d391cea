package org.dateline.coding;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;

/** Finds the date of an event: of the time expressions of its sentence the one that governs it. */
final class EventDates {
  private final MentionIndex mentions;

  EventDates(MentionIndex mentions) {
    this.mentions = mentions;
  }

  EventDate of(Sentence sentence, int trigger) {
    Optional<TimeMention> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (TimeMention time : mentions.times(sentence.index())) {
      boolean dated =
          time.days().isPresent()
              && (time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME);
      int distance = dated ? distance(sentence, time, trigger) : Integer.MAX_VALUE;
      if (distance < least) {
        least = distance;
        best = Optional.of(time);
      }
    }
    return best.flatMap(EventDates::dated).orElseGet(this::published);
  }

  private static Optional<EventDate> dated(TimeMention time) {
    return time.days()
        .map(
            days ->
                new EventDate(
                    Optional.of(days.start()),
                    Optional.of(days.end()),
                    time.text(),
                    time.basis(),
                    days.precision()));
  }

  private EventDate published() {
    Optional<LocalDate> day = mentions.mentions().published();
    Basis basis = day.isPresent() ? mentions.mentions().publishedBasis() : Basis.INFERRED;
    return new EventDate(day, day, "", basis, TimeMention.Granularity.DAY);
  }

  /** Steps in the tree from the trigger to the expression; into another clause they count more. */
  private static int distance(Sentence sentence, TimeMention time, int trigger) {
    int top = time.first();
    for (int i = time.first(); i <= time.last(); i++) {
      int head = sentence.token(i).head();
      if (head < time.first() || head > time.last()) {
        top = i;
        break;
      }
    }
    return TreeDistance.between(sentence, trigger, top);
  }
}

package org.dateline.coding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;

/** Finds the date of an event: of the time expressions of its sentence the one that governs it. */
final class EventDates {
  /** Sentences over which a day that was told goes on. */
  private static final int PASSAGE = 2;

  /** What ties an event to another one that is told by its day. */
  private static final Set<String> ANCHORS = Set.of("since", "before", "until", "till");

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
      int distance =
          dated && !ofAnother(sentence, time, trigger)
              ? distance(sentence, time, trigger)
              : Integer.MAX_VALUE;
      if (distance < least) {
        least = distance;
        best = Optional.of(time);
      }
    }
    return best.flatMap(EventDates::dated).or(() -> running(sentence)).orElseGet(this::published);
  }

  /** The day that the sentences just before tell of; a passage keeps its day until told another. */
  private Optional<EventDate> running(Sentence sentence) {
    for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - PASSAGE); at--) {
      for (int i = mentions.times(at).size() - 1; i >= 0; i--) {
        TimeMention time = mentions.times(at).get(i);
        if (time.type() == TimeMention.Type.DATE && time.days().isPresent()) {
          return dated(time).map(EventDates::fromContext);
        }
      }
    }
    return Optional.empty();
  }

  private static EventDate fromContext(EventDate date) {
    return new EventDate(date.start(), date.end(), date.text(), Basis.CONTEXT, date.precision());
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

  /**
   * Whether an expression names or dates another thing than what a trigger tells: "last year's
   * election", "the 2001 attacks", "since independence in 1975". A day before a noun often dates
   * the clause: "on Sunday riot police fired".
   */
  private static boolean ofAnother(Sentence sentence, TimeMention time, int trigger) {
    int top = top(sentence, time);
    int noun = sentence.token(top).head();
    if (noun < 0 || sentence.under(trigger, noun) || !sentence.token(noun).upos().nominal()) {
      return false;
    }
    Token day = sentence.token(top);
    boolean part = day.is("compound") || day.is("nmod:poss") || day.is("amod") || day.is("nummod");
    boolean year =
        time.days().filter(d -> d.precision() == TimeMention.Granularity.YEAR).isPresent();
    return (part && year)
        || sentence.children(noun, "case").stream().anyMatch(c -> ANCHORS.contains(c.lemma()));
  }

  /** Steps in the tree from the trigger to the expression; into another clause they count more. */
  private static int distance(Sentence sentence, TimeMention time, int trigger) {
    return TreeDistance.between(sentence, trigger, top(sentence, time));
  }

  /** The word of an expression that hangs on another one. */
  private static int top(Sentence sentence, TimeMention time) {
    for (int i = time.first(); i <= time.last(); i++) {
      int head = sentence.token(i).head();
      if (head < time.first() || head > time.last()) {
        return i;
      }
    }
    return time.first();
  }
}

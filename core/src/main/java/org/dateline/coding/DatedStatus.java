package org.dateline.coding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;

/**
 * What the day of an event makes of its status: "meets on Monday" is a plan, "attacked in 1979" is
 * background.
 */
final class DatedStatus {
  private static final int HISTORICAL_AFTER_YEARS = 2;
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VBG");

  private final MentionIndex mentions;

  DatedStatus(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /**
   * The status of an event, its day considered. Without a publication date, or without words that
   * tell a day, it stays as it was read.
   */
  Status of(Status read, EventDate date, Graph graph, int trigger) {
    Optional<LocalDate> published = mentions.mentions().published();
    if (published.isEmpty() || date.start().isEmpty() || date.end().isEmpty()) {
      return read;
    }
    boolean plain = read == Status.OCCURRED && !date.text().isEmpty();
    if (plain && date.end().get().isBefore(published.get().minusYears(HISTORICAL_AFTER_YEARS))) {
      return Status.HISTORICAL;
    }
    boolean open = plain || (read == Status.HYPOTHETICAL && would(graph, trigger));
    boolean ahead = date.start().get().isAfter(published.get()) && date.basis() != Basis.CONTEXT;
    return open && ahead && ownDay(graph, trigger, published.get()) ? Status.FUTURE : read;
  }

  /** Whether a day to come stands in the trigger's own clause, and that is in the present tense. */
  private boolean ownDay(Graph graph, int trigger, LocalDate published) {
    Sentence sentence = graph.sentence();
    for (TimeMention time : mentions.times(sentence.index())) {
      boolean ahead = time.days().filter(d -> d.start().isAfter(published)).isPresent();
      if (ahead && inClause(graph, trigger, time)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inClause(Graph graph, int trigger, TimeMention time) {
    int above = above(graph.sentence(), time);
    boolean met = false;
    for (int at = trigger; at >= 0; at = up(graph.sentence(), at)) {
      met |= at == above && !afterClause(graph.sentence(), at, time);
      if (graph.verbal(at) && !present(graph, at) && !wouldAt(graph, at)) {
        return false;
      }
    }
    return met;
  }

  /** Whether the expression may rather date an infinitive or clause that stands before it. */
  private static boolean afterClause(Sentence sentence, int at, TimeMention time) {
    for (int child : sentence.children(at)) {
      Token token = sentence.token(child);
      if ((token.is("xcomp") || token.is("ccomp")) && child < time.first()) {
        return true;
      }
    }
    return false;
  }

  /** The word that a time expression hangs on. */
  private static int above(Sentence sentence, TimeMention time) {
    for (int i = time.first(); i <= time.last(); i++) {
      int head = sentence.token(i).head();
      if (head < time.first() || head > time.last()) {
        return head;
      }
    }
    return -1;
  }

  /** The word above one in the same clause; -1 if there is none. */
  private static int up(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return switch (token.mainRelation()) {
      case "nsubj", "obj", "xcomp" -> token.head();
      default -> -1;
    };
  }

  private static boolean present(Graph graph, int verb) {
    Sentence sentence = graph.sentence();
    boolean perfect =
        sentence.children(verb, "aux").stream()
            .anyMatch(t -> graph.lemma(t.index()).equals("have") || t.xpos().equals("VBD"));
    return !perfect
        && (PRESENT.contains(sentence.token(verb).xpos())
            || !sentence.children(verb, "aux").isEmpty());
  }

  private static boolean would(Graph graph, int trigger) {
    for (int at = trigger; at >= 0; at = up(graph.sentence(), at)) {
      if (wouldAt(graph, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wouldAt(Graph graph, int at) {
    return graph.sentence().children(at, "aux").stream()
        .anyMatch(t -> graph.lemma(t.index()).equals("would"));
  }
}

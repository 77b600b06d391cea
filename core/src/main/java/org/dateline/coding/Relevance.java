package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.coding.rules.Graph;
import org.dateline.document.Sentence;

/**
 * Tells which events of an article are left out since they are no politics: an article about sport,
 * culture, firms or private life speaks little of governments, parties, armies and votes, and what
 * its people do to each other is no political event. An event stays if a party that its words name
 * is political, or if the article is.
 */
final class Relevance {
  /**
   * So many words of political news are thought to stand before each article, lest a short one be
   * judged by two or three words.
   */
  private static final int WORDS_BEFORE = 60;

  /** Political ones among them: the mean of news about politics, 10 of 100. */
  private static final int POLITICAL_BEFORE = 6;

  private final Politics politics;
  private final double share;

  private Relevance(Politics politics, double share) {
    this.politics = politics;
    this.share = share;
  }

  /** Measures an article, given the sentences that make it up. */
  static Relevance of(
      Politics politics, Contexts contexts, List<Graph> sentences, MentionIndex mentions) {
    long political =
        mentions.mentions().actors().stream()
            .filter(actor -> politics.political(actor.affiliation()))
            .count();
    int words = 0;
    for (Graph graph : sentences) {
      Sentence sentence = graph.sentence();
      words += sentence.size();
      for (int at = 0; at < sentence.size(); at++) {
        political += contexts.shows(graph, at, politics.contexts()) ? 1 : 0;
      }
    }
    return new Relevance(politics, 100.0 * (political + POLITICAL_BEFORE) / (words + WORDS_BEFORE));
  }

  /** Why an event is left out, in words; empty if it stays. */
  String against(Event event) {
    if (share >= politics.least()
        || named(event).anyMatch(politics::political)
        || (politics.civilian().contains(event.type()) && named(event).findAny().isPresent())) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "no party that is named is political, and of 100 words of the article %.1f are (least: %.1f)",
        share,
        politics.least());
  }

  private static Stream<Actor> named(Event event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .filter(party -> !party.text().isEmpty());
  }
}

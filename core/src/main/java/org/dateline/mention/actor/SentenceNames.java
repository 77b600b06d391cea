package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Sentence;

/** The lexicon's names in a sentence, longest first, without overlaps. */
final class SentenceNames {
  private final NameMatch[] byToken;
  private final List<NameMatch> matches;

  private SentenceNames(NameMatch[] byToken, List<NameMatch> matches) {
    this.byToken = byToken;
    this.matches = matches;
  }

  static SentenceNames find(Sentence sentence, NameIndex index) {
    SentenceParts parts = new SentenceParts(sentence);
    NameMatch[] byToken = new NameMatch[sentence.size()];
    List<NameMatch> matches = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.startsToken(part)) {
        continue;
      }
      readings.clear();
      int length = index.longest(parts, part, readings);
      if (length > 0) {
        NameMatch match =
            new NameMatch(parts.token(part), parts.token(part + length - 1), List.copyOf(readings));
        matches.add(match);
        for (int token = match.first(); token <= match.last(); token++) {
          byToken[token] = match;
        }
        part += length - 1;
      }
    }
    return new SentenceNames(byToken, matches);
  }

  /** The match that covers a token. */
  Optional<NameMatch> at(int token) {
    return Optional.ofNullable(byToken[token]);
  }

  /** All matches, in order. */
  List<NameMatch> all() {
    return matches;
  }

  /** Adds what a misspelt word was taken for. */
  void put(NameMatch match) {
    matches.add(match);
    for (int token = match.first(); token <= match.last(); token++) {
      byToken[token] = match;
    }
  }
}

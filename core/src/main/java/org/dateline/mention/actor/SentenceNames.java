package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Upos;

/** The lexicon's names in a sentence, longest first, without overlaps. */
final class SentenceNames {
  private static final Set<String> JOINING = Set.of("-", "al", "bin", "ibn", "el", "ben");

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
      boolean other =
          length == 1
              && (isOtherWord(sentence, parts.token(part), readings)
                  || Transnational.isRegion(sentence, parts.token(part)));
      if (length > 0 && !other) {
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

  /**
   * Last names like So or Do do not stand where the tagger sees a function word; Jean in
   * "Jean-Bertrand" and Isa in "Isa al-Amin" are first names.
   */
  private static boolean isOtherWord(Sentence sentence, int at, List<Reading> readings) {
    if (!readings.stream().allMatch(reading -> reading.use() == Reading.Use.SHORT)) {
      return false;
    }
    boolean joined =
        at + 2 < sentence.size()
            && JOINING.contains(sentence.token(at + 1).form())
            && sentence.token(at + 2).upos() != Upos.VERB;
    return joined
        || switch (sentence.token(at).upos()) {
          case DET, PRON, ADP, CCONJ, SCONJ, AUX, PART, ADV, INTJ -> true;
          default -> false;
        };
  }

  /** The match that covers a token. */
  Optional<NameMatch> at(int token) {
    return Optional.ofNullable(byToken[token]);
  }

  /** All matches, in order. */
  List<NameMatch> all() {
    return matches;
  }

  /** Leaves a match only some of its readings; without any it is none. */
  void narrow(NameMatch match, List<Reading> left) {
    if (left.size() == match.readings().size()) {
      return;
    }
    int at = matches.indexOf(match);
    matches.remove(at);
    Arrays.fill(byToken, match.first(), match.last() + 1, null);
    if (!left.isEmpty()) {
      NameMatch narrowed = new NameMatch(match.first(), match.last(), List.copyOf(left));
      matches.add(at, narrowed);
      Arrays.fill(byToken, match.first(), match.last() + 1, narrowed);
    }
  }

  /** Adds what a misspelt word was taken for. */
  void put(NameMatch match) {
    matches.add(match);
    for (int token = match.first(); token <= match.last(); token++) {
      byToken[token] = match;
    }
  }
}

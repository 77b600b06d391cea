package org.dateline.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Upos;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;

/**
 * Finds time expressions and works out which days they mean: "on Saturday" published on Wednesday
 * 2020-09-16 is 2020-09-12. Safe for use by several threads; time grows linearly with the text.
 *
 * @see "TimeML 1.2.1, TIMEX3"
 */
public final class TimeResolver {
  /**
   * Finds the time expressions of an article.
   *
   * @param published publication date in the publisher's time zone, if known
   * @param publishedBasis publication if it was given, inferred if it is a guess
   * @return in the order of the text, not overlapping
   */
  public List<TimeMention> resolve(
      ParsedArticle parsed, Optional<LocalDate> published, Basis publishedBasis) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Atoms atoms = new Atoms(sentence);
      for (Reading reading : new ExpressionReader(atoms).readAll()) {
        found.add(new Found(atoms, reading));
      }
    }
    Passage passage = new Passage(published, publishedBasis, dayFirst(found));
    Calculator calculator = new Calculator(passage);
    List<TimeMention> mentions = new ArrayList<>(found.size());
    for (Found each : found) {
      mentions.add(each.mention(parsed, passage, calculator));
    }
    return mentions;
  }

  /** Whether the article's own dates put the day first: 22/08 does, 08/22 does not. */
  private static boolean dayFirst(List<Found> found) {
    int votes = 0;
    for (Found each : found) {
      if (each.reading().expression() instanceof Expression.Slashed slashed) {
        votes += slashed.first() > 12 ? 1 : slashed.second() > 12 ? -1 : 0;
      }
    }
    return votes > 0;
  }

  private record Found(Atoms atoms, Reading reading) {
    private static final Set<String> WITHIN =
        Set.of("in", "on", "since", "during", "early", "late");

    private boolean isWithin() {
      return WITHIN.contains(atoms.text(reading.first() - 1));
    }

    /** "Thursday's poll is rigged": the present tells nothing of Thursday. */
    private Tense tense(Sentence sentence, int first, int last) {
      Tense near = Tense.near(sentence, first, last);
      boolean attribute =
          Cues.isApostrophe(atoms, reading.end())
              || sentence.token(last).is("nmod")
              || (atoms.upos(reading.end()) == Upos.NOUN
                  && atoms.upos(reading.first() - 1) == Upos.DET);
      if (atoms.is(reading.first() - 1, "since")) {
        return Tense.PAST;
      }
      return attribute && near == Tense.PRESENT ? Tense.UNKNOWN : near;
    }

    TimeMention mention(ParsedArticle parsed, Passage passage, Calculator calculator) {
      Sentence sentence = atoms.sentence();
      int first = atoms.token(reading.first());
      int last = atoms.token(reading.end() - 1);
      passage.enter(sentence.index(), tense(sentence, first, last), isWithin());
      Resolution resolution = calculator.resolve(reading.expression());
      passage.remember(resolution);
      Span span = atoms.span(reading.first(), reading.end());
      return new TimeMention(
          sentence.index(),
          first,
          last,
          span,
          parsed.article().text(span),
          resolution.type(),
          resolution.value(),
          resolution.days(),
          resolution.basis());
    }
  }
}

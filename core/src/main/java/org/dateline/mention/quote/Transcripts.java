package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.LineKind;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.quote.Quotations.Quotation;

/**
 * Finds speakers that stand beside what they say without a verb: "MINISTER: We have not signed.",
 * the headline "Minister: no talks planned", and a quotation with a name after a dash.
 */
final class Transcripts {
  private static final Set<String> DASHES = Set.of("―", "—", "–", "--", "-");
  private static final int MAX_NAME = 6;

  private final ParsedArticle parsed;
  private final Quotations quotations;

  Transcripts(ParsedArticle parsed, Quotations quotations) {
    this.parsed = parsed;
    this.quotations = quotations;
  }

  List<Report> read() {
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      if (Quotations.startsLine(parsed, sentence)) {
        turn(sentence).ifPresent(reports::add);
      }
    }
    for (Quotation quotation : quotations.all()) {
      signed(quotation).ifPresent(reports::add);
    }
    return reports;
  }

  private Optional<Report> turn(Sentence sentence) {
    int from = Quotations.isMark(sentence.token(0).form()) ? 1 : 0;
    int colon = from;
    while (colon < sentence.size() && name(sentence, colon)) {
      colon++;
    }
    boolean named = colon > from && colon - from <= MAX_NAME && colon + 1 < sentence.size();
    if (!named || !sentence.token(colon).form().equals(":")) {
      return Optional.empty();
    }
    int end = sentence.index();
    while (end + 1 < parsed.sentences().size()
        && parsed.sentences().get(end + 1).line() == sentence.line()) {
      end++;
    }
    Span content = sentence.token(colon + 1).span().hull(lastToken(end));
    return Optional.of(
        new Report(
            sentence.index(),
            colon - 1,
            List.of(sentence.span(from, colon - 1)),
            List.of(sentence.token(colon).span()),
            List.of(content),
            false));
  }

  private Span lastToken(int sentence) {
    Sentence last = parsed.sentences().get(sentence);
    return last.token(last.size() - 1).span();
  }

  /** Names everywhere, in headlines also offices: "Minister: ...". */
  private boolean name(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    boolean headline = sentence.kind() == LineKind.TITLE || sentence.index() == 0;
    boolean shouted = token.form().length() > 2 && token.form().equals(upper(token.form()));
    return capital
        && (token.upos() == Upos.PROPN || shouted || (headline && token.upos() == Upos.NOUN));
  }

  private static String upper(String form) {
    return form.toUpperCase(Locale.ROOT);
  }

  private Optional<Report> signed(Quotation quotation) {
    Sentence sentence = parsed.sentences().get(quotation.lastSentence());
    int dash = quotation.lastToken() + 1;
    if (dash >= sentence.size()) {
      boolean more =
          quotation.lastSentence() + 1 < parsed.sentences().size()
              && parsed.sentences().get(quotation.lastSentence() + 1).line() == sentence.line();
      if (!more) {
        return Optional.empty();
      }
      sentence = parsed.sentences().get(quotation.lastSentence() + 1);
      dash = 0;
    }
    if (!DASHES.contains(sentence.token(dash).form())) {
      return Optional.empty();
    }
    int end = dash + 1;
    while (end < sentence.size() && name(sentence, end)) {
      end++;
    }
    if (end == dash + 1 || end < Math.min(sentence.size(), dash + 3)) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            sentence.index(),
            end - 1,
            List.of(sentence.span(dash + 1, end - 1)),
            List.of(sentence.token(dash).span()),
            List.of(quotation.span()),
            false));
  }
}

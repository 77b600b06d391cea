package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.quote.Quotations.Quotation;

/**
 * Brings together what trees, word order and layout tell of an article's reports: one report a cue,
 * no quotation with two speakers, and quotations that go on.
 */
final class Gathering {
  private static final int FOLLOWING = 2;

  private final CueWords cues;
  private final ParsedArticle parsed;
  private final Quotations quotations;
  private final Set<Quotation> taken = new HashSet<>();

  Gathering(CueWords cues, ParsedArticle parsed, Quotations quotations) {
    this.cues = cues;
    this.parsed = parsed;
    this.quotations = quotations;
  }

  /** The reports in the order of the text; each has content. */
  List<Report> gather() {
    List<Report> spoken = new ArrayList<>(new Transcripts(parsed, quotations).read());
    spoken.addAll(new SpokenReader(cues, parsed, quotations).read());
    Set<Span> told = new HashSet<>();
    spoken.forEach(report -> told.addAll(report.cue()));
    List<Report> reports = new ArrayList<>(spoken);
    for (Sentence sentence : parsed.sentences()) {
      for (Report report : new ReportReader(cues, sentence, quotations).read()) {
        if (report.cue().stream().noneMatch(told::contains)) {
          reports.add(withContent(report));
        }
      }
    }
    reports.removeIf(report -> report.content().stream().noneMatch(this::hasWords));
    reports.sort(Comparator.comparing(Gathering::start));
    return goingOn(reports);
  }

  private boolean hasWords(Span span) {
    return parsed.article().text(span).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Span start(Report report) {
    return report.cue().get(0);
  }

  /** The content of "said this" is the sentence before; quotations are taken whole. */
  private Report withContent(Report report) {
    if (report.anaphoric() && report.sentence() > 0) {
      return report.with(List.of(parsed.sentences().get(report.sentence() - 1).span()));
    }
    List<Span> content = new ArrayList<>();
    for (Span span : report.content()) {
      content.add(whole(report, span));
    }
    return report.with(content);
  }

  /** A piece that opens within a quotation or runs out of it takes the quotation whole. */
  private Span whole(Report report, Span span) {
    Span whole = span;
    for (Quotation quotation : quotations.in(report.sentence())) {
      boolean crosses = quotation.span().overlaps(span);
      boolean outside = report.cue().stream().noneMatch(c -> quotation.span().contains(c));
      if (crosses && outside) {
        whole = whole.hull(quotation.span());
      } else if (crosses) {
        int end = Math.min(whole.end(), quotation.span().end());
        whole = new Span(Math.min(whole.start(), end), end);
      }
    }
    return whole;
  }

  /** Adds to each quoting report the quotations after it that nobody else speaks. */
  private List<Report> goingOn(List<Report> reports) {
    for (Report report : reports) {
      for (int i = first(report);
          i <= report.sentence() + 1 && i < parsed.sentences().size();
          i++) {
        quotations.in(i).stream().filter(q -> shares(report, q)).forEach(taken::add);
      }
    }
    Map<Integer, Report> quoting = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      if (report.source() >= 0 && quotesAtEnd(report)) {
        Report longer = longer(report);
        reports.set(i, longer);
        quoting.put(report.sentence(), longer);
      }
    }
    List<Report> all = new ArrayList<>(reports);
    for (Quotation quotation : quotations.all()) {
      if (!taken.contains(quotation) && opensSentence(quotation)) {
        orphan(quotation, quoting, all);
      }
    }
    return all;
  }

  private int first(Report report) {
    return Math.max(0, report.sentence() - 1);
  }

  private static boolean shares(Report report, Quotation quotation) {
    boolean nested = report.cue().stream().anyMatch(c -> quotation.span().contains(c));
    return !nested && report.content().stream().anyMatch(c -> c.overlaps(quotation.span()));
  }

  private boolean quotesAtEnd(Report report) {
    for (int i = first(report); i <= report.sentence() + 1 && i < parsed.sentences().size(); i++) {
      if (quotations.in(i).stream().anyMatch(q -> shares(report, q))) {
        return true;
      }
    }
    return false;
  }

  /** "...," she said. "...": a quotation that opens the next sentence of the line goes on. */
  private Report longer(Report report) {
    List<Span> content = new ArrayList<>(report.content());
    int last = report.sentence();
    for (Quotation quotation : quotations.in(last)) {
      if (shares(report, quotation)) {
        last = Math.max(last, quotation.lastSentence());
      }
    }
    boolean found = true;
    while (found && last + 1 < parsed.sentences().size()) {
      found = false;
      Sentence next = parsed.sentences().get(last + 1);
      for (Quotation quotation : quotations.in(next.index())) {
        boolean follows =
            quotation.firstSentence() == next.index()
                && quotation.firstToken() == 0
                && next.line() == parsed.sentences().get(last).line();
        if (!found && follows && taken.add(quotation)) {
          content.add(quotation.span());
          last = quotation.lastSentence();
          found = true;
        }
      }
    }
    return report.with(content);
  }

  private static boolean opensSentence(Quotation quotation) {
    return quotation.firstToken() == 0;
  }

  /** A quotation that stands alone is the last speaker's, if that was a moment ago. */
  private void orphan(Quotation quotation, Map<Integer, Report> quoting, List<Report> all) {
    for (int back = 1; back <= FOLLOWING; back++) {
      Report report = quoting.get(quotation.firstSentence() - back);
      if (report != null) {
        all.add(
            new Report(
                report.sentence(),
                report.source(),
                report.sourceSpan(),
                List.of(),
                List.of(quotation.span()),
                false));
        return;
      }
    }
  }
}

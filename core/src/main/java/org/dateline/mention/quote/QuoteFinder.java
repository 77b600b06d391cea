package org.dateline.mention.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.ActorMention;
import org.dateline.mention.QuoteMention;

/**
 * Finds reported speech and its speakers: within a sentence by its tree, over sentences by
 * quotation marks. Thread-safe.
 */
public final class QuoteFinder {
  private final CueWords cues;

  private QuoteFinder(CueWords cues) {
    this.cues = cues;
  }

  /** The finder with the shipped cues. */
  public static QuoteFinder load() {
    for (PackedFile file : PackedFiles.list("org/dateline/lexicon/en")) {
      if (file.name().equals("cues.txt")) {
        try {
          return new QuoteFinder(CueWords.read(file.text()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw new IllegalStateException("lexicon file missing: en/cues.txt");
  }

  /**
   * Finds the reports of an article.
   *
   * @param actors its actors, to name the speakers
   * @return in the order of their cues or contents
   */
  public List<QuoteMention> find(ParsedArticle parsed, List<ActorMention> actors) {
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      reports.addAll(new ReportReader(cues, sentence).read());
    }
    Speakers speakers = new Speakers(actors);
    List<QuoteMention> quotes = new ArrayList<>();
    List<Quotations.Quotation> quotations = Quotations.of(parsed);
    for (Report report : reports) {
      List<Span> content = extended(report, content(report, parsed), quotations);
      if (!content.isEmpty()) {
        quotes.add(quote(report, content, speakers));
      }
    }
    addUnreported(parsed, quotations, reports, quotes, speakers);
    quotes.sort(Comparator.comparing(QuoteMention::span));
    return quotes;
  }

  private static List<Span> content(Report report, ParsedArticle parsed) {
    boolean before = report.anaphoric() && report.sentence() > 0;
    return before
        ? List.of(parsed.sentences().get(report.sentence() - 1).span())
        : report.content();
  }

  /** Content that opens or stands in a quotation goes on to the end of that quotation. */
  private static List<Span> extended(
      Report report, List<Span> content, List<Quotations.Quotation> quotations) {
    List<Span> all = new ArrayList<>(content);
    for (Quotations.Quotation quotation : quotations) {
      boolean runsOn =
          quotation.lastSentence() > report.sentence() && quotation.covers(report.sentence());
      boolean shared = content.stream().anyMatch(c -> c.overlaps(quotation.span()));
      if (runsOn && shared) {
        int from = content.stream().mapToInt(Span::end).max().orElse(quotation.span().start());
        if (from < quotation.span().end()) {
          all.add(new Span(from, quotation.span().end()));
        }
      }
    }
    return all;
  }

  private static QuoteMention quote(Report report, List<Span> content, Speakers speakers) {
    Span hull = content.get(0);
    for (List<Span> spans : List.of(content, report.cue(), report.sourceSpan())) {
      for (Span span : spans) {
        hull = hull.hull(span);
      }
    }
    return new QuoteMention(
        report.sentence(),
        hull,
        report.sourceSpan(),
        report.cue(),
        content,
        speakers.of(report.sentence(), report.source()));
  }

  /** A quotation of a sentence or more that no verb introduces is its neighbour's speaker's. */
  private static void addUnreported(
      ParsedArticle parsed,
      List<Quotations.Quotation> quotations,
      List<Report> reports,
      List<QuoteMention> quotes,
      Speakers speakers) {
    for (Quotations.Quotation quotation : quotations) {
      boolean told =
          quotes.stream()
              .anyMatch(q -> q.content().stream().anyMatch(c -> c.overlaps(quotation.span())));
      Sentence first = parsed.sentences().get(quotation.firstSentence());
      boolean whole = quotation.span().start() <= first.span().start();
      if (!told && whole) {
        neighbour(quotation, reports)
            .ifPresent(
                report ->
                    quotes.add(
                        new QuoteMention(
                            quotation.firstSentence(),
                            quotation.span(),
                            report.sourceSpan(),
                            List.of(),
                            List.of(quotation.span()),
                            speakers.of(report.sentence(), report.source()))));
      }
    }
  }

  private static Optional<Report> neighbour(Quotations.Quotation quotation, List<Report> reports) {
    Optional<Report> best = Optional.empty();
    for (Report report : reports) {
      boolean before =
          report.sentence() < quotation.firstSentence()
              && quotation.firstSentence() - report.sentence() <= 2;
      boolean sameSentence = quotation.covers(report.sentence());
      if ((before || sameSentence) && report.source() >= 0) {
        best = Optional.of(report);
      }
    }
    return best;
  }

  /** Actors by sentence and head. */
  private static final class Speakers {
    private final Map<Long, ActorMention> byHead = new HashMap<>();

    Speakers(List<ActorMention> actors) {
      actors.forEach(a -> byHead.putIfAbsent(key(a.sentence(), a.head()), a));
    }

    Optional<ActorMention> of(int sentence, int head) {
      return Optional.ofNullable(byHead.get(key(sentence, head)));
    }

    private static long key(int sentence, int head) {
      return ((long) sentence << 32) | (head & 0xffffffffL);
    }
  }
}

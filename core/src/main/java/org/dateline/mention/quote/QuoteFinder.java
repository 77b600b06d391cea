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
    Quotations quotations = Quotations.of(parsed);
    List<Report> reports = new Gathering(cues, parsed, quotations).gather();
    Speakers speakers = new Speakers(actors);
    List<QuoteMention> quotes = new ArrayList<>();
    reports.forEach(report -> quotes.add(quote(report, report.content(), speakers)));
    quotes.sort(Comparator.comparing(QuoteMention::span));
    return quotes;
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

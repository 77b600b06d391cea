package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.PlaceMention.Kind;

/** Reads spans that somebody else marked as places. */
final class GivenSpans {
  private final ParsedArticle parsed;
  private final ToponymFinder finder;
  private final PlaceWords words;

  GivenSpans(ParsedArticle parsed, ToponymFinder finder, PlaceWords words) {
    this.parsed = parsed;
    this.finder = finder;
    this.words = words;
  }

  /** The toponym of a span; without entries if the gazetteer has nothing like it. */
  Toponym toponym(Span span) {
    String text = parsed.article().text(span);
    Optional<Entry> region = finder.abbreviated(text).filter(r -> clear(span, text));
    List<Entry> entries =
        region.isPresent()
            ? List.of(region.get())
            : entries(text.toLowerCase(Locale.ROOT).equals(text) ? capital(text) : text);
    String key = Names.fold(region.map(e -> e.place().name()).orElse(text));
    boolean demonym =
        !entries.isEmpty() && entries.stream().allMatch(e -> e.naming() == Naming.DEMONYM);
    Sentence sentence = sentence(span);
    int first = 0;
    while (first < sentence.size() - 1 && sentence.token(first).span().end() <= span.start()) {
      first++;
    }
    int last = first;
    while (last < sentence.size() - 1 && sentence.token(last + 1).span().start() < span.end()) {
      last++;
    }
    Kind kind = demonym ? Kind.DEMONYM : entries.isEmpty() ? Kind.FACILITY : Kind.NAME;
    return new Toponym(sentence.index(), first, last, span, text, key, kind, entries, true);
  }

  /** "SA" is a state of Australia only after a comma, or where nothing else has the name. */
  private boolean clear(Span span, String text) {
    String before = parsed.article().text().substring(0, span.start()).stripTrailing();
    return text.endsWith(".")
        || before.endsWith(",")
        || finder.entries(text, Names.fold(text)).isEmpty();
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The sentence that a span begins in, or the one before it. */
  private Sentence sentence(Span span) {
    if (parsed.sentences().isEmpty()) {
      throw new IllegalArgumentException("an article without sentences has no place at " + span);
    }
    Sentence found = parsed.sentences().get(0);
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.span().start() <= span.start()) {
        found = sentence;
      }
    }
    return found;
  }

  /** The entries of a name, or of what is left of it without words like "State" and "downtown". */
  private List<Entry> entries(String text) {
    List<Entry> found = finder.entries(text, Names.fold(text));
    if (!found.isEmpty()) {
      return found;
    }
    List<String> parts = new ArrayList<>(List.of(text.strip().split("[\\s-]+", -1)));
    while (parts.size() > 1) {
      if (words.in("suffix", parts.get(parts.size() - 1))) {
        parts.remove(parts.size() - 1);
      } else if (words.in("prefix", parts.get(0))
          || words.in("direction", parts.get(0))
          || parts.get(0).equals("of")) {
        parts.remove(0);
      } else {
        break;
      }
      String shorter = String.join(" ", parts);
      found = finder.entries(shorter, Names.fold(shorter));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}

package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;

/**
 * Finds the places that an article mentions and says which ones they are. Immutable, shared by all
 * threads.
 */
public final class PlaceResolver {
  /** Support below which a small place that nothing points to is taken for a chance likeness. */
  private static final double SUPPORT = 0.08;

  private static final int WELL_KNOWN = 100_000;

  /** A place with names in so many languages is known beyond its surroundings. */
  private static final int NAMED = 30;

  /** How far from the nearest settlement in the text an unknown place may stand. */
  private static final int NEAR = 400;

  private final PlaceWords words;
  private final ToponymFinder finder;
  private final FacilityFinder facilities;
  private final Datelines datelines;
  private final Units units;
  private final Directions directions;
  private final Disambiguation disambiguation;

  /** A resolver over the shipped gazetteer and words. */
  public static PlaceResolver load() {
    return new PlaceResolver(Gazetteer.load());
  }

  /** A resolver over a gazetteer and the shipped words. */
  public PlaceResolver(Gazetteer gazetteer) {
    this(gazetteer, PlaceWords.load(), Disambiguation.Weights.USUAL);
  }

  PlaceResolver(Gazetteer gazetteer, PlaceWords words, Disambiguation.Weights weights) {
    this.words = words;
    this.finder = new ToponymFinder(gazetteer, words);
    this.facilities = new FacilityFinder(words);
    this.datelines = new Datelines(finder, words);
    this.units = new Units(words);
    this.directions = new Directions(gazetteer);
    this.disambiguation = new Disambiguation(weights);
  }

  /** The places in the sentences of an article, in the order of the text. */
  public List<PlaceMention> resolve(ParsedArticle parsed) {
    return read(parsed).places();
  }

  /** The places of an article, those of its datelines apart. */
  public Resolution read(ParsedArticle parsed) {
    List<Toponym> found = new ArrayList<>(datelines.find(parsed.article()));
    found.addAll(finder.find(parsed));
    found.addAll(facilities.find(parsed, found));
    Reading reading = reading(parsed, found);
    List<PlaceMention> places = new ArrayList<>();
    List<PlaceMention> dateline = new ArrayList<>();
    for (Toponym toponym : reading.toponyms()) {
      Optional<Disambiguation.Choice> choice = reading.choice(toponym);
      if (toponym.sentence() < 0) {
        dateline.add(toponym.mention(choice.map(c -> c.entry().place())));
      } else if (choice.isEmpty()) {
        places.add(toponym.mention(Nearby.of(toponym, reading, NEAR)));
      } else if (toponym.certain() || likely(choice.get())) {
        places.add(toponym.mention(Optional.of(place(parsed, toponym, choice.get().entry()))));
      }
    }
    return new Resolution(places, dateline);
  }

  /**
   * Says which places given words of an article mean.
   *
   * @param spans in the text as given
   * @return one mention for each span, in the same order; a place that the gazetteer lacks is put
   *     at the settlement nearest to it in the text, and is empty if there is none
   * @throws IllegalArgumentException if the article has no sentences and there are spans
   */
  public List<PlaceMention> resolve(ParsedArticle parsed, List<Span> spans) {
    GivenSpans given = new GivenSpans(parsed, finder, words);
    List<Toponym> asked = spans.stream().map(given::toponym).toList();
    List<Toponym> all = new ArrayList<>(asked);
    List<Toponym> found = new ArrayList<>(datelines.find(parsed.article()));
    found.addAll(finder.find(parsed));
    for (Toponym toponym : found) {
      if (asked.stream().noneMatch(t -> t.span().overlaps(toponym.span()))) {
        all.add(toponym);
      }
    }
    Reading reading = reading(parsed, all);
    Map<Span, Toponym> bySpan = new HashMap<>();
    reading.toponyms().forEach(t -> bySpan.put(t.span(), t));
    List<PlaceMention> mentions = new ArrayList<>();
    for (Toponym toponym : asked) {
      Toponym known = bySpan.getOrDefault(toponym.span(), toponym);
      Optional<Disambiguation.Choice> choice = reading.choice(known);
      mentions.add(
          known.mention(
              choice.isEmpty()
                  ? Nearby.of(known, reading, Integer.MAX_VALUE)
                  : Optional.of(place(parsed, known, choice.get().entry()))));
    }
    return List.copyOf(mentions);
  }

  private Reading reading(ParsedArticle parsed, List<Toponym> found) {
    List<Toponym> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    List<Toponym> scoped = Scopes.narrow(parsed.article(), sorted);
    List<Toponym> narrowed = new ArrayList<>();
    for (Toponym toponym : scoped) {
      narrowed.add(toponym.entries().size() > 1 ? unit(parsed, toponym) : toponym);
    }
    return new Reading(narrowed, disambiguation);
  }

  private Toponym unit(ParsedArticle parsed, Toponym toponym) {
    String unit = "";
    String after = "";
    if (toponym.sentence() >= 0) {
      Forms forms = new Forms(parsed.sentences().get(toponym.sentence()));
      unit = forms.lower(toponym.first() - 1).equals("of") ? forms.lower(toponym.first() - 2) : "";
      after = forms.lower(toponym.last() + 1);
    }
    List<Entry> entries = units.narrow(toponym.entries(), unit, after);
    return entries.size() < toponym.entries().size() ? toponym.narrowed(entries) : toponym;
  }

  private static boolean likely(Disambiguation.Choice choice) {
    return Prominence.famous(choice.entry())
        || choice.entry().place().population() >= WELL_KNOWN
        || (choice.entry().names() >= NAMED && choice.entry().naming() == Naming.MAIN)
        || choice.support() >= SUPPORT;
  }

  /** The place itself, or the part of it that "northern" makes of it. */
  private Place place(ParsedArticle parsed, Toponym toponym, Entry entry) {
    boolean whole =
        toponym.kind() != PlaceMention.Kind.NAME
            || toponym.first() < 1
            || (entry.feature() != Feature.COUNTRY && entry.feature() != Feature.REGION1);
    if (whole) {
      return entry.place();
    }
    Sentence sentence = parsed.sentences().get(toponym.sentence());
    String word = sentence.token(toponym.first() - 1).form();
    return words.in("direction", word)
        ? directions.part(entry, word, word + " " + entry.place().name()).orElse(entry.place())
        : entry.place();
  }
}

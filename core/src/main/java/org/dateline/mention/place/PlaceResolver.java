package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Span;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;

/**
 * Finds the places that an article mentions and says which ones they are. Immutable, shared by all
 * threads.
 */
public final class PlaceResolver {
  /** Share of support below which an unsupported small place is taken for a chance likeness. */
  private static final double SUPPORT = 0.08;

  private static final double DATELINE = 2;
  private static final int WELL_KNOWN = 100_000;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final ToponymFinder finder;
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
    this.gazetteer = gazetteer;
    this.words = words;
    this.finder = new ToponymFinder(gazetteer, words);
    this.disambiguation = new Disambiguation(weights);
  }

  /** The places of an article, in the order of the text. */
  public List<PlaceMention> resolve(ParsedArticle parsed) {
    List<Toponym> toponyms = Scopes.narrow(parsed.article(), finder.find(parsed));
    Map<Group, Disambiguation.Choice> chosen = choose(toponyms, dateline(parsed.article()));
    List<PlaceMention> mentions = new ArrayList<>();
    for (Toponym toponym : toponyms) {
      Disambiguation.Choice choice = chosen.get(Group.of(toponym));
      if (choice != null && (toponym.certain() || likely(choice))) {
        mentions.add(toponym.mention(Optional.of(choice.entry().place())));
      }
    }
    return List.copyOf(mentions);
  }

  /**
   * Says which places given words of an article mean.
   *
   * @param spans in the text as given
   * @return one mention for each span, in the same order; its place is empty if the gazetteer has
   *     none
   * @throws IllegalArgumentException if a span lies outside the text, or the article has no
   *     sentences and there are spans
   */
  public List<PlaceMention> resolve(ParsedArticle parsed, List<Span> spans) {
    GivenSpans given = new GivenSpans(parsed, finder, words);
    List<Toponym> asked = new ArrayList<>();
    for (Span span : spans) {
      asked.add(given.toponym(span));
    }
    List<Toponym> all = new ArrayList<>(asked);
    for (Toponym toponym : finder.find(parsed)) {
      if (asked.stream().noneMatch(t -> t.span().overlaps(toponym.span()))) {
        all.add(toponym);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    List<Toponym> narrowed = Scopes.narrow(parsed.article(), all);
    Map<Group, Disambiguation.Choice> chosen = choose(narrowed, dateline(parsed.article()));
    Map<Span, Toponym> bySpan = new HashMap<>();
    narrowed.forEach(t -> bySpan.put(t.span(), t));
    List<PlaceMention> mentions = new ArrayList<>();
    for (Toponym toponym : asked) {
      Toponym known = bySpan.getOrDefault(toponym.span(), toponym);
      Disambiguation.Choice choice = chosen.get(Group.of(known));
      Optional<Place> place =
          choice == null
              ? Nearby.of(known, narrowed, t -> Optional.ofNullable(chosen.get(Group.of(t))))
              : Optional.of(choice.entry().place());
      mentions.add(known.mention(place));
    }
    return List.copyOf(mentions);
  }

  private static boolean likely(Disambiguation.Choice choice) {
    return Prominence.famous(choice.entry())
        || choice.entry().place().population() >= WELL_KNOWN
        || choice.support() >= SUPPORT;
  }

  /** Toponyms that mean the same place. */
  private record Group(String key, List<Integer> candidates) {
    static Group of(Toponym toponym) {
      return new Group(toponym.key(), toponym.entries().stream().map(Entry::index).toList());
    }
  }

  private Map<Group, Disambiguation.Choice> choose(
      List<Toponym> toponyms, List<List<Entry>> dateline) {
    Map<Group, Integer> counts = new LinkedHashMap<>();
    Map<Group, Toponym> first = new HashMap<>();
    for (Toponym toponym : toponyms) {
      if (!toponym.entries().isEmpty()) {
        counts.merge(Group.of(toponym), 1, Integer::sum);
        first.putIfAbsent(Group.of(toponym), toponym);
      }
    }
    List<Disambiguation.Name> names = new ArrayList<>();
    for (Map.Entry<Group, Integer> entry : counts.entrySet()) {
      Toponym toponym = first.getOrDefault(entry.getKey(), toponyms.get(0));
      names.add(new Disambiguation.Name(toponym.entries(), weight(toponym, entry.getValue())));
    }
    for (List<Entry> entries : dateline) {
      names.add(new Disambiguation.Name(entries, DATELINE));
    }
    List<Disambiguation.Choice> choices = disambiguation.choose(names);
    Map<Group, Disambiguation.Choice> chosen = new HashMap<>();
    int at = 0;
    for (Group group : counts.keySet()) {
      chosen.put(group, choices.get(at++));
    }
    return chosen;
  }

  private static double weight(Toponym toponym, int count) {
    double repeated = Math.sqrt(count);
    return toponym.kind() == PlaceMention.Kind.DEMONYM
        ? 0.7 * repeated
        : toponym.certain() ? repeated : 0.5 * repeated;
  }

  /** What the names in the dateline can mean. */
  private List<List<Entry>> dateline(Article article) {
    List<List<Entry>> found = new ArrayList<>();
    for (Line line : article.lines()) {
      if (line.kind() == LineKind.DATELINE) {
        for (String part : line.text().split("[,(/—–-]", -1)) {
          String text = part.strip();
          List<Entry> entries = new ArrayList<>(finder.entries(text, Names.fold(text)));
          finder.abbreviated(text).ifPresent(entries::add);
          if (!entries.isEmpty() && !words.in("never", text)) {
            found.add(entries);
          }
        }
      }
    }
    return found;
  }
}

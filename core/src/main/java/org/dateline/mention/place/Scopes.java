package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.document.Article;

/**
 * Narrows toponyms by a region named beside them: "Tripoli, Lebanon", "Georgetown in Guyana",
 * "Syria's Tartus". A toponym without such a region takes over what the article said of the name
 * last.
 */
final class Scopes {
  private static final int FARTHEST = 20;
  private static final Set<String> DOWN =
      Set.of(", ", " (", ", in ", " in ", ", the capital of ", ", capital of ");
  private static final Set<String> UP =
      Set.of("'s ", "’s ", "'s capital ", "’s capital ", "'s capital, ", "’s capital, ");

  private Scopes() {}

  static List<Toponym> narrow(Article article, List<Toponym> found) {
    List<Toponym> narrowed = new ArrayList<>(found);
    for (int pass = 0; pass < 2; pass++) {
      for (int i = narrowed.size() - 2; i >= 0; i--) {
        pair(article, narrowed, i);
      }
    }
    return inherit(narrowed, found);
  }

  private static void pair(Article article, List<Toponym> found, int at) {
    Toponym left = found.get(at);
    Toponym right = found.get(at + 1);
    if (left.span().end() > right.span().start()
        || right.span().start() - left.span().end() > FARTHEST) {
      return;
    }
    String between =
        article.text().substring(left.span().end(), right.span().start()).replaceAll("\\s+", " ");
    if (DOWN.contains(between)) {
      Toponym inside = within(left, right, between.equals(", "));
      found.set(at, inside);
      found.set(at + 1, around(right, left, inside));
    } else if (UP.contains(between)) {
      found.set(at + 1, within(right, left, false));
    }
  }

  /** Where a region named after a place told which place, the region is no city. */
  private static Toponym around(Toponym region, Toponym place, Toponym inside) {
    if (inside.entries().size() == place.entries().size()) {
      return region;
    }
    List<Entry> around =
        region.entries().stream()
            .filter(r -> inside.entries().stream().anyMatch(e -> Scope.within(e, r)))
            .toList();
    return around.isEmpty() ? region : region.narrowed(around);
  }

  /** In a list of countries, or of cities, none lies in the next. */
  private static Toponym within(Toponym place, Toponym region, boolean comma) {
    List<Entry> inside = new ArrayList<>();
    for (Entry entry : place.entries()) {
      if (region.entries().stream().anyMatch(r -> large(r, comma) && Scope.within(entry, r))) {
        inside.add(entry);
      }
    }
    boolean country =
        place.entries().stream()
            .anyMatch(e -> e.feature() == Feature.COUNTRY && e.naming() != Naming.ALTERNATE);
    boolean ofState = region.entries().stream().anyMatch(e -> e.feature() == Feature.REGION1);
    return inside.isEmpty() || (country && !ofState) ? place : place.meaning(inside);
  }

  private static boolean large(Entry region, boolean comma) {
    return region.naming() != Naming.ALTERNATE
        && switch (region.feature()) {
          case COUNTRY, REGION1, REGION2 -> true;
          case REGION, ISLAND -> !comma;
          default -> !comma;
        };
  }

  /** Lets a toponym take over what the article last said of the same name. */
  private static List<Toponym> inherit(List<Toponym> found, List<Toponym> before) {
    Map<String, List<Entry>> last = new HashMap<>();
    Map<String, Integer> full = new HashMap<>();
    for (Toponym toponym : before) {
      full.merge(toponym.key(), toponym.entries().size(), Math::max);
    }
    List<Toponym> result = new ArrayList<>();
    for (Toponym toponym : found) {
      if (toponym.entries().size() < full.getOrDefault(toponym.key(), 0)) {
        last.put(toponym.key(), toponym.entries());
      }
    }
    Map<String, List<Entry>> current = new HashMap<>(last);
    Map<String, List<Entry>> seen = new HashMap<>();
    for (Toponym toponym : found) {
      boolean narrow = toponym.entries().size() < full.getOrDefault(toponym.key(), 0);
      if (narrow) {
        seen.put(toponym.key(), toponym.entries());
      }
      List<Entry> known = seen.getOrDefault(toponym.key(), current.get(toponym.key()));
      result.add(narrow || known == null ? toponym : toponym.meaning(known));
    }
    return result;
  }
}

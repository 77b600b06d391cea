package org.dateline.mention.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.document.LineKind;
import org.dateline.document.ParsedArticle;
import org.dateline.mention.Place;
import org.dateline.mention.PlaceMention;

/** The country that an article is mostly about. */
public final class ArticleCountry {
  private static final double TITLE = 2;
  private static final double DEMONYM = 0.7;

  /** Sentences after which a mention weighs half. */
  private static final double HALF = 10;

  /** Least part of all weight, and least lead over the next country. */
  private static final double SHARE = 0.35;

  private static final double LEAD = 1.25;

  private ArticleCountry() {}

  /**
   * Weighs places and adjectives of countries, the earlier ones more, headlines twice.
   *
   * @param places mentions of the article
   * @return ISO 3166-1 alpha-3, or KOS; empty if no country stands out
   */
  public static String dominantCountry(List<PlaceMention> places, ParsedArticle parsed) {
    Map<String, Double> weights = new TreeMap<>();
    for (PlaceMention mention : places) {
      String country = mention.place().map(Place::country).orElse("");
      if (!country.isEmpty()) {
        weights.merge(country, weight(mention, parsed), Double::sum);
      }
    }
    String best = "";
    double most = 0;
    double next = 0;
    double all = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      double weight = entry.getValue();
      all += weight;
      if (weight > most) {
        next = most;
        most = weight;
        best = entry.getKey();
      } else {
        next = Math.max(next, weight);
      }
    }
    return most >= SHARE * all && most >= LEAD * next ? best : "";
  }

  private static double weight(PlaceMention mention, ParsedArticle parsed) {
    double weight = mention.kind() == PlaceMention.Kind.DEMONYM ? DEMONYM : 1;
    if (mention.sentence() < 0) {
      return weight;
    }
    if (parsed.sentences().get(mention.sentence()).kind() == LineKind.TITLE) {
      weight *= TITLE;
    }
    return weight / (1 + mention.sentence() / HALF);
  }
}

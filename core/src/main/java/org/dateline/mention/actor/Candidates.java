package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.mention.Affiliation;

/**
 * Chooses among the actors that share a name: by an earlier full mention, the office held when the
 * article was written, the title before the name, the country of the article.
 */
final class Candidates {
  private final ArticleContext context;

  Candidates(ArticleContext context) {
    this.context = context;
  }

  /**
   * The likeliest reading.
   *
   * @param title words before the name, folded: "foreign minister"; or empty
   * @param country country that adjectives or possessors before the name tell; or empty
   * @return empty if only last names match and nothing speaks for any of them
   */
  Optional<Reading> choose(List<Reading> readings, String title, String country) {
    Reading best = null;
    int most = Integer.MIN_VALUE;
    for (Reading reading : readings) {
      int score = score(reading, title, country);
      if (score > most) {
        most = score;
        best = reading;
      }
    }
    return best != null && (best.use() != Reading.Use.SHORT || most >= 4)
        ? Optional.of(best)
        : Optional.empty();
  }

  private int score(Reading reading, String title, String country) {
    Actor actor = reading.actor();
    int score = reading.use() == Reading.Use.NAME ? 4 : 0;
    if (actor.kind() == Actor.Kind.COUNTRY) {
      score += 4;
    }
    if (reading.use() == Reading.Use.SEAT && actor.kind() == Actor.Kind.ORGANISATION) {
      score += 6;
    }
    if (context.discourse().hasMet(actor)) {
      score += 6;
    }
    if (!country.isEmpty()) {
      score += actor.belongsTo(country) ? 3 : -6;
    }
    if (!context.country().isEmpty() && actor.belongsTo(context.country())) {
      score += 3;
    } else {
      Affiliation now = context.affiliation(actor);
      score += context.discourse().mentions(now.code()) ? 2 : 0;
    }
    return score + (actor.kind() == Actor.Kind.PERSON ? inOffice(actor, title) : 0);
  }

  private int inOffice(Actor actor, String title) {
    int score = 0;
    if (context.published().isPresent()) {
      Optional<Office> office = actor.officeOn(context.published().get());
      if (office.isPresent()) {
        score += 2 + importance(office.get());
      } else if (actor.officeBefore(context.published().get()).isEmpty()) {
        score -= actor.offices().isEmpty() ? 0 : 2;
      }
    } else {
      score += 2;
    }
    return score + (title.isEmpty() ? 0 : titled(actor, title));
  }

  private static int importance(Office office) {
    String title = office.title().toLowerCase(Locale.ROOT);
    return title.startsWith("president")
            || title.startsWith("prime minister")
            || title.startsWith("chancellor")
            || title.startsWith("supreme leader")
            || title.startsWith("king")
        ? 2
        : 0;
  }

  private static int titled(Actor actor, String title) {
    for (Office office : actor.offices()) {
      String held = office.title().toLowerCase(Locale.ROOT);
      if (!held.isEmpty() && (held.contains(title) || title.contains(held))) {
        return 4;
      }
    }
    return 0;
  }
}

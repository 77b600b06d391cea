package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds offices that only one can hold and that two held on the same day. */
final class OverlappingOffices {
  /** Offices with one holder at a time, where the title says no more than this. */
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "foreign minister",
          "defence minister",
          "defense minister",
          "interior minister",
          "finance minister",
          "secretary-general",
          "supreme leader",
          "secretary of state",
          "foreign secretary");

  private OverlappingOffices() {}

  private record Held(Actor actor, Office office) {}

  /** Whether an actor holds an office that only one can hold. */
  static boolean concern(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
        && actor.offices().stream().anyMatch(office -> SINGLE.contains(title(office)));
  }

  private static String title(Office office) {
    return office.title().toLowerCase(Locale.ROOT);
  }

  /**
   * Adds a message for each overlap.
   *
   * @param places where the actors stand that are asked about; of two others nothing is said
   */
  static void find(Collection<Actor> actors, Predicate<String> places, List<String> doubts) {
    Map<String, List<Held>> byOffice = new TreeMap<>();
    for (Actor actor : actors) {
      for (Office office : actor.offices()) {
        if (actor.kind() == Actor.Kind.PERSON && SINGLE.contains(title(office))) {
          byOffice
              .computeIfAbsent(
                  office.affiliation().code() + " " + title(office), key -> new ArrayList<>())
              .add(new Held(actor, office));
        }
      }
    }
    byOffice.forEach((office, holders) -> find(office, holders, places, doubts));
  }

  private static void find(
      String office, List<Held> holders, Predicate<String> places, List<String> doubts) {
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        Held one = holders.get(i);
        Held other = holders.get(j);
        boolean asked = places.test(one.actor.place()) || places.test(other.actor.place());
        if (asked && one.office().surelyOverlaps(other.office())) {
          doubts.add(
              other.actor().place()
                  + ": expected one holder of "
                  + office
                  + " at a time, found "
                  + other.actor().name()
                  + " and "
                  + one.actor().name()
                  + " ("
                  + one.actor().place()
                  + ")");
        }
      }
    }
  }
}

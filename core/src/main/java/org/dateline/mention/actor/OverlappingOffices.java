package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  static void find(List<ActorFileReader.NamedActor> actors, List<String> problems) {
    Map<String, List<Held>> byOffice = new TreeMap<>();
    for (ActorFileReader.NamedActor named : actors) {
      for (Office office : named.actor().offices()) {
        String title = office.title().toLowerCase(Locale.ROOT);
        if (named.actor().kind() == Actor.Kind.PERSON && SINGLE.contains(title)) {
          byOffice
              .computeIfAbsent(office.affiliation().code() + " " + title, key -> new ArrayList<>())
              .add(new Held(named.actor(), office));
        }
      }
    }
    byOffice.forEach((office, holders) -> find(office, holders, problems));
  }

  private static void find(String office, List<Held> holders, List<String> problems) {
    for (int i = 0; i < holders.size(); i++) {
      for (int j = i + 1; j < holders.size(); j++) {
        Held one = holders.get(i);
        Held other = holders.get(j);
        if (one.office().surelyOverlaps(other.office())) {
          problems.add(
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

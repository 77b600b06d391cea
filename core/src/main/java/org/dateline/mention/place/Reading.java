package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.PlaceMention;

/** What the toponyms of one article mean together. */
final class Reading {
  private static final double DATELINE = 2;

  private final List<Toponym> toponyms;
  private final Map<Group, Disambiguation.Choice> chosen = new HashMap<>();

  /** Toponyms that mean the same place. */
  private record Group(String key, List<Integer> candidates) {
    static Group of(Toponym toponym) {
      return new Group(toponym.key(), toponym.entries().stream().map(Entry::index).toList());
    }
  }

  /**
   * @param toponyms in the order of the text, narrowed as far as each alone can be
   */
  Reading(List<Toponym> toponyms, Disambiguation disambiguation) {
    this.toponyms = List.copyOf(toponyms);
    Map<Group, List<Toponym>> groups = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      if (!toponym.entries().isEmpty()) {
        groups.computeIfAbsent(Group.of(toponym), key -> new ArrayList<>()).add(toponym);
      }
    }
    List<Disambiguation.Name> names = new ArrayList<>();
    for (List<Toponym> group : groups.values()) {
      names.add(new Disambiguation.Name(group.get(0).entries(), weight(group)));
    }
    List<Disambiguation.Choice> choices = disambiguation.choose(names);
    int at = 0;
    for (Group group : groups.keySet()) {
      chosen.put(group, choices.get(at++));
    }
  }

  private static double weight(List<Toponym> group) {
    double weight = 0;
    for (Toponym toponym : group) {
      double each =
          toponym.sentence() < 0
              ? DATELINE
              : toponym.kind() == PlaceMention.Kind.DEMONYM ? 0.7 : toponym.certain() ? 1 : 0.5;
      weight += each * each;
    }
    return Math.sqrt(weight);
  }

  List<Toponym> toponyms() {
    return toponyms;
  }

  /** What a toponym means; empty if the gazetteer has nothing under its name. */
  Optional<Disambiguation.Choice> choice(Toponym toponym) {
    return Optional.ofNullable(chosen.get(Group.of(toponym)));
  }
}

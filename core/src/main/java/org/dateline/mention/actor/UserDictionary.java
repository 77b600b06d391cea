package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the dictionaries of a user say: actors in the order of the files, and nouns for roles with
 * their sectors. Collects, too, what is wrong in them and what is doubtful.
 */
final class UserDictionary {
  private final List<UserActor> actors = new ArrayList<>();
  private final Map<String, String> agents = new LinkedHashMap<>();
  private final Map<String, String> agentPlaces = new LinkedHashMap<>();
  private final List<String> problems;
  private final List<String> doubts;

  UserDictionary(List<String> problems, List<String> doubts) {
    this.problems = problems;
    this.doubts = doubts;
  }

  List<UserActor> actors() {
    return actors;
  }

  /** Sectors of nouns by their folded words. */
  Map<String, String> agents() {
    return agents;
  }

  List<String> problems() {
    return problems;
  }

  List<String> doubts() {
    return doubts;
  }

  void add(UserActor actor) {
    actors.add(actor);
  }

  /** Adds a noun for a role; a later one counts. */
  void addAgent(String noun, String sector, String place) {
    String key = String.join(" ", Parts.of(noun));
    if (key.isEmpty()) {
      return;
    }
    String before = agents.put(key, sector);
    String known = agentPlaces.put(key, place);
    if (before != null && known != null && !known.equals(place) && !before.equals(sector)) {
      doubts.add(
          place
              + ": expected one sector for "
              + key
              + ", found "
              + before
              + " ("
              + known
              + ") and "
              + sector
              + "; the later counts");
    }
  }

  void problem(String place, String expected, String found) {
    problems.add(place + ": expected " + expected + ", found " + found);
  }

  void doubt(String place, String expected, String found) {
    doubts.add(place + ": expected " + expected + ", found " + found);
  }
}

package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;

/** What an article has mentioned so far. One article, one thread. */
final class Discourse {
  private final List<Referent> referents = new ArrayList<>();
  private final Map<Long, Referent> byHead = new HashMap<>();
  private final Map<String, ActorMention> byLastName = new HashMap<>();
  private final Map<String, ActorMention> byName = new HashMap<>();
  private final Map<String, ActorMention> byRole = new HashMap<>();
  private final Set<Actor> met = new HashSet<>();
  private final Map<String, Integer> countries = new HashMap<>();

  private Scene scene = new Scene(-1, -1, "");

  /**
   * A capital where something happened: no actor, but what follows may be set in its country.
   *
   * @param country empty if there was none yet
   */
  record Scene(int sentence, int token, String country) {
    boolean isAfter(ActorMention mention) {
      return sentence > mention.sentence()
          || (sentence == mention.sentence() && token > mention.head());
    }
  }

  /** Notes where the text is. */
  void move(Scene to) {
    scene = to;
  }

  /** Where the text is. */
  Scene scene() {
    return scene;
  }

  void add(Referent referent) {
    referents.add(referent);
    byHead.putIfAbsent(
        ActorResolution.key(referent.mention().sentence(), referent.mention().head()), referent);
    String code = referent.mention().affiliation().code();
    if (Codes.isCountry(code)) {
      countries.merge(code, 1, Integer::sum);
    }
  }

  /** What a token of the article heads. */
  Optional<Referent> at(int sentence, int head) {
    return Optional.ofNullable(byHead.get(ActorResolution.key(sentence, head)));
  }

  /** Referents in the order of the text. */
  List<Referent> referents() {
    return referents;
  }

  /** Keeps a full name for the last names that follow, and a long one for its acronym. */
  void name(String fullName, ActorMention mention) {
    List<String> parts = Parts.of(fullName);
    if (parts.isEmpty()) {
      return;
    }
    byName.put(String.join(" ", parts), mention);
    if (mention.kind() == ActorKind.PERSON && parts.size() > 1) {
      byLastName.put(parts.get(parts.size() - 1), mention);
    }
    if (parts.size() > 2) {
      byName.putIfAbsent(initials(fullName, false), mention);
      byName.putIfAbsent(initials(fullName, true), mention);
    }
  }

  private static String initials(String name, boolean capitalsOnly) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]+", -1)) {
      if (!word.isEmpty() && (!capitalsOnly || Character.isUpperCase(word.charAt(0)))) {
        initials.append(Parts.fold(word.substring(0, 1)));
      }
    }
    return initials.toString();
  }

  /** The earlier mention with this name, acronym or last name. */
  Optional<ActorMention> named(String name) {
    List<String> parts = Parts.of(name);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ActorMention whole = byName.get(String.join(" ", parts));
    if (whole != null) {
      return Optional.of(whole);
    }
    return parts.size() == 1 ? Optional.ofNullable(byLastName.get(parts.get(0))) : Optional.empty();
  }

  /** Keeps who was called so, for "the president" later on. */
  void role(String words, ActorMention mention) {
    byRole.put(words, mention);
  }

  Optional<ActorMention> role(String words) {
    return Optional.ofNullable(byRole.get(words));
  }

  /** Notes that an actor of the lexicon was named in full. */
  void meet(Actor actor) {
    met.add(actor);
  }

  boolean hasMet(Actor actor) {
    return met.contains(actor);
  }

  boolean mentions(String country) {
    return countries.containsKey(country);
  }
}

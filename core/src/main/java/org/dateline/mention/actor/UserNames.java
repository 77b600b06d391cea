package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.Affiliation;

/**
 * Adds a user's actors to the names of the lexicon. A name of theirs means what they say and
 * nothing else. An actor that has the own name of one of the lexicon takes its place, with its
 * kind, its spelling and its further names.
 */
final class UserNames {
  private final NameForms forms;
  private final int shipped;
  private final FirstNames firstNames;
  private final List<String> doubts;
  private final Set<String> reserved = new HashSet<>();
  private final Map<String, UserActor> owners = new HashMap<>();
  private final Set<ActorEntry> replaced = new HashSet<>();
  private final List<Actor> actors = new ArrayList<>();

  UserNames(NameForms forms, FirstNames firstNames, List<String> doubts) {
    this.forms = forms;
    this.shipped = forms.size();
    this.firstNames = firstNames;
    this.doubts = doubts;
  }

  /** Names that only the user's actors mean. */
  Set<String> reserved() {
    return reserved;
  }

  /** The user's actors, those that took the place of others among them. */
  List<Actor> actors() {
    return actors;
  }

  /** Number of actors that the lexicon did not have. */
  int added() {
    return actors.size() - replaced.size();
  }

  /** Adds actors; of two entries for a name the later counts. */
  void addAll(List<UserActor> given) {
    for (UserActor actor : given) {
      for (ActorFileReader.Form form : actor.names()) {
        String key = NameReadings.key(form.text());
        UserActor before = owners.put(key, actor);
        if (before != null && !before.place().equals(actor.place())) {
          doubts.add(
              "%s: expected one entry for %s, found another at %s; the later counts"
                  .formatted(actor.place(), form.text(), before.place()));
        }
      }
    }
    for (UserActor actor : given) {
      Map<String, ActorFileReader.Form> names = new LinkedHashMap<>();
      for (ActorFileReader.Form form : actor.names()) {
        String key = NameReadings.key(form.text());
        if (!key.isEmpty() && actor.equals(owners.get(key))) {
          names.putIfAbsent(key + " " + form.use(), form);
        }
      }
      if (!names.isEmpty()) {
        add(actor, List.copyOf(names.values()));
      }
    }
  }

  private void add(UserActor given, List<ActorFileReader.Form> names) {
    if (given.isNobody()) {
      names.forEach(form -> reserved.add(NameReadings.key(form.text())));
      List<ActorFileReader.Form> phrases =
          names.stream().filter(form -> NameReadings.key(form.text()).indexOf(' ') > 0).toList();
      if (!phrases.isEmpty()) {
        put(ActorEntry.of(actor(given, Actor.Kind.ORGANISATION, phrases.get(0).text())), phrases);
      }
      return;
    }
    Optional<ActorEntry> known = known(names.get(0).text());
    ActorEntry entry;
    if (known.isPresent() && (given.kind().isEmpty() || given.kind().get() == known.get().kind())) {
      entry = known.get();
      Actor before = entry.actor();
      Actor actor = actor(given, before.kind(), before.name());
      entry.become(actor);
      actors.add(actor);
      replaced.add(entry);
    } else {
      Actor actor = actor(given, kind(given), names.get(0).text());
      entry = ActorEntry.of(actor);
      actors.add(actor);
    }
    put(entry, names);
  }

  private static Actor actor(UserActor given, Actor.Kind kind, String name) {
    return new Actor(
        kind, DictionaryNames.display(name), given.fixed(), given.offices(), given.place());
  }

  /** Adds the names that say more than the lexicon does. */
  private void put(ActorEntry entry, List<ActorFileReader.Form> names) {
    for (ActorFileReader.Form form : names) {
      String key = NameReadings.key(form.text());
      List<Integer> same = shippedForms(key);
      if (same.isEmpty() || !same.stream().allMatch(at -> isSame(at, entry))) {
        reserved.add(key);
        Set<Reading.Use> uses = new LinkedHashSet<>();
        same.stream().filter(at -> forms.owner(at) == entry).map(forms::use).forEach(uses::add);
        if (uses.isEmpty()) {
          uses.add(form.use());
        }
        uses.forEach(use -> forms.add(entry, form.text(), 0, form.text().length(), use));
      }
    }
  }

  /** Whether a name of the lexicon already means the actor, or a country of the same code. */
  private boolean isSame(int at, ActorEntry entry) {
    ActorEntry owner = forms.owner(at);
    if (owner == entry) {
      return true;
    }
    Actor actor = entry.actor();
    return owner.kind() == Actor.Kind.COUNTRY
        && actor.offices().isEmpty()
        && actor.fixed().sectors().isEmpty()
        && Codes.isCountry(actor.fixed().code())
        && owner.actor().fixed().equals(actor.fixed());
  }

  /** The forms of the lexicon that are looked up by a name. */
  private List<Integer> shippedForms(String key) {
    List<Integer> found = new ArrayList<>(2);
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    for (int form : forms.in(NameForms.bucket(first.hashCode()))) {
      if (form < shipped && NameReadings.key(forms.text(form)).equals(key)) {
        found.add(form);
      }
    }
    return found;
  }

  /** The one actor of the lexicon that has this as its own name. */
  private Optional<ActorEntry> known(String name) {
    Optional<ActorEntry> found = Optional.empty();
    for (int form : shippedForms(NameReadings.key(name))) {
      boolean own = form == 0 || forms.owner(form - 1) != forms.owner(form);
      if (own && found.isPresent()) {
        return Optional.empty();
      }
      found = own ? Optional.of(forms.owner(form)) : found;
    }
    return found;
  }

  /** What an entry is that does not say so. */
  private Actor.Kind kind(UserActor given) {
    if (given.kind().isPresent()) {
      return given.kind().get();
    }
    if (isCountry(given)) {
      return Actor.Kind.COUNTRY;
    }
    String[] words = given.names().get(0).text().split(" ", -1);
    boolean person = words.length > 1 && firstNames.contains(words[0]);
    return person ? Actor.Kind.PERSON : Actor.Kind.ORGANISATION;
  }

  private static boolean isCountry(UserActor given) {
    for (Office office : given.offices()) {
      Affiliation then = office.affiliation();
      if (!then.sectors().isEmpty() || !(then.code().isEmpty() || Codes.isCountry(then.code()))) {
        return false;
      }
    }
    return given.isPlainCountry() || !given.offices().isEmpty();
  }
}

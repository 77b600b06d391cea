package org.dateline.mention.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;
import org.dateline.mention.reference.ReferenceWeights;

/** Puts the lexicon together from the shipped files and a user's, and collects what is wrong. */
final class LexiconLoader {
  static final String PACKED = "org/dateline/lexicon";
  private static final String CAMEO = "codebook/cameo-actors.tsv";
  private static final String ROLES = "en/roles.txt";
  private static final String REFERENCES = "references/weights.tsv";
  private static final String PEOPLE = "en/people.txt";
  private static final String PARTITIVES = "en/partitives.txt";
  private static final String FIRST_NAMES = "en/firstnames.txt";

  private final List<PackedFile> shipped;
  private final List<PackedFile> own;
  private final List<Path> dictionaries;
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /**
   * @param folder of the same shape as the shipped lexicon
   * @param dictionaries of actors and agents
   * @throws UncheckedIOException if the folder cannot be read
   */
  LexiconLoader(Optional<Path> folder, List<Path> dictionaries) {
    this.dictionaries = List.copyOf(dictionaries);
    try {
      shipped = PackedFiles.list(PACKED);
      own = folder.isPresent() ? PackedFiles.list(folder.get()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all files.
   *
   * @throws InvalidLexiconException with all that is wrong
   */
  ActorLexicon load() {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is doubtful in a user's files. */
  List<String> warnings() {
    return warnings;
  }

  private ActorLexicon read() throws IOException {
    List<ActorFileReader.NamedActor> added = ownActors();
    NameForms forms = new NameForms();
    int size = addAll(added, forms) + addShipped(replaced(added), forms);
    RoleNouns roles = RoleNouns.read(ROLES, words(ROLES), problems);
    Set<String> people = people();
    ReferenceWeights references = ReferenceWeights.read(REFERENCES, words(REFERENCES), problems);
    Set<String> partitives = partitives(PARTITIVES, words(PARTITIVES));
    FirstNames firstNames = FirstNames.read(FIRST_NAMES, words(FIRST_NAMES), problems);
    UserDictionary given = dictionary();
    if (!problems.isEmpty()) {
      throw new InvalidLexiconException(problems);
    }
    int before = forms.size();
    UserNames names = new UserNames(forms, firstNames, warnings);
    names.addAll(given.actors());
    overlaps(added, names.actors(), forms);
    return new ActorLexicon(
        new NameIndex(forms, before, names.reserved()),
        given.agents().isEmpty() ? roles : roles.with(given.agents()),
        people,
        partitives,
        firstNames,
        references,
        size + names.added(),
        warnings);
  }

  private UserDictionary dictionary() throws IOException {
    UserDictionary into = new UserDictionary(problems, warnings);
    if (!dictionaries.isEmpty()) {
      UserFiles files = new UserFiles(CameoCodes.read(CAMEO, words(CAMEO), problems), into);
      for (Path path : dictionaries) {
        files.read(path);
      }
    }
    return into;
  }

  /** Warns of a user's people in an office that another holds. */
  private void overlaps(
      List<ActorFileReader.NamedActor> added, List<Actor> named, NameForms forms) {
    Set<String> places = new HashSet<>();
    for (ActorFileReader.NamedActor one : added) {
      if (OverlappingOffices.concern(one.actor())) {
        places.add(one.actor().place());
      }
    }
    for (Actor actor : named) {
      if (OverlappingOffices.concern(actor)) {
        places.add(actor.place());
      }
    }
    if (!places.isEmpty()) {
      OverlappingOffices.find(forms.actors(), places::contains, warnings);
    }
  }

  private List<ActorFileReader.NamedActor> ownActors() throws IOException {
    List<ActorFileReader.NamedActor> actors = new ArrayList<>();
    for (PackedFile file : own) {
      if (isActors(file)) {
        actors.addAll(ActorFileReader.read(file.name(), text(file), problems));
      }
    }
    return actors;
  }

  static boolean isActors(PackedFile file) {
    return file.name().startsWith("actors/") && file.name().endsWith(".txt");
  }

  private static int addAll(List<ActorFileReader.NamedActor> actors, NameForms forms) {
    for (ActorFileReader.NamedActor named : actors) {
      ActorEntry entry = ActorEntry.of(named.actor());
      for (ActorFileReader.Form form : named.forms()) {
        forms.add(entry, form.text(), 0, form.text().length(), form.use());
      }
    }
    return actors.size();
  }

  /** First lines of the shipped paragraphs that a user's replace. */
  private static Set<String> replaced(List<ActorFileReader.NamedActor> actors) {
    Set<String> replaced = new HashSet<>();
    for (ActorFileReader.NamedActor named : actors) {
      Actor actor = named.actor();
      replaced.add(actor.kind().name().toLowerCase(Locale.ROOT) + " " + actor.name());
    }
    return replaced;
  }

  private int addShipped(Set<String> replaced, NameForms forms) throws IOException {
    int size = 0;
    for (PackedFile file : shipped) {
      if (isActors(file)) {
        size += addShipped(file.name(), text(file), replaced, forms);
      }
    }
    return size;
  }

  /** A file that the fast reader does not take for right is read once more by the other one. */
  private int addShipped(String name, String text, Set<String> replaced, NameForms forms) {
    int before = forms.size();
    int found = ParagraphScanner.scan(name, text, replaced, forms);
    if (found >= 0) {
      return found;
    }
    forms.forget(before);
    List<ActorFileReader.NamedActor> actors = ActorFileReader.read(name, text, problems);
    actors.removeIf(named -> replaced(List.of(named)).stream().anyMatch(replaced::contains));
    return addAll(actors, forms);
  }

  private String text(PackedFile file) throws IOException {
    return LexiconText.read(file.name(), file.path(), problems);
  }

  /** The text of a word list: the user's, else the shipped one. */
  private String words(String name) throws IOException {
    for (List<PackedFile> files : List.of(own, shipped)) {
      for (PackedFile file : files) {
        if (file.name().equals(name)) {
          return text(file);
        }
      }
    }
    return "";
  }

  private Set<String> people() throws IOException {
    Set<String> nouns = new HashSet<>();
    for (WordLists.Line line : WordLists.read(PEOPLE, words(PEOPLE), problems)) {
      nouns.addAll(line.words());
    }
    return Set.copyOf(nouns);
  }

  private Set<String> partitives(String file, String text) {
    Set<String> words = new HashSet<>();
    int number = 0;
    for (String row : text.lines().toList()) {
      number++;
      String line = row.strip();
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      for (String word : line.split(",", -1)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        } else {
          problems.add(file + ":" + number + ": expected a word between the commas, found nothing");
        }
      }
    }
    return Set.copyOf(words);
  }
}

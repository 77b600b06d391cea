package org.dateline.mention.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;

/**
 * Countries, people, groups and organisations by all their names, and the nouns for roles.
 * Immutable and safe for use by several threads.
 */
public final class ActorLexicon {
  private static final String PACKED = "org/dateline/lexicon";

  private final NameIndex names;
  private final CountrySpellings spellings;
  private final RoleNouns roles;
  private final Set<String> partitives;
  private final FirstNames firstNames;
  private final int size;
  private final List<String> warnings;

  private ActorLexicon(
      List<ActorFileReader.NamedActor> actors,
      RoleNouns roles,
      Set<String> partitives,
      FirstNames firstNames,
      List<String> warnings) {
    NameIndex.Builder index = new NameIndex.Builder();
    for (ActorFileReader.NamedActor named : actors) {
      index.add(named);
    }
    this.names = index.build();
    this.spellings = CountrySpellings.of(actors);
    this.roles = roles;
    this.partitives = partitives;
    this.firstNames = firstNames;
    this.size = actors.size();
    this.warnings = List.copyOf(warnings);
  }

  /**
   * The lexicon that comes with the program.
   *
   * @throws InvalidLexiconException with all that is wrong in it
   */
  public static ActorLexicon load() {
    return load(Optional.empty());
  }

  /**
   * The lexicon that comes with the program, and a folder of the same shape. An actor of the folder
   * replaces the shipped one of the same kind and name; a file of {@code en/} replaces the shipped
   * file.
   *
   * @throws InvalidLexiconException with all that is wrong in either
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static ActorLexicon load(Optional<Path> folder) {
    try {
      List<PackedFile> own = folder.isPresent() ? PackedFiles.list(folder.get()) : List.of();
      return read(PackedFiles.list(PACKED), own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ActorLexicon read(List<PackedFile> shipped, List<PackedFile> own)
      throws IOException {
    List<String> problems = new ArrayList<>();
    List<ActorFileReader.NamedActor> actors = actors(own, problems);
    Set<String> replaced = new HashSet<>();
    actors.forEach(named -> replaced.add(key(named.actor())));
    for (ActorFileReader.NamedActor named : actors(shipped, problems)) {
      if (!replaced.contains(key(named.actor()))) {
        actors.add(named);
      }
    }
    RoleNouns roles =
        RoleNouns.read("en/roles.txt", words("en/roles.txt", shipped, own, problems), problems);
    String partitivesFile = "en/partitives.txt";
    Set<String> partitives =
        partitives(partitivesFile, words(partitivesFile, shipped, own, problems), problems);
    String firstNamesFile = "en/firstnames.txt";
    FirstNames firstNames =
        FirstNames.read(firstNamesFile, words(firstNamesFile, shipped, own, problems), problems);
    if (!problems.isEmpty()) {
      throw new InvalidLexiconException(problems);
    }
    List<String> warnings = new ArrayList<>();
    OverlappingOffices.find(actors, warnings);
    return new ActorLexicon(actors, roles, partitives, firstNames, warnings);
  }

  private static String key(Actor actor) {
    return actor.kind() + " " + actor.name();
  }

  private static List<ActorFileReader.NamedActor> actors(
      List<PackedFile> files, List<String> problems) throws IOException {
    List<ActorFileReader.NamedActor> actors = new ArrayList<>();
    for (PackedFile file : files) {
      if (file.name().startsWith("actors/") && file.name().endsWith(".txt")) {
        actors.addAll(ActorFileReader.read(file.name(), text(file, problems), problems));
      }
    }
    return actors;
  }

  private static String words(
      String name, List<PackedFile> shipped, List<PackedFile> own, List<String> problems)
      throws IOException {
    for (List<PackedFile> files : List.of(own, shipped)) {
      for (PackedFile file : files) {
        if (file.name().equals(name)) {
          return text(file, problems);
        }
      }
    }
    return "";
  }

  private static Set<String> partitives(String file, String text, List<String> problems) {
    Set<String> words = new HashSet<>();
    String[] lines = text.lines().toArray(String[]::new);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      for (String word : line.split(",", -1)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        } else {
          problems.add(
              file + ":" + (i + 1) + ": expected a word between the commas, found nothing");
        }
      }
    }
    return Set.copyOf(words);
  }

  private static String text(PackedFile file, List<String> problems) throws IOException {
    try {
      return file.text();
    } catch (CharacterCodingException e) {
      String readable = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
      problems.add(file.name() + ":" + badLine(readable) + ": expected UTF-8, found other bytes");
      return "";
    }
  }

  /** The first line whose bytes are no UTF-8. */
  private static int badLine(String bytes) {
    String[] lines = bytes.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      byte[] line = lines[i].getBytes(StandardCharsets.ISO_8859_1);
      if (new String(line, StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0) {
        return i + 1;
      }
    }
    return 1;
  }

  /**
   * What is doubtful but can be read: two people in an office that only one can hold, each with
   * file, line, what was expected and what was found.
   */
  public List<String> warnings() {
    return warnings;
  }

  /** Number of actors. */
  public int size() {
    return size;
  }

  NameIndex names() {
    return names;
  }

  CountrySpellings spellings() {
    return spellings;
  }

  RoleNouns roles() {
    return roles;
  }

  /** Whether a noun only measures what follows "of": thousands. */
  boolean isPartitive(String lemma) {
    return partitives.contains(lemma);
  }

  FirstNames firstNames() {
    return firstNames;
  }
}

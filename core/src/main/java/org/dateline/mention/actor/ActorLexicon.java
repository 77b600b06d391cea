package org.dateline.mention.actor;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.reference.ReferenceWeights;

/**
 * Countries, people, groups and organisations by all their names, and the nouns for roles.
 * Immutable and safe for use by several threads.
 */
public final class ActorLexicon {
  private final NameIndex names;
  private final CountrySpellings spellings;
  private final RoleNouns roles;
  private final Set<String> people;
  private final Set<String> partitives;
  private final FirstNames firstNames;
  private final ReferenceWeights references;
  private final int size;
  private final List<String> warnings;

  ActorLexicon(
      NameIndex names,
      RoleNouns roles,
      Set<String> people,
      Set<String> partitives,
      FirstNames firstNames,
      ReferenceWeights references,
      int size,
      List<String> warnings) {
    this.names = names;
    this.spellings = new CountrySpellings(names.forms());
    this.roles = roles;
    this.people = people;
    this.partitives = partitives;
    this.firstNames = firstNames;
    this.references = references;
    this.size = size;
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
    return load(folder, List.of());
  }

  /**
   * The same with dictionaries of actors and agents, whose names mean what the dictionaries say and
   * nothing else. Of two entries for a name the later one counts.
   *
   * @param dictionaries files as PETRARCH and TABARI have them, tables or paragraphs
   * @throws InvalidLexiconException with all that is wrong in any of them
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ActorLexicon load(Optional<Path> folder, List<Path> dictionaries) {
    return new LexiconLoader(folder, dictionaries).load();
  }

  /**
   * What is doubtful in a user's files but can be read: two people in an office that only one can
   * hold, two entries for a name; each with file, line, what was expected and what was found.
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

  /** Whether a noun means a person, whatever the role: grandmother, motorist. */
  boolean isPerson(String lemma) {
    return people.contains(lemma);
  }

  /** Whether a noun only measures what follows "of": thousands. */
  boolean isPartitive(String lemma) {
    return partitives.contains(lemma);
  }

  FirstNames firstNames() {
    return firstNames;
  }

  /** What speaks for an antecedent of a pronoun. */
  ReferenceWeights references() {
    return references;
  }
}

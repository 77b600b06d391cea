package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coding.rules.RuleException;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/**
 * What is political, from lexicon/en/politics.txt.
 *
 * <pre>
 *   line = KEY ":" value { "," value }     a line that begins with a blank goes on with the one above
 * </pre>
 *
 * @param sectors sectors of political parties
 * @param codes codes, other than those of countries, of political parties
 * @param vague those of them that do not count alone where no words say of which country
 * @param contexts contexts whose words are political
 * @param civilian types of event in which people without an office count as well
 * @param least political words of a hundred that an article needs
 */
public record Politics(
    Set<String> sectors,
    Set<String> codes,
    Set<String> vague,
    Set<String> contexts,
    Set<String> civilian,
    double least) {

  private static final Set<String> KEYS =
      Set.of("sectors", "codes", "vague", "contexts", "civilian", "least");

  /**
   * Reads it.
   *
   * @param name the file, for errors
   * @throws RuleException if a line cannot be understood, or a key is missing
   */
  public static Politics read(String name, String text) {
    Map<String, List<String>> values = new HashMap<>();
    List<String> errors = new ArrayList<>();
    String key = "";
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (!line.startsWith(" ")) {
        key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
      }
      if (!KEYS.contains(key)) {
        errors.add(name + ":" + number + ": expected one of " + keys() + ", found " + key);
        continue;
      }
      Stream.of(line.substring(colon + 1).split(",", -1))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .forEach(values.computeIfAbsent(key, k -> new ArrayList<>())::add);
    }
    KEYS.stream()
        .sorted()
        .filter(wanted -> !values.containsKey(wanted))
        .forEach(wanted -> errors.add(name + ": expected a line " + wanted + ":, found none"));
    double least = number(values.getOrDefault("least", List.of("0")), name, errors);
    if (!errors.isEmpty()) {
      throw new RuleException(errors);
    }
    return new Politics(
        Set.copyOf(values.getOrDefault("sectors", List.of())),
        Set.copyOf(values.getOrDefault("codes", List.of())),
        Set.copyOf(values.getOrDefault("vague", List.of())),
        Set.copyOf(values.getOrDefault("contexts", List.of())),
        Set.copyOf(values.getOrDefault("civilian", List.of())),
        least);
  }

  private static String keys() {
    return KEYS.stream().sorted().collect(Collectors.joining(", "));
  }

  private static double number(List<String> values, String name, List<String> errors) {
    try {
      return Double.parseDouble(String.join("", values));
    } catch (NumberFormatException e) {
      errors.add(name + ": expected a number after least:, found " + String.join(",", values));
      return 0;
    }
  }

  /** Whether who belongs there is political. */
  boolean political(Affiliation affiliation) {
    return codes.contains(affiliation.code())
        || affiliation.sectors().stream().anyMatch(sectors::contains);
  }

  /** Whether a party is political beyond doubt. */
  boolean political(Actor party) {
    Predicate<String> enough = sector -> party.basis() == Basis.TEXT || !vague.contains(sector);
    return codes.contains(party.code())
        || party.sectors().stream().filter(sectors::contains).anyMatch(enough);
  }
}

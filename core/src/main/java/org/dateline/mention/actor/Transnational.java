package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.Affiliation;

/**
 * Roles and bodies of no single country: "an international court", "world leaders", "foreign
 * observers", "aid agencies". They take the code of their sort, or none, and never a guess.
 */
final class Transnational {
  private static final Set<String> INTERNATIONAL =
      Set.of("international", "global", "multinational", "transnational", "un-backed", "worldwide");
  private static final Set<String> ELSEWHERE =
      Set.of("world", "foreign", "overseas", "western", "regional", "african", "european");
  private static final Set<String> HUMANITARIAN =
      Set.of("aid", "relief", "humanitarian", "charity", "charities", "rights", "human");

  /** Parts of the world larger than a state. */
  private static final Set<String> WIDE =
      Set.of(
          "world",
          "globe",
          "continent",
          "africa",
          "asia",
          "europe",
          "americas",
          "mideast",
          "caribbean",
          "balkans",
          "scandinavia",
          "sahel",
          "maghreb");

  /** Words that with one of {@link #CONTINENTAL} are such parts. */
  private static final Set<String> PARTS = Set.of("region", "east", "rim", "nation", "country");

  private static final Set<String> CONTINENTAL =
      Set.of("african", "asian", "european", "middle", "pacific", "gulf", "arab", "american");

  private static final Set<String> HEADS = Set.of("president", "premier", "king", "monarch");
  private static final Set<String> PORTFOLIOS =
      Set.of("prime", "foreign", "finance", "defence", "defense", "interior", "health", "trade");

  /** Two of them are told of nearby; former ones can be of one country. */
  private static final Set<String> PAIR =
      Set.of("two", "both", "these", "those", "former", "past", "previous", "successive", "three");

  /** Words that make America a part of the world: "Latin American". */
  private static final Set<String> AMERICAS = Set.of("latin", "south", "central", "north");

  /** Countries whose name with New before it is a part of another country. */
  private static final Set<String> NEW = Set.of("mexico", "england", "britain", "france", "spain");

  /** States in number are never those of one country. */
  private static final Set<String> STATES =
      Set.of("nation", "country", "government", "capital", "power", "superpower", "donor");

  private static final Set<String> SPREAD =
      Set.of("around", "across", "throughout", "from", "of", "in", "all", "over");
  private static final Set<String> COURTS = Set.of("court", "tribunal");

  private Transnational() {}

  /**
   * Affiliation of a role whose own words say that it belongs to no one country.
   *
   * @param sectors sectors that the words give
   * @return empty if the words say nothing of the kind
   */
  static Optional<Affiliation> of(
      Sentence sentence, NounPhrase phrase, RoleNouns.Found role, List<String> sectors) {
    boolean international = false;
    boolean elsewhere =
        isAroundTheWorld(sentence, phrase.head())
            || isStates(sentence, phrase)
            || isSeveralHeads(sentence, phrase, role);
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      String form = sentence.token(i).form().toLowerCase(Locale.ROOT);
      international |= INTERNATIONAL.contains(form) || isBackedByTheUn(sentence, i);
      boolean wide =
          ELSEWHERE.contains(form) || isRegion(sentence, i) || isArabStates(form, sectors);
      elsewhere |= i < phrase.head() && wide && isFree(sentence, i, role);
    }
    String sector = sectors.isEmpty() ? "" : sectors.get(sectors.size() - 1);
    if (international && !isStates(sentence, phrase)) {
      return Optional.of(Description.affiliation(kind(sector), sectors));
    }
    if (elsewhere) {
      return Optional.of(Description.affiliation(sector.equals("BUS") ? "MNC" : "", sectors));
    }
    String first = sentence.token(role.first()).form().toLowerCase(Locale.ROOT);
    return sector.equals("SOC") && role.first() < role.last() && HUMANITARIAN.contains(first)
        ? Optional.of(Description.affiliation("NGO", sectors))
        : warCrimes(sentence, phrase, sector, sectors);
  }

  /** Arab leaders are of many states, Arab villagers of the state where they live. */
  private static boolean isArabStates(String form, List<String> sectors) {
    return (form.equals("arab") || form.equals("asian")) && sectors.contains("GOV");
  }

  /** A country has one president and one foreign minister at a time. */
  private static boolean isSeveralHeads(
      Sentence sentence, NounPhrase phrase, RoleNouns.Found role) {
    Token head = sentence.token(role.last());
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    String first = sentence.token(role.first()).form().toLowerCase(Locale.ROOT);
    boolean minister = lemma.equals("minister") && PORTFOLIOS.contains(first);
    boolean pair = false;
    for (int i = phrase.first(); i < phrase.head(); i++) {
      pair |= PAIR.contains(sentence.token(i).form().toLowerCase(Locale.ROOT));
    }
    return head.xpos().equals("NNS") && !pair && (minister || HEADS.contains(lemma));
  }

  /** "World" and "western" say so inside a role too; "foreign" in "foreign minister" is no cue. */
  private static boolean isFree(Sentence sentence, int at, RoleNouns.Found role) {
    boolean inside = role.first() <= at && at <= role.last();
    String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
    return !inside || form.equals("world") || form.equals("western");
  }

  private static String kind(String sector) {
    return switch (sector) {
      case "JUD", "MIL", "GOV" -> "IGO";
      case "BUS" -> "MNC";
      case "SOC", "JRN" -> "NGO";
      default -> "";
    };
  }

  /** Courts for war crimes without a country of their own are set up between states. */
  private static Optional<Affiliation> warCrimes(
      Sentence sentence, NounPhrase phrase, String sector, List<String> sectors) {
    if (!sector.equals("JUD")
        || !COURTS.contains(sentence.token(phrase.head()).form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (sentence.token(i).form().equalsIgnoreCase("crimes")) {
        return Optional.of(Description.affiliation("IGO", sectors));
      }
    }
    return Optional.empty();
  }

  private static boolean isBackedByTheUn(Sentence sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.token(at).form().replace(".", "").equalsIgnoreCase("UN")
        && sentence.token(at + 1).form().equals("-")
        && sentence.token(at + 2).form().equalsIgnoreCase("backed");
  }

  /** "donor nations", "several governments"; "both countries" are told elsewhere. */
  private static boolean isStates(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    return STATES.contains(head.lemma().toLowerCase(Locale.ROOT)) && head.xpos().equals("NNS");
  }

  /** "governments around the world", "leaders of the region". */
  private static boolean isAroundTheWorld(Sentence sentence, int head) {
    for (Token child : sentence.children(head, "nmod")) {
      if (child.index() > head
          && isWide(sentence, child)
          && sentence.children(child.index(), "case").stream()
              .anyMatch(c -> SPREAD.contains(c.form().toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /** "Mexico" in "New Mexico", "American" in "Latin American" name no country. */
  static boolean isRegion(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
    boolean hyphen = sentence.token(at - 1).form().equals("-") && at > 1;
    String before = sentence.token(at - (hyphen ? 2 : 1)).form();
    return (before.equals("New") && NEW.contains(form))
        || ((form.equals("american") || form.equals("americans") || form.equals("america"))
            && AMERICAS.contains(before.toLowerCase(Locale.ROOT)));
  }

  /** "Asia", "Latin America", "the Middle East": of no one country. */
  static boolean isPartOfTheWorld(Sentence sentence, int last) {
    String form = sentence.token(last).form().toLowerCase(Locale.ROOT);
    String before = last == 0 ? "" : sentence.token(last - 1).form().toLowerCase(Locale.ROOT);
    return switch (form) {
      case "america" -> Set.of("latin", "south", "central", "north").contains(before);
      case "east" -> Set.of("middle", "near", "far").contains(before);
      case "world", "globe" -> false;
      default -> WIDE.contains(form);
    };
  }

  private static boolean isWide(Sentence sentence, Token noun) {
    if (WIDE.contains(noun.form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (!PARTS.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int child : sentence.children(noun.index())) {
      if (child < noun.index()
          && CONTINENTAL.contains(sentence.token(child).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** Nouns for roles, people in number and bodies, of lexicon/en/roles.txt. */
final class RoleNouns {
  private static final int LONGEST = 4;

  private final Map<String, Role> roles;
  private final Map<String, String> adjectives;

  /** First and last words of the nouns of several words: most heads need no look beyond. */
  private final Set<String> beginnings = new HashSet<>();

  private final Set<String> endings = new HashSet<>();

  private RoleNouns(Map<String, Role> roles, Map<String, String> adjectives) {
    this.roles = roles;
    this.adjectives = adjectives;
    for (String noun : roles.keySet()) {
      int space = noun.indexOf(' ');
      if (space > 0) {
        beginnings.add(noun.substring(0, space));
        endings.add(noun.substring(noun.lastIndexOf(' ') + 1));
      }
    }
  }

  /** Number of nouns. */
  int size() {
    return roles.size();
  }

  /**
   * A role noun in a sentence.
   *
   * @param first first token of its words
   * @param last last token of its words, inclusive
   */
  record Found(int first, int last, Role role) {}

  /**
   * The role that a token heads: the longest of the listed nouns that end at the token ("prime
   * minister") or begin with it ("secretary of state").
   */
  Optional<Found> at(Sentence sentence, int head) {
    String own = word(sentence.token(head));
    StringBuilder words = new StringBuilder(own);
    Optional<Found> found = found(words, own, head, head);
    boolean longer = endings.contains(own.substring(own.lastIndexOf(' ') + 1));
    for (int i = head - 1; longer && i >= 0 && head - i < LONGEST; i--) {
      String form = sentence.token(i).form();
      if (isHyphen(form)) {
        continue;
      }
      words.insert(0, ' ').insert(0, fold(form));
      Role role = roles.get(words.toString());
      if (role != null) {
        found = Optional.of(new Found(i, head, role));
      }
    }
    return found.isPresent() && found.get().first() < head
        ? found
        : after(sentence, head, own).or(() -> plural(sentence.token(head), head));
  }

  private Optional<Found> after(Sentence sentence, int head, String own) {
    StringBuilder words = new StringBuilder(own);
    Optional<Found> found = found(words, own, head, head);
    boolean longer = beginnings.contains(own.substring(own.lastIndexOf(' ') + 1));
    for (int i = head + 1; longer && i < sentence.size() && i - head < LONGEST; i++) {
      String form = sentence.token(i).form();
      if (isHyphen(form)) {
        continue;
      }
      words.append(' ').append(fold(form));
      Role role = roles.get(words.toString());
      if (role != null) {
        found = Optional.of(new Found(head, i, role));
      }
    }
    return found;
  }

  private Optional<Found> found(CharSequence words, String own, int first, int last) {
    Role role = roles.get(words.toString());
    if (role == null && own.indexOf(' ') > 0) {
      role = roles.get(own.substring(own.lastIndexOf(' ') + 1));
    }
    return role == null ? Optional.empty() : Optional.of(new Found(first, last, role));
  }

  /** A plural that the lemmatizer left as it was: proper nouns keep their form. */
  private Optional<Found> plural(Token token, int head) {
    String form = fold(token.form());
    for (String singular : singulars(form)) {
      Role role = roles.get(singular);
      if (role != null) {
        return Optional.of(new Found(head, head, role));
      }
    }
    return Optional.empty();
  }

  private static List<String> singulars(String form) {
    List<String> singulars = new ArrayList<>(3);
    singulars.add(form);
    if (form.endsWith("men")) {
      singulars.add(form.substring(0, form.length() - 3) + "man");
    } else if (form.endsWith("ies")) {
      singulars.add(form.substring(0, form.length() - 3) + "y");
    } else if (form.endsWith("s")) {
      singulars.add(form.substring(0, form.length() - 1));
      if (form.endsWith("es")) {
        singulars.add(form.substring(0, form.length() - 2));
      }
    }
    return singulars;
  }

  /** The sector that an adjective gives: ELI for "former". */
  Optional<String> sectorOf(Token adjective) {
    return adjectives.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(adjectives.get(fold(adjective.form())));
  }

  private static String word(Token token) {
    String lemma = fold(token.lemma());
    return lemma.isEmpty() || lemma.equals("_") ? fold(token.form()) : lemma;
  }

  private static boolean isHyphen(String form) {
    return form.equals("-") || form.equals("\u2013");
  }

  private static String fold(String form) {
    return Parts.isPlain(form) ? form.toLowerCase(Locale.ROOT) : String.join(" ", Parts.of(form));
  }

  /** Reads the lines of a roles file; what is wrong goes to {@code problems}. */
  static RoleNouns read(String file, String text, List<String> problems) {
    Map<String, Role> roles = new HashMap<>();
    Map<String, String> adjectives = new HashMap<>();
    for (WordLists.Line line : WordLists.read(file, text, problems)) {
      String[] label = line.label().split(" ");
      if (label[0].equals("adjective")) {
        line.words().forEach(word -> adjective(word, line.place(), adjectives, problems));
      } else {
        role(label, line, roles, problems);
      }
    }
    return new RoleNouns(roles, adjectives);
  }

  /**
   * These nouns and others, which win. A noun that is new has the uses of the noun that heads it:
   * "riot police" is a body like "police".
   *
   * @param sectors sectors of the other nouns by their folded words
   */
  RoleNouns with(Map<String, String> sectors) {
    Map<String, Role> all = new HashMap<>(roles);
    sectors.forEach(
        (noun, sector) -> {
          Role role = new Role(sector, uses(noun));
          all.put(noun, role);
          for (String singular : singulars(noun)) {
            if (!sectors.containsKey(singular) && !singular.equals(noun)) {
              all.putIfAbsent(singular, role);
            }
          }
        });
    return new RoleNouns(all, adjectives);
  }

  private Set<Role.Use> uses(String noun) {
    int of = noun.indexOf(" of ");
    String head = of < 0 ? noun : noun.substring(0, of);
    for (String known : List.of(noun, head, head.substring(head.lastIndexOf(' ') + 1))) {
      for (String singular : singulars(known)) {
        Role role = roles.get(singular);
        if (role != null) {
          return role.uses();
        }
      }
    }
    return Set.of();
  }

  private static void adjective(
      String word, String place, Map<String, String> adjectives, List<String> problems) {
    int sign = word.indexOf('=');
    String sector = word.substring(sign + 1);
    if (sign < 1 || !Codes.isSector(sector)) {
      problems.add(place + ": expected adjective=SECTOR, found " + word);
    } else {
      adjectives.put(String.join(" ", Parts.of(word.substring(0, sign))), sector);
    }
  }

  private static void role(
      String[] label, WordLists.Line line, Map<String, Role> roles, List<String> problems) {
    if (!Codes.isSector(label[0])) {
      problems.add(line.place() + ": expected a PLOVER sector, found " + label[0]);
      return;
    }
    Set<Role.Use> uses = EnumSet.noneOf(Role.Use.class);
    for (int i = 1; i < label.length; i++) {
      switch (label[i]) {
        case "title" -> uses.add(Role.Use.TITLE);
        case "many" -> uses.add(Role.Use.MANY);
        case "body" -> uses.add(Role.Use.BODY);
        case "of" -> uses.add(Role.Use.OF);
        case "alone" -> uses.add(Role.Use.ALONE);
        default ->
            problems.add(
                line.place() + ": expected title, many, body, of or alone, found " + label[i]);
      }
    }
    for (String word : line.words()) {
      String key = String.join(" ", Parts.of(word));
      Role known = roles.get(key);
      if (known != null && !known.sector().equals(label[0])) {
        problems.add(
            line.place()
                + ": expected one sector for "
                + word
                + ", found "
                + known.sector()
                + " and "
                + label[0]);
      }
      Set<Role.Use> all = EnumSet.noneOf(Role.Use.class);
      all.addAll(uses);
      if (known != null) {
        all.addAll(known.uses());
      }
      roles.put(key, new Role(label[0], all));
    }
  }
}

package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.Affiliation;

/**
 * Reads dictionaries of actors and agents as PETRARCH, PETRARCH2 and TABARI have them. An entry is
 * an agent where its code has a {@code ~}, else an actor; one file may hold both.
 *
 * @see "PETRARCH Dictionary Formats; TABARI 0.8 manual, chapter 5"
 */
final class DictionaryReader {
  private final String file;
  private final CameoCodes codes;
  private final UserDictionary into;
  private final DictionaryPhrases phrases = new DictionaryPhrases();

  private Optional<Entry> open = Optional.empty();

  private DictionaryReader(String file, CameoCodes codes, UserDictionary into) {
    this.file = file;
    this.codes = codes;
    this.into = into;
  }

  /** Reads a file. */
  static void read(String file, String text, CameoCodes codes, UserDictionary into) {
    new DictionaryReader(file, codes, into).read(DictionaryLines.of(text));
  }

  /** What has been read of an actor. */
  private static final class Entry {
    final String place;
    final List<ActorFileReader.Form> names = new ArrayList<>(4);
    final CodedTimes times = new CodedTimes();

    Entry(String place) {
      this.place = place;
    }
  }

  private void read(List<DictionaryLines.Line> lines) {
    String label = "";
    for (DictionaryLines.Line line : lines) {
      String content = line.content();
      if (content.charAt(0) == '&' && content.indexOf('[') < 0) {
        label = content;
      } else if (content.charAt(0) != '+') {
        label = "";
        phrases.defineMarker(content);
      } else if (!label.isEmpty()) {
        phrases.addToSynset(label, content.substring(1));
      }
    }
    boolean inSet = false;
    for (DictionaryLines.Line line : lines) {
      char first = line.content().charAt(0);
      boolean defines =
          (first == '&' && line.content().indexOf('[') < 0)
              || (first == '!' && line.content().indexOf('=') > 0);
      inSet = defines ? first == '&' : inSet && first == '+';
      if (!defines && !inSet) {
        line(line.content(), file + ":" + line.number());
      }
    }
    close();
  }

  private void line(String content, String place) {
    int bracket = content.indexOf('[');
    String phrase = (bracket < 0 ? content : content.substring(0, bracket)).strip();
    if (phrase.indexOf(']') >= 0) {
      into.problem(place, "a code in square brackets", content);
      return;
    }
    List<String> coded = bracket < 0 ? List.of() : codes(content.substring(bracket), place);
    switch (content.charAt(0)) {
      case '+' -> {
        if (open.isEmpty()) {
          into.problem(place, "an actor before its further names", content);
        } else {
          names(phrase.substring(1), place, open.get());
          coded.forEach(code -> code(code, place));
        }
      }
      case '[' -> {
        if (open.isEmpty()) {
          into.problem(place, "an actor before its codes", content);
        } else {
          coded.forEach(code -> code(code, place));
        }
      }
      case '-' ->
          into.problem(place, "an actor or agent", content + ", as in dictionaries of verbs");
      default -> entry(phrase, coded, place);
    }
  }

  private void entry(String phrase, List<String> coded, String place) {
    close();
    if (coded.stream().anyMatch(code -> code.indexOf('~') >= 0)) {
      agent(phrase, coded.get(0), place);
      return;
    }
    Entry entry = new Entry(place);
    open = Optional.of(entry);
    names(phrase, place, entry);
    coded.forEach(code -> code(code, place));
  }

  /** The contents of "[CODE] [CODE &lt;940101]". */
  private List<String> codes(String text, String place) {
    List<String> found = new ArrayList<>(2);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(']', at);
      if (text.charAt(at) != '[' || end < 0 || text.substring(at + 1, end).isBlank()) {
        into.problem(place, "a code in square brackets", text.substring(at));
        return found;
      }
      found.add(text.substring(at + 1, end).strip());
      at = end + 1;
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return found;
  }

  private void names(String phrase, String place, Entry entry) {
    Optional<Set<String>> spelled = phrases.spelledOut(phrase);
    if (spelled.isEmpty() || spelled.get().isEmpty()) {
      into.problem(place, "a name whose ! ! and & are defined", phrase);
      return;
    }
    for (String name : spelled.get()) {
      for (String form : DictionaryNames.forms(name)) {
        entry.names.add(new ActorFileReader.Form(form, Reading.Use.NAME));
      }
    }
  }

  private void code(String text, String place) {
    int space = 0;
    while (space < text.length() && text.charAt(space) > ' ') {
      space++;
    }
    Affiliation affiliation =
        codes.affiliation(text.substring(0, space), place, into.problems(), into.doubts());
    String limits = text.substring(space).replaceAll("\\s", "");
    CodedTimes times = open.orElseThrow().times;
    if (limits.isEmpty()) {
      if (!times.addUndated(affiliation)) {
        into.doubt(place, "one code without dates", "another; the first counts");
      }
      return;
    }
    Optional<CodedTimes.Days> days = CodedTimes.days(limits);
    if (days.isEmpty()) {
      into.problem(
          place,
          "<DATE, >DATE or DATE-DATE, each YYMMDD or YYYYMMDD and a day that exists",
          limits);
    } else if (days.get().last().isBefore(days.get().first())) {
      into.problem(place, "the first date before the second", limits);
    } else {
      times.add(affiliation, days.get());
    }
  }

  /** "ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~GOV]"; without braces the plural is regular. */
  private void agent(String phrase, String code, String place) {
    String bare = code.replace("~", "").strip();
    Affiliation affiliation = codes.affiliation(bare, place, into.problems(), into.doubts());
    String sector = DictionaryNames.sector(affiliation);
    int brace = phrase.indexOf('{');
    int end = phrase.indexOf('}', Math.max(brace, 0));
    if (brace >= 0 && end < brace) {
      into.problem(place, "} after the plural", phrase);
      return;
    }
    String singular = brace < 0 ? phrase : phrase.substring(0, brace);
    String plural = brace < 0 ? "" : phrase.substring(brace + 1, end);
    Optional<Set<String>> singulars = phrases.spelledOut(singular);
    Optional<Set<String>> plurals = phrases.spelledOut(plural);
    if (singulars.isEmpty() || plurals.isEmpty() || singulars.get().isEmpty()) {
      into.problem(place, "an agent whose ! ! and & are defined", phrase);
    } else if (sector.isEmpty()) {
      if (!affiliation.equals(Affiliation.UNKNOWN) || !bare.equals("---")) {
        into.doubt(place, "an agent with a sector", "[" + code + "]; it is left out");
      }
    } else {
      singulars.get().forEach(noun -> into.addAgent(noun, sector, place));
      plurals.get().forEach(noun -> into.addAgent(noun, sector, place));
    }
  }

  /** An entry without any code says nothing: TABARI used them to keep nouns from being verbs. */
  private void close() {
    if (open.isPresent() && !open.get().times.isEmpty() && !open.get().names.isEmpty()) {
      Entry entry = open.get();
      into.add(
          new UserActor(
              Optional.empty(),
              entry.names,
              entry.times.fixed(),
              entry.times.offices(),
              entry.place));
    }
    open = Optional.empty();
  }
}

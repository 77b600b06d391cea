package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Article;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.PlaceMention.Kind;

/**
 * Finds the words of an article that name places: capitalised words that the gazetteer knows,
 * longest first, unless the words around show a person, a firm or an ordinary word.
 */
final class ToponymFinder {
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  ToponymFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The toponyms of an article in the order of the text, facilities left out. */
  List<Toponym> find(ParsedArticle parsed) {
    Scan scan = new Scan(parsed.article());
    List<Toponym> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      scan.sentence(new Forms(sentence), found);
    }
    return scan.sifted(found);
  }

  /** The entries of a stretch of tokens under its folded text; acronyms only in capitals. */
  List<Entry> entries(String text, String key) {
    List<Entry> entries = gazetteer.entries(key);
    if (entries.isEmpty()) {
      return entries;
    }
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    boolean dotted = text.endsWith(".");
    return entries.stream()
        .filter(e -> capitals || dotted || e.naming() != Naming.ACRONYM)
        .filter(e -> key.length() > 2 || capitals || e.naming() == Naming.MAIN)
        .toList();
  }

  /** The region that an abbreviation means, as it is written in the text. */
  Optional<Entry> abbreviated(String text) {
    return words
        .abbreviated(text)
        .flatMap(
            region ->
                gazetteer.entries(Names.fold(region.name())).stream()
                    .filter(e -> e.feature() == Feature.REGION1)
                    .filter(e -> e.place().country().equals(region.country()))
                    .findFirst());
  }

  /** What is remembered while one article is read. */
  private final class Scan {
    private final Article article;
    private final Map<String, List<Entry>> known = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<Toponym> weak = new HashSet<>();

    Scan(Article article) {
      this.article = article;
    }

    void sentence(Forms forms, List<Toponym> found) {
      int at = 0;
      while (at < forms.size()) {
        at = forms.capital(at) ? step(forms, at, found) : at + 1;
      }
    }

    /** Looks for a toponym that begins at a word; returns where to go on. */
    private int step(Forms forms, int at, List<Toponym> found) {
      Optional<Toponym> abbreviation = abbreviation(forms, at);
      if (abbreviation.isPresent()) {
        found.add(abbreviation.get());
        return abbreviation.get().last() + 1;
      }
      if (forms.lower(at).equals("the")) {
        return at + 1;
      }
      for (int last = Math.min(forms.size() - 1, at + LONGEST - 1); last >= at; last--) {
        if (!forms.capital(last) && !Character.isDigit(forms.form(last).charAt(0))) {
          continue;
        }
        Span span = forms.sentence().span(at, last);
        String text = article.text(span);
        if (text.length() > 60 || text.indexOf(',') >= 0 || text.indexOf('\n') >= 0) {
          continue;
        }
        String key = Names.fold(text);
        List<Entry> entries = known.computeIfAbsent(text, t -> entries(t, key));
        if (!entries.isEmpty()) {
          boolean taken = judge(forms, at, last, span, text, key, entries, found);
          return taken || last == at ? last + 1 : at + 1;
        }
      }
      return at + 1;
    }

    private Optional<Toponym> abbreviation(Forms forms, int at) {
      for (int last = Math.min(forms.size() - 1, at + 2); last >= at; last--) {
        Span span = forms.sentence().span(at, last);
        String text = article.text(span);
        boolean comma = forms.form(at - 1).equals(",") && forms.capital(at - 2);
        Optional<Entry> region = abbreviated(text);
        boolean letters = text.length() > 2 && text.indexOf('.') < 0 && !words.in("never", text);
        if (region.isPresent()
            && (comma || letters || (text.endsWith(".") && dotted(forms, at, text)))) {
          return Optional.of(
              new Toponym(
                  forms.sentence().index(),
                  at,
                  last,
                  span,
                  text,
                  Names.fold(region.get().place().name()),
                  Kind.NAME,
                  List.of(region.get()),
                  true));
        }
      }
      return Optional.empty();
    }

    /** "W.Va." alone can only be a state; "Miss." or "Ill." only after a preposition. */
    private boolean dotted(Forms forms, int at, String text) {
      return text.indexOf('.') < text.length() - 1 || words.in("locative", forms.form(at - 1));
    }

    private boolean judge(
        Forms forms,
        int first,
        int last,
        Span span,
        String text,
        String key,
        List<Entry> entries,
        List<Toponym> found) {
      Optional<Toponym> before =
          found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
      boolean joined =
          before
              .filter(t -> t.sentence() == forms.sentence().index() && t.last() == first - 1)
              .isPresent();
      Cues cues = new Cues(words, forms, first, last, text, key, entries, joined);
      Cues.Verdict verdict =
          cues.verdict(scoped(forms, last, entries), closes(forms, first, entries, found));
      if (verdict == Cues.Verdict.PERSON) {
        persons.add(key);
      }
      if (verdict == Cues.Verdict.MAYBE && listed(forms, first, before)) {
        verdict = Cues.Verdict.PLACE;
      }
      if (verdict == Cues.Verdict.PERSON || verdict == Cues.Verdict.OTHER) {
        return false;
      }
      boolean demonym = entries.stream().allMatch(e -> e.naming() == Naming.DEMONYM);
      boolean point = entries.stream().allMatch(e -> e.feature() == Feature.POINT);
      Kind kind = demonym ? Kind.DEMONYM : point ? Kind.FACILITY : Kind.NAME;
      Toponym toponym =
          new Toponym(
              forms.sentence().index(),
              first,
              last,
              span,
              text,
              key,
              kind,
              entries,
              verdict == Cues.Verdict.PLACE);
      if (toponym.certain()) {
        shown.add(key);
      }
      if (verdict == Cues.Verdict.WEAK) {
        weak.add(toponym);
      }
      found.add(toponym);
      return true;
    }

    /** Whether it follows a place that is certain, with "and" between. */
    private boolean listed(Forms forms, int first, Optional<Toponym> before) {
      return before
          .filter(t -> t.certain() && t.kind() == Kind.NAME)
          .filter(t -> t.sentence() == forms.sentence().index() && t.last() == first - 2)
          .filter(t -> List.of("and", "or").contains(forms.lower(first - 1)))
          .isPresent();
    }

    /** Whether it closes "TOWN, REGION" as the region of the town. */
    private boolean closes(Forms forms, int first, List<Entry> entries, List<Toponym> found) {
      if (found.isEmpty() || !forms.form(first - 1).equals(",")) {
        return false;
      }
      Toponym town = found.get(found.size() - 1);
      return town.sentence() == forms.sentence().index()
          && town.last() == first - 2
          && entries.stream()
              .filter(r -> r.naming() == Naming.MAIN)
              .anyMatch(r -> town.entries().stream().anyMatch(e -> Scope.within(e, r)));
    }

    /** Whether ", REGION" follows, and some candidate lies in it. */
    private boolean scoped(Forms forms, int last, List<Entry> entries) {
      if (!forms.form(last + 1).equals(",") || !forms.capital(last + 2)) {
        return false;
      }
      for (int end = Math.min(forms.size() - 1, last + 5); end >= last + 2; end--) {
        String text = article.text(forms.sentence().span(last + 2, end));
        if (text.indexOf(',') >= 0) {
          continue;
        }
        List<Entry> regions = new ArrayList<>(entries(text, Names.fold(text)));
        abbreviated(text).ifPresent(regions::add);
        if (regions.stream().anyMatch(r -> entries.stream().anyMatch(e -> Scope.within(e, r)))) {
          return true;
        }
      }
      return false;
    }

    /**
     * Drops solitary surnames of persons named in full elsewhere, and doubtful words that stand
     * nowhere in the article as the name of a place.
     */
    List<Toponym> sifted(List<Toponym> found) {
      List<Toponym> kept = new ArrayList<>();
      for (Toponym toponym : found) {
        boolean person = persons.contains(toponym.key());
        if (toponym.certain() || (!person && !weak.contains(toponym))) {
          kept.add(toponym);
        } else if (!person && shown.contains(toponym.key())) {
          kept.add(toponym.meaning(toponym.entries()));
        }
      }
      return kept;
    }
  }
}

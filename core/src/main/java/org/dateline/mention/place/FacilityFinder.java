package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Article;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.mention.PlaceMention.Kind;

/**
 * Finds names of places that the gazetteer lacks but that say themselves what they name: buildings
 * and squares ("Merdeka Square", "Coronel airport"), waters and mountains ("Sangha River").
 */
final class FacilityFinder {
  private final PlaceWords words;

  FacilityFinder(PlaceWords words) {
    this.words = words;
  }

  /**
   * Toponyms without entries, in the order of the text.
   *
   * @param known toponyms found already; a stretch that one of them covers is left alone
   */
  List<Toponym> find(ParsedArticle parsed, List<Toponym> known) {
    List<Toponym> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Forms forms = new Forms(sentence);
      if (forms.title() || forms.capitals()) {
        continue;
      }
      for (int at = 0; at < forms.size(); at++) {
        if (forms.capital(at)) {
          int end = forms.runEnd(at);
          look(parsed.article(), forms, at, end, known, found);
          at = end;
        }
      }
    }
    return found;
  }

  private void look(
      Article article, Forms forms, int start, int end, List<Toponym> known, List<Toponym> found) {
    int first = start;
    while (first < end
        && (words.in("never", forms.form(first)) || words.in("title", forms.bare(first)))) {
      first++;
    }
    boolean site = words.in("site", forms.form(end + 1)) && !forms.capital(end + 1);
    boolean named = end > first;
    int last = site ? end + 1 : end;
    Kind kind;
    if (site || (named && words.in("facility", forms.form(end)))) {
      kind = Kind.FACILITY;
    } else if (named
        && (words.in("landform", forms.form(end))
            || words.in("landform-before", forms.form(first)))) {
      kind = Kind.NAME;
    } else {
      return;
    }
    Span span = forms.sentence().span(first, last);
    if (known.stream().noneMatch(t -> covers(t, forms.sentence().index(), span, kind))) {
      String text = article.text(span);
      found.add(
          new Toponym(
              forms.sentence().index(),
              first,
              last,
              span,
              text,
              Names.fold(text),
              kind,
              List.of(),
              true));
    }
  }

  /** A place within a facility's name stays beside it; a river called after a place does not. */
  private static boolean covers(Toponym toponym, int sentence, Span span, Kind kind) {
    return toponym.sentence() == sentence
        && (kind == Kind.FACILITY ? toponym.span().contains(span) : toponym.span().overlaps(span));
  }
}

package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.quote.Quotations.Quotation;

/**
 * Finds reports by the order of the words alone, since parsers are at their worst in quotations: a
 * verb of saying with its speaker after a comma or a closing mark ("..., said the minister."), in
 * the midst of what is said, or before an opening mark.
 */
final class SpokenReader {
  private static final int WINDOW = 12;
  private static final Set<String> STOPS =
      Set.of(",", ".", ";", ":", "—", "–", "-", "--", "?", "!");

  private final CueWords cues;
  private final ParsedArticle parsed;
  private final Quotations quotations;

  SpokenReader(CueWords cues, ParsedArticle parsed, Quotations quotations) {
    this.cues = cues;
    this.parsed = parsed;
    this.quotations = quotations;
  }

  List<Report> read() {
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean saying = cues.verbs().contains(lemma) || cues.thoughts().contains(lemma);
        if (token.upos() == Upos.VERB
            && saying
            && quotations.at(sentence.index(), token.index()).isEmpty()) {
          new Reading(sentence, token).report().ifPresent(reports::add);
        }
      }
    }
    return reports;
  }

  /** One verb with its speaker. */
  private final class Reading {
    private final Sentence sentence;
    private final Token verb;
    private final int speaker;
    private final int first;
    private final int last;

    Reading(Sentence sentence, Token verb) {
      this.sentence = sentence;
      this.verb = verb;
      SpeakerFinder finder = new SpeakerFinder(sentence);
      this.speaker = speaker(finder);
      int left = speaker < 0 ? verb.index() : finder.first(speaker, leftLimit());
      int right = speaker < 0 ? verb.index() : finder.last(speaker, rightLimit());
      this.first = Math.min(left, verb.index());
      this.last = Math.max(right, verb.index());
    }

    private int speaker(SpeakerFinder finder) {
      int inTree = finder.inTree(verb);
      boolean usable =
          inTree >= 0 && quotations.at(sentence.index(), inTree).isEmpty() && near(inTree);
      boolean inverted = verb.index() > 0 && ends(verb.index() - 1);
      if (usable) {
        return inTree;
      }
      int next = inverted ? finder.after(verb.index()) : finder.before(verb.index());
      if (next < 0) {
        next = inverted ? finder.before(verb.index()) : finder.after(verb.index());
      }
      return next >= 0 ? next : inTree;
    }

    private boolean near(int token) {
      int from = Math.min(token, verb.index());
      int to = Math.max(token, verb.index());
      return quotations.in(sentence.index()).stream()
          .noneMatch(q -> q.span().overlaps(sentence.span(from, to)));
    }

    private int leftLimit() {
      int at = Math.min(speaker, verb.index());
      while (at > 0 && quotations.at(sentence.index(), at - 1).isEmpty()) {
        at--;
      }
      return at;
    }

    private int rightLimit() {
      int at = speaker;
      int end = speaker < verb.index() ? verb.index() : sentence.size();
      while (at + 1 < end && quotations.at(sentence.index(), at + 1).isEmpty()) {
        at++;
      }
      return at;
    }

    Optional<Report> report() {
      if (speaker < 0) {
        return Optional.empty();
      }
      List<Span> content = new ArrayList<>(before());
      boolean quoted =
          first == 0
              || quotations.at(sentence.index(), first - 1).isPresent()
              || (first > 1 && closes(first - 2));
      List<Span> introduced = quoted && !content.isEmpty() ? List.of() : introduced();
      if (!introduced.isEmpty()) {
        content = new ArrayList<>(introduced);
      } else if (!content.isEmpty()) {
        content.addAll(rest());
      }
      return content.isEmpty() ? Optional.empty() : Optional.of(report(content));
    }

    private Report report(List<Span> content) {
      SpeakerFinder finder = new SpeakerFinder(sentence);
      Span source =
          sentence.span(finder.first(speaker, leftLimit()), finder.last(speaker, rightLimit()));
      return new Report(
          sentence.index(), speaker, List.of(source), List.of(verb.span()), content, false);
    }

    private boolean ends(int at) {
      String form = sentence.token(at).form();
      return form.equals(",")
          || form.equals("?")
          || form.equals("!")
          || (Quotations.isMark(form) && closes(at));
    }

    private boolean closes(int at) {
      return quotations
          .at(sentence.index(), at)
          .filter(q -> q.lastSentence() == sentence.index() && q.lastToken() == at)
          .isPresent();
    }

    /** What is said before the words of saying. */
    private List<Span> before() {
      if (verb.xpos().equals("VBG")) {
        return List.of();
      }
      if (first == 0) {
        return previousQuotation();
      }
      int at = first - 1;
      if (!ends(at)) {
        return List.of();
      }
      if (at > 0 && sentence.token(at).form().equals(",") && closes(at - 1)) {
        at--;
      }
      Optional<Quotation> quotation = quotations.at(sentence.index(), at);
      boolean quoted = quotation.isPresent();
      if (!quoted && (hasClauseAfter() || !(hasVerb(0, at - 1) || inserted()))) {
        return List.of();
      }
      int start = contentStart(at);
      if (start > at) {
        return List.of();
      }
      Span span = sentence.span(start, quoted ? at : trimmed(start, at));
      boolean whole =
          quoted && quotation.get().span().start() <= sentence.token(start).span().start();
      return List.of(whole ? quotation.get().span() : span);
    }

    private int trimmed(int from, int to) {
      int at = to;
      while (at > from && sentence.token(at).form().equals(",")) {
        at--;
      }
      return at;
    }

    private List<Span> previousQuotation() {
      if (sentence.index() == 0 || Quotations.startsLine(parsed, sentence)) {
        return List.of();
      }
      Sentence previous = parsed.sentences().get(sentence.index() - 1);
      boolean goesOn = Character.isLowerCase(sentence.token(0).form().charAt(0));
      return quotations
          .at(previous.index(), previous.size() - 1)
          .filter(q -> goesOn && q.lastSentence() == previous.index())
          .map(q -> List.of(q.span()))
          .orElse(List.of());
    }

    /** A verb takes one clause only: after "X said that" what stands before is not the content. */
    private boolean hasClauseAfter() {
      int next = last + 1;
      boolean closed = next >= sentence.size() || STOPS.contains(sentence.token(next).form());
      boolean told = Set.of("tell", "inform", "assure").contains(verb.lemma());
      for (int child : sentence.children(verb.index())) {
        Token token = sentence.token(child);
        boolean complement = token.is("ccomp") || token.is("xcomp") || (token.is("obj") && !told);
        if (complement && child > last && !closed) {
          return true;
        }
      }
      boolean timed = closed || (!cues.thoughts().contains(verb.lemma()) && (told || timely(next)));
      return sentence.token(first).xpos().startsWith("W") || !timed;
    }

    /** Whether a comma follows and a clause that goes on: "The army, he said, is ready." */
    private boolean inserted() {
      int comma = last + 1;
      return first > 0
          && comma + 2 < sentence.size()
          && sentence.token(comma).form().equals(",")
          && sentence.token(first - 1).form().equals(",")
          && !sentence.token(comma + 1).xpos().equals("VBG")
          && hasVerb(comma + 1, sentence.size() - 1);
    }

    private boolean timely(int at) {
      Upos upos = sentence.token(at).upos();
      return upos == Upos.ADP || upos == Upos.ADV || upos == Upos.PROPN || upos == Upos.NOUN;
    }

    private boolean hasVerb(int from, int to) {
      for (int i = from; i <= to; i++) {
        Upos upos = sentence.token(i).upos();
        if (upos == Upos.VERB || upos == Upos.AUX) {
          return true;
        }
      }
      return false;
    }

    /** Where the sentence opens, after a conjunction. */
    private int contentStart(int end) {
      int start = 0;
      while (start < end
          && sentence.token(start).upos() == Upos.PUNCT
          && quotations.at(sentence.index(), start).isEmpty()) {
        start++;
      }
      return start;
    }

    /** What is said after the words of saying when something was said before them. */
    private List<Span> rest() {
      int next = last + 1;
      while (next < sentence.size() && next < last + WINDOW && !opens(next)) {
        next++;
      }
      if (next < sentence.size() && opens(next)) {
        return quotations.at(sentence.index(), next).map(Quotation::span).stream().toList();
      }
      return inserted() ? List.of(sentence.span(last + 2, sentence.size() - 1)) : List.of();
    }

    private boolean opens(int at) {
      return quotations
          .at(sentence.index(), at)
          .filter(q -> q.firstSentence() == sentence.index() && q.firstToken() == at)
          .isPresent();
    }

    /** A quotation after the verb: said, "..."; said: "..."; said "...". */
    private List<Span> introduced() {
      for (int i = last + 1; i < Math.min(sentence.size(), last + WINDOW); i++) {
        if (opens(i)) {
          String mark = sentence.token(i - 1).form();
          boolean that = i > 1 && sentence.token(i - 2).form().equals("that");
          boolean led = !that && (mark.equals(",") || mark.equals(":") || i == verb.index() + 1);
          return led
              ? quotations.at(sentence.index(), i).map(Quotation::span).stream().toList()
              : List.of();
        }
      }
      boolean announces = sentence.token(sentence.size() - 1).form().equals(":");
      int next = sentence.index() + 1;
      if (announces && next < parsed.sentences().size()) {
        return quotations
            .at(next, 0)
            .filter(q -> q.firstSentence() == next)
            .map(Quotation::span)
            .stream()
            .toList();
      }
      return List.of();
    }
  }
}

package org.dateline.mention.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/** Finds the reports of one sentence by its tree: verbs and nouns of saying, "according to". */
final class ReportReader {
  private static final Set<String> ANAPHORS = Set.of("this", "that", "so", "it");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final int MAX_DEPTH = 5;

  private final CueWords cues;
  private final Sentence sentence;

  ReportReader(CueWords cues, Sentence sentence) {
    this.cues = cues;
    this.sentence = sentence;
  }

  List<Report> read() {
    List<Report> reports = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.upos() == Upos.VERB && cues.verbs().contains(lemma)) {
        saying(token).ifPresent(reports::add);
      }
      if (token.upos() == Upos.VERB && cues.attitudes().contains(lemma) && none(reports, token)) {
        attitude(token).ifPresent(reports::add);
      }
      if (token.upos() == Upos.NOUN && cues.nouns().contains(lemma)) {
        noun(token).ifPresent(reports::add);
      }
      if (lemma.equals("accord") || token.form().equalsIgnoreCase("according")) {
        accordingTo(token).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private static boolean none(List<Report> reports, Token verb) {
    return reports.stream().noneMatch(r -> r.cue().contains(verb.span()));
  }

  private Optional<Report> saying(Token verb) {
    int source = speaker(verb);
    List<Span> content = clauseContent(verb, source);
    boolean anaphoric = content.isEmpty() || onlyPronoun(verb);
    if (anaphoric && !refersBack(verb)) {
      return Optional.empty();
    }
    return Optional.of(report(verb, source, anaphoric ? List.of() : content, anaphoric));
  }

  private Report report(Token cue, int source, List<Span> content, boolean anaphoric) {
    return new Report(
        sentence.index(),
        source,
        source < 0 ? List.of() : List.of(phrase(source)),
        List.of(cue.span()),
        content,
        anaphoric);
  }

  private List<Span> clauseContent(Token verb, int source) {
    List<Span> content = new ArrayList<>();
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      boolean clause =
          token.is("ccomp")
              || (token.is("parataxis") && child < verb.index())
              || (token.is("xcomp") && raised(verb));
      if (clause) {
        content.addAll(pieces(child, verb, source));
      }
    }
    if (content.isEmpty() && verb.is("parataxis") && source >= 0) {
      content.addAll(pieces(verb.head(), verb, source));
    }
    return content;
  }

  private static boolean raised(Token verb) {
    return verb.xpos().equals("VBN");
  }

  /** The stretch below a token, without the words of saying where they stand inside it. */
  private List<Span> pieces(int top, Token verb, int source) {
    int first = sentence.leftEdge(top);
    int last = sentence.rightEdge(top);
    while (first < last && skipped(first)) {
      first++;
    }
    int from = source < 0 ? verb.index() : Math.min(sentence.leftEdge(source), verb.index());
    int to = source < 0 ? verb.index() : Math.max(sentence.rightEdge(source), verb.index());
    List<Span> pieces = new ArrayList<>();
    if (to < first || from > last) {
      pieces.add(sentence.span(first, last));
      return pieces;
    }
    if (from > first) {
      pieces.add(sentence.span(first, trimmed(first, from - 1)));
    }
    if (to < last) {
      pieces.add(sentence.span(to + 1, last));
    }
    return pieces;
  }

  private int trimmed(int first, int last) {
    int at = last;
    while (at > first && sentence.token(at).form().equals(",")) {
      at--;
    }
    return at;
  }

  private boolean skipped(int at) {
    Token token = sentence.token(at);
    return token.form().equals(",") || token.form().equals(":");
  }

  /** "said this", "this was told by": the content is what was said before. */
  private boolean refersBack(Token verb) {
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      boolean argument =
          token.relation().equals("obj")
              || token.relation().equals("nsubj:pass")
              || token.is("advmod");
      if (argument && ANAPHORS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return onlyPronoun(verb);
  }

  /** "said this was told by": the clause only takes up what was said before. */
  private boolean onlyPronoun(Token verb) {
    for (Token clause : sentence.children(verb.index(), "ccomp")) {
      boolean saying = cues.verbs().contains(clause.lemma().toLowerCase(Locale.ROOT));
      for (int child : sentence.children(clause.index())) {
        Token token = sentence.token(child);
        if (saying
            && SUBJECTS.contains(token.relation())
            && ANAPHORS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Report> attitude(Token verb) {
    int source = speaker(verb);
    if (source < 0) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      boolean complement =
          token.is("xcomp")
              || token.is("ccomp")
              || (token.is("obl") && token.index() > verb.index() && hasCase(token, "for"));
      if (complement) {
        content.add(sentence.span(sentence.leftEdge(child), sentence.rightEdge(child)));
      }
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(report(verb, source, content, false));
  }

  private boolean hasCase(Token token, String preposition) {
    return sentence.children(token.index(), "case").stream()
        .anyMatch(c -> c.lemma().equalsIgnoreCase(preposition));
  }

  private Optional<Report> noun(Token noun) {
    for (int child : sentence.children(noun.index())) {
      Token clause = sentence.token(child);
      boolean that =
          (clause.is("acl") || clause.is("ccomp"))
              && sentence.children(child, "mark").stream()
                  .anyMatch(m -> m.lemma().equalsIgnoreCase("that"));
      if (that) {
        int owner = owner(noun);
        Span content = sentence.span(sentence.leftEdge(child), sentence.rightEdge(child));
        return Optional.of(report(noun, owner, List.of(content), false));
      }
    }
    return Optional.empty();
  }

  private int owner(Token noun) {
    for (Token owner : sentence.children(noun.index(), "nmod:poss")) {
      return owner.index();
    }
    for (Token owner : sentence.children(noun.index(), "nmod")) {
      if (hasCase(owner, "by") || hasCase(owner, "from")) {
        return owner.index();
      }
    }
    return -1;
  }

  private Optional<Report> accordingTo(Token according) {
    int named = according.is("case") ? according.head() : complement(according);
    if (named < 0) {
      return Optional.empty();
    }
    int top = according.is("case") ? named : according.index();
    int clause = sentence.token(top).head();
    if (clause < 0) {
      return Optional.empty();
    }
    int first = sentence.leftEdge(top);
    int last = sentence.rightEdge(top);
    int from = sentence.leftEdge(clause);
    int to = sentence.rightEdge(clause);
    List<Span> content = new ArrayList<>();
    if (from < first) {
      content.add(sentence.span(from, trimmed(from, first - 1)));
    }
    int after = last + 1;
    while (after <= to && skipped(after)) {
      after++;
    }
    if (after < to || (after == to && sentence.token(to).upos() != Upos.PUNCT)) {
      content.add(sentence.span(after, to));
    }
    int cueEnd = Math.min(according.index() + 1, sentence.size() - 1);
    return Optional.of(
        new Report(
            sentence.index(),
            named,
            List.of(phrase(named)),
            List.of(sentence.span(according.index(), cueEnd)),
            content,
            content.isEmpty()));
  }

  private int complement(Token according) {
    for (int child : sentence.children(according.index())) {
      if (sentence.token(child).is("obl") || sentence.token(child).is("nmod")) {
        return child;
      }
    }
    return -1;
  }

  /** Who says it: the subject, own or shared, or the by-phrase of a passive; -1 if not there. */
  private int speaker(Token verb) {
    for (Token agent : sentence.children(verb.index(), "obl")) {
      if (agent.relation().equals("obl:agent")) {
        return agent.index();
      }
    }
    Token at = verb;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      for (int child : sentence.children(at.index())) {
        if (sentence.token(child).relation().equals("nsubj")) {
          return antecedent(child);
        }
      }
      boolean shares = at.is("conj") || at.is("xcomp") || at.is("advcl");
      if (at.is("acl")) {
        return at.head();
      }
      if (!shares || at.head() < 0) {
        return -1;
      }
      at = sentence.token(at.head());
    }
    return -1;
  }

  private int antecedent(int subject) {
    Token token = sentence.token(subject);
    boolean relative =
        token.upos() == Upos.PRON && Set.of("who", "which", "that").contains(token.lemma());
    if (relative && token.head() >= 0 && sentence.token(token.head()).is("acl")) {
      return sentence.token(token.head()).head();
    }
    return subject;
  }

  private Span phrase(int head) {
    int first = head;
    int last = head;
    for (int child : sentence.children(head)) {
      Token token = sentence.token(child);
      boolean loose = token.is("acl") || token.is("punct") || token.is("parataxis");
      if (!loose && !token.is("case")) {
        first = Math.min(first, sentence.leftEdge(child));
        last = Math.max(last, sentence.rightEdge(child));
      }
    }
    return sentence.span(first, last);
  }
}

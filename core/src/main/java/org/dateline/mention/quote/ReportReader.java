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
  private static final Set<String> TALKERS = Set.of("i", "we", "you", "one", "it", "which");
  private static final Set<String> TALKERS_OWN = Set.of("my", "our", "your", "its");
  private static final Set<String> PLAIN = Set.of("say", "claim", "argue", "insist", "add", "warn");
  private static final Set<Upos> SUBJECT_START =
      Set.of(Upos.PRON, Upos.DET, Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.NUM);
  private static final Set<String> HEADLINE_VERBS =
      Set.of("says", "said", "warns", "vows", "urges", "claims", "denies", "insists", "tells");
  private static final Set<String> ADVERBIAL =
      Set.of("as", "before", "after", "when", "while", "since", "until", "because");
  private static final Set<String> RAISING = Set.of("want", "expect", "wish");
  private static final Set<String> TOPICAL = Set.of("about", "of", "for", "against", "on", "over");
  private static final Set<String> POINTING = Set.of("point", "refer", "allude", "react");
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "as", "over", "with", "about");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final CueWords cues;
  private final Sentence sentence;
  private final Quotations quotations;
  private final SpeakerFinder speakers;

  ReportReader(CueWords cues, Sentence sentence, Quotations quotations) {
    this.cues = cues;
    this.sentence = sentence;
    this.quotations = quotations;
    this.speakers = new SpeakerFinder(sentence);
  }

  List<Report> read() {
    List<Report> reports = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.upos() == Upos.VERB) {
        verb(token, lemma).ifPresent(reports::add);
      }
      if (token.upos() == Upos.PROPN) {
        headline(token).ifPresent(reports::add);
      }
      if (token.upos() == Upos.NOUN && cues.nouns().contains(lemma)) {
        noun(token).ifPresent(reports::add);
      }
      if (token.form().equalsIgnoreCase("according")) {
        accordingTo(token).ifPresent(reports::add);
      }
    }
    return reports;
  }

  /** Taggers take the verbs of a headline in capitals for names. */
  private Optional<Report> headline(Token token) {
    int speaker = speakers.before(token.index());
    int last = sentence.size() - 1;
    boolean says = HEADLINE_VERBS.contains(token.form().toLowerCase(Locale.ROOT));
    if (!says || speaker < 0 || token.index() + 2 > last) {
      return Optional.empty();
    }
    int first = speaker;
    while (first > 0 && sentence.token(first - 1).upos() == Upos.PROPN) {
      first--;
    }
    Span content = sentence.span(token.index() + 1, trimmedStop(last));
    return Optional.of(
        new Report(
            sentence.index(),
            speaker,
            List.of(sentence.span(first, speaker)),
            List.of(token.span()),
            List.of(content),
            false));
  }

  private Optional<Report> verb(Token verb, String lemma) {
    boolean nested = quotations.at(sentence.index(), verb.index()).isPresent();
    boolean somebody = somebody(verb);
    if (nested && !somebody) {
      return Optional.empty();
    }
    Optional<Report> report = Optional.empty();
    if (cues.verbs().contains(lemma) || (cues.thoughts().contains(lemma) && somebody)) {
      report = saying(verb);
    }
    if (nested || !somebody || !asserted(verb)) {
      return report;
    }
    if (report.isEmpty() && cues.attitudes().contains(lemma)) {
      report = attitude(verb);
    }
    if (report.isEmpty() && cues.objects().contains(lemma)) {
      report = object(verb);
    }
    if (report.isEmpty() && cues.topics().contains(lemma)) {
      report = topic(verb);
    }
    return report;
  }

  /** Whether a verb tells what somebody does: not "to support", not "a town called". */
  private boolean asserted(Token verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.xpos());
    boolean helped = !sentence.children(verb.index(), "aux").isEmpty();
    boolean aside =
        verb.xpos().equals("VBG")
            && verb.index() > 0
            && sentence.token(verb.index() - 1).form().equals(",");
    boolean adjoined = verb.xpos().equals("VBN") && verb.is("acl");
    return (finite || helped || aside || verb.is("conj")) && !adjoined;
  }

  /** Whether a speaker is named who is not the one that speaks or is spoken to. */
  private boolean somebody(Token verb) {
    int speaker = speakers.of(verb);
    return speaker >= 0
        && !TALKERS.contains(sentence.token(speaker).form().toLowerCase(Locale.ROOT));
  }

  private Optional<Report> saying(Token verb) {
    int source = speakers.of(verb);
    List<Span> content = clauseContent(verb, source);
    if (content.isEmpty() && source >= 0) {
      content = thatClause(verb.index() + 1);
    }
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
        source < 0 ? List.of() : named(cue, source),
        List.of(cue.span()),
        content,
        anaphoric);
  }

  /** The rest of the sentence after "that", where the tree does not see a clause. */
  private List<Span> thatClause(int that) {
    int last = sentence.size() - 1;
    boolean opens =
        that < last
            && (sentence.token(that).form().equals("that")
                || (PLAIN.contains(sentence.token(that - 1).lemma())
                    && SUBJECT_START.contains(sentence.token(that).upos())));
    boolean clause = false;
    for (int i = that + 1; i <= last; i++) {
      Upos upos = sentence.token(i).upos();
      clause |= upos == Upos.VERB || upos == Upos.AUX;
    }
    return opens && clause ? List.of(sentence.span(that, trimmedStop(last))) : List.of();
  }

  private List<Span> named(Token cue, int source) {
    int relative = speakers.relative(cue);
    return relative < 0
        ? List.of(phrase(source))
        : List.of(phrase(source), sentence.token(relative).span());
  }

  private List<Span> clauseContent(Token verb, int source) {
    List<Span> content = new ArrayList<>();
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      boolean clause =
          token.is("ccomp")
              || (token.is("parataxis") && child < verb.index())
              || (token.is("xcomp") && raised(verb));
      boolean adverbial =
          ADVERBIAL.contains(sentence.token(sentence.leftEdge(child)).lemma())
              && child > verb.index();
      if (clause && !adverbial) {
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
    int source = speakers.inTree(verb);
    if (source < 0) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      boolean complement =
          token.is("xcomp")
              || token.is("ccomp")
              || (token.is("obl")
                  && token.index() > verb.index()
                  && (hasCase(token, "for") || hasCase(token, "on")))
              || ((token.is("advcl") || token.is("obl"))
                  && child > verb.index()
                  && verb.lemma().equals("call")
                  && hasMark(token, "for"))
              || (token.is("advcl") && !content.isEmpty() && hasMark(token, "to"));
      if (complement) {
        content.add(sentence.span(sentence.leftEdge(child), sentence.rightEdge(child)));
      }
    }
    if (!content.isEmpty() && RAISING.contains(verb.lemma())) {
      sentence.children(verb.index(), "obj").stream()
          .filter(o -> o.index() > verb.index())
          .forEach(o -> content.add(0, sentence.span(sentence.leftEdge(o.index()), o.index())));
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(report(verb, source, content, false));
  }

  /** "condemned the arrest of two editors as illegal": the object and what completes it. */
  private Optional<Report> object(Token verb) {
    int first = sentence.size();
    int last = -1;
    for (int child : sentence.children(verb.index())) {
      Token token = sentence.token(child);
      boolean object = token.is("obj") && child > verb.index();
      boolean completes = last >= 0 && (token.is("xcomp") || completing(token));
      if (object || completes) {
        first = Math.min(first, sentence.leftEdge(child));
        last = Math.max(last, sentence.rightEdge(child));
      }
    }
    boolean phoned =
        verb.lemma().equals("call")
            && last >= 0
            && sentence.children(verb.index(), "xcomp").isEmpty()
            && quotations.in(sentence.index()).isEmpty();
    return last < 0 || phoned
        ? Optional.empty()
        : Optional.of(
            report(verb, speakers.inTree(verb), List.of(sentence.span(first, last)), false));
  }

  /** "complained about the delays": what follows the preposition. */
  private Optional<Report> topic(Token verb) {
    for (Token topic : sentence.children(verb.index(), "obl")) {
      int first = sentence.leftEdge(topic.index());
      String preposition = sentence.token(first).lemma().toLowerCase(Locale.ROOT);
      if (topic.index() > verb.index() && topical(verb, preposition) && first < topic.index()) {
        Span content = sentence.span(first + 1, sentence.rightEdge(topic.index()));
        return Optional.of(report(verb, speakers.inTree(verb), List.of(content), false));
      }
    }
    return Optional.empty();
  }

  private static boolean topical(Token verb, String preposition) {
    return preposition.equals("to")
        ? POINTING.contains(verb.lemma())
        : TOPICAL.contains(preposition);
  }

  private boolean completing(Token token) {
    String relation = token.is("obl") ? "case" : token.is("advcl") ? "mark" : "";
    return !relation.isEmpty()
        && sentence.children(token.index(), relation).stream()
            .anyMatch(c -> COMPLEMENTS.contains(c.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean hasMark(Token token, String mark) {
    return sentence.children(token.index(), "mark").stream()
        .anyMatch(m -> m.lemma().equalsIgnoreCase(mark));
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
    return ownedNoun(noun);
  }

  /** "the ministry's claims about the dam", "her promise to leave". */
  private Optional<Report> ownedNoun(Token noun) {
    List<Token> owners = sentence.children(noun.index(), "nmod:poss");
    if (owners.isEmpty()
        || TALKERS_OWN.contains(owners.get(0).form().toLowerCase(Locale.ROOT))
        || quotations.at(sentence.index(), noun.index()).isPresent()) {
      return Optional.empty();
    }
    for (int child : sentence.children(noun.index())) {
      Token token = sentence.token(child);
      int first = sentence.leftEdge(child);
      boolean topic = token.is("nmod") && child > noun.index() && first < child;
      String opening = sentence.token(first).form().toLowerCase(Locale.ROOT);
      boolean told = topic && TOPICAL.contains(opening);
      boolean planned = token.is("acl") && opening.equals("to");
      if (told || planned) {
        Span content = sentence.span(told ? first + 1 : first, sentence.rightEdge(child));
        return Optional.of(report(noun, owners.get(0).index(), List.of(content), false));
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
    int last = Math.max(named, phraseEnd(named));
    List<Span> content = new ArrayList<>();
    int before = according.index() - 1;
    int start = 0;
    while (start < before && sentence.token(start).upos() == Upos.CCONJ) {
      start++;
    }
    if (before > start) {
      content.add(sentence.span(start, trimmed(start, before)));
    }
    int after = last + 1;
    boolean goesOn = after < sentence.size() && sentence.token(after).form().equals(",");
    if (goesOn && after + 2 < sentence.size()) {
      content.add(sentence.span(after + 1, trimmedStop(sentence.size() - 1)));
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

  private int trimmedStop(int last) {
    return sentence.token(last).form().equals(".") ? last - 1 : last;
  }

  /** Last token of a source phrase, up to the comma that ends it. */
  private int phraseEnd(int head) {
    int right = sentence.rightEdge(head);
    for (int i = head + 1; i <= right; i++) {
      if (sentence.token(i).form().equals(",") || sentence.token(i).upos() == Upos.VERB) {
        return i - 1;
      }
    }
    return right;
  }

  private int complement(Token according) {
    for (int child : sentence.children(according.index())) {
      if (sentence.token(child).is("obl") || sentence.token(child).is("nmod")) {
        return child;
      }
    }
    return -1;
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

package org.dateline.coding.relate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coding.Event;
import org.dateline.coding.SentenceCoding;
import org.dateline.coding.Status;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.Match;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * What is telling about two parties of a sentence: the rules that join them, and the lemmas on the
 * way between them. Names never are, so that the weights say nothing about whom.
 */
final class RelationFeatures {
  private static final Set<Upos> CONTENT = Set.of(Upos.VERB, Upos.NOUN, Upos.ADJ, Upos.ADV);
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final float WEAK = 0.35f;
  private static final float HALF = 0.6f;

  private final PairPath path;
  private final Graph graph;
  private final Sentence sentence;
  private final Map<String, Float> features = new TreeMap<>();

  private RelationFeatures(PairPath path) {
    this.path = path;
    this.graph = path.coding().graph();
    this.sentence = graph.sentence();
  }

  /** Features and how much each counts, in alphabetical order. */
  static Map<String, Float> of(PairPath path) {
    RelationFeatures read = new RelationFeatures(path);
    read.rules();
    read.path();
    read.sides();
    read.bag();
    return read.features;
  }

  private void add(String name, float value) {
    features.merge(name, value, Math::max);
  }

  private void rules() {
    boolean joined = false;
    for (SentenceCoding.Fired fired : path.coding().fired()) {
      Match match = fired.match();
      String fit =
          path.fit(match.words("actor"), match.words("recipient"), match.rule().reciprocal());
      String type = match.rule().type().name();
      String status = fired.event().map(Event::status).map(Status::label).orElse("topic");
      float value = fit.equals("none") ? WEAK : 1;
      joined |= fit.equals("both");
      add("rule:" + match.rule().name(), value);
      add("fits:" + type + ":" + fit, 1);
      add("status:" + type + ":" + status, value);
      if (path.words().contains(match.trigger())) {
        add("on-path:" + type, 1);
      }
    }
    if (!joined) {
      add("no-rule", 1);
    }
  }

  private void path() {
    List<Integer> words = path.words();
    String before = "";
    for (int word : words) {
      String lemma = lemma(word);
      add("path:" + lemma, 1);
      if (!before.isEmpty()) {
        add("step:" + before + " " + lemma, 1);
      }
      before = lemma;
      around(word);
    }
    if (path.source() >= 0 && path.target() >= 0) {
      add("top:" + lemma(path.top()), 1);
    }
    above(path.top());
  }

  /** Objects, complements, particles and modifiers of a word on the way. */
  private void around(int word) {
    for (int child : sentence.children(word)) {
      Token token = sentence.token(child);
      String with = lemma(word) + " " + lemma(child);
      switch (token.mainRelation()) {
        case "obj", "xcomp", "ccomp", "iobj" -> {
          add("object:" + with, 1);
          add("path:" + lemma(child), HALF);
          inside(word, child);
        }
        case "obl", "nmod", "acl", "advcl" -> {
          add("with:" + with, HALF);
          add("near-path:" + lemma(child), HALF);
        }
        case "compound", "amod" -> add("modifier:" + lemma(child) + " " + lemma(word), 1);
        case "advmod" -> adverb(word, child);
        case "conj" -> add("near-path:" + lemma(child), WEAK);
        case "aux", "mark" -> auxiliary(word, child);
        default -> {}
      }
    }
  }

  private void inside(int word, int object) {
    for (int child : sentence.children(object)) {
      Token token = sentence.token(child);
      switch (token.mainRelation()) {
        case "compound", "amod" -> {
          add("modifier:" + lemma(child) + " " + lemma(object), 1);
          add("object:" + lemma(word) + " " + lemma(child), HALF);
        }
        case "nmod", "obj", "xcomp", "acl", "conj" -> {
          add("object:" + lemma(word) + " " + lemma(child), HALF);
          add("near-path:" + lemma(child), HALF);
        }
        default -> {}
      }
    }
  }

  private void adverb(int word, int child) {
    if (NOT.contains(graph.lemma(child))) {
      add("not", 1);
      add("not:" + lemma(word), 1);
    } else {
      add("near-path:" + lemma(child), WEAK);
    }
  }

  private void auxiliary(int word, int child) {
    String lemma = graph.lemma(child);
    if (WILL.contains(lemma)) {
      add("future", 1);
      add("future:" + lemma(word), 1);
    } else if (sentence.token(child).is("aux") && !Set.of("be", "have", "do").contains(lemma)) {
      add("modal:" + lemma, 1);
    } else if (lemma.equals("to")) {
      add("infinitive:" + lemma(word), HALF);
    }
  }

  private void above(int word) {
    int depth = 0;
    for (int at = sentence.token(word).head(); at >= 0 && depth < 3; depth++) {
      add("above:" + lemma(at), HALF);
      add("step:" + lemma(at) + " " + lemma(word), HALF);
      at = sentence.token(at).head();
    }
  }

  private void sides() {
    side("source", path.source());
    side("target", path.target());
    add("length:" + Math.min(4, path.length()), WEAK);
  }

  private void side(String name, int party) {
    if (party < 0) {
      add(name + ":elsewhere", 1);
      return;
    }
    Token token = sentence.token(party);
    add(name + ":" + token.relation(), HALF);
    if (token.head() >= 0) {
      add(name + ":" + token.mainRelation() + " " + lemma(token.head()), 1);
    }
    for (Token child : sentence.children(party, "case")) {
      add(name + ":" + graph.lemma(child.index()), HALF);
      if (token.head() >= 0) {
        add(name + ":" + lemma(token.head()) + " " + graph.lemma(child.index()), 1);
      }
    }
    if (CONTENT.contains(token.upos())) {
      add(name + "-head:" + lemma(party), HALF);
    }
  }

  /** Lemmas of the whole sentence, and neighbours, those between the parties counting more. */
  private void bag() {
    int from = Math.min(path.source(), path.target());
    int to = Math.max(path.source(), path.target());
    String before = "";
    for (Token token : sentence.tokens()) {
      if (token.upos() == Upos.PUNCT || token.upos() == Upos.DET || token.is("aux")) {
        continue;
      }
      String lemma = lemma(token.index());
      boolean between = token.index() > from && token.index() < to;
      if (CONTENT.contains(token.upos())) {
        add((between ? "between:" : "word:") + lemma, between ? HALF : WEAK);
      }
      if (!before.isEmpty()) {
        add("pair:" + before + " " + lemma, between ? HALF : WEAK);
      }
      before = lemma;
    }
  }

  /**
   * A lemma without the names, and adjectives made of names, that tell nothing of what happened.
   */
  private String lemma(int word) {
    Token token = sentence.token(word);
    boolean capital = word > 0 && Character.isUpperCase(token.form().charAt(0));
    return switch (token.upos()) {
      case PROPN -> "NAME";
      case NOUN, ADJ -> capital ? "NAME" : graph.lemma(word);
      case NUM -> "NUMBER";
      case PRON -> "PRONOUN";
      default -> graph.lemma(word);
    };
  }
}

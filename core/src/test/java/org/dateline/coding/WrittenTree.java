package org.dateline.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.coding.rules.Graph;
import org.dateline.coding.rules.RuleFile;
import org.dateline.coding.rules.RuleReader;
import org.dateline.coding.rules.RuleSet;
import org.dateline.coding.rules.WordClass;
import org.dateline.document.LineKind;
import org.dateline.document.PackedFile;
import org.dateline.document.PackedFiles;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * Dependency trees for tests, written by hand.
 *
 * <pre>
 *   tree = word { " " word }
 *   word = FORM [ "=" LEMMA ] "/" PENN "/" RELATION [ "&lt;" FORM of the head ] [ "!" CLASS ]
 * </pre>
 *
 * The lemma is the lower-case form unless it is given. Where a form stands twice, the head is the
 * nearest to the left, and if there is none, the nearest to the right.
 */
public final class WrittenTree {
  private static final Map<String, Upos> PENN =
      Map.ofEntries(
          Map.entry("NN", Upos.NOUN),
          Map.entry("NNS", Upos.NOUN),
          Map.entry("NNP", Upos.PROPN),
          Map.entry("NNPS", Upos.PROPN),
          Map.entry("PRP", Upos.PRON),
          Map.entry("PRP$", Upos.PRON),
          Map.entry("WP", Upos.PRON),
          Map.entry("WDT", Upos.PRON),
          Map.entry("DT", Upos.DET),
          Map.entry("JJ", Upos.ADJ),
          Map.entry("RB", Upos.ADV),
          Map.entry("RP", Upos.ADP),
          Map.entry("CC", Upos.CCONJ),
          Map.entry("CD", Upos.NUM),
          Map.entry("TO", Upos.PART),
          Map.entry("POS", Upos.PART),
          Map.entry("MD", Upos.AUX),
          Map.entry(".", Upos.PUNCT),
          Map.entry(",", Upos.PUNCT));

  private final Sentence sentence;
  private final long[] classes;

  private WrittenTree(Sentence sentence, long[] classes) {
    this.sentence = sentence;
    this.classes = classes;
  }

  /** Reads a tree. */
  public static WrittenTree of(String written) {
    String[] words = written.strip().split("\\s+", -1);
    List<String> forms = new ArrayList<>();
    for (String word : words) {
      forms.add(word.substring(0, word.indexOf('/')).replaceFirst("=.*", ""));
    }
    List<Token> tokens = new ArrayList<>();
    long[] classes = new long[words.length];
    int offset = 0;
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split("!", 2);
      String[] fields = parts[0].split("/", 3);
      String form = forms.get(i);
      String lemma =
          fields[0].contains("=")
              ? fields[0].substring(form.length() + 1)
              : form.toLowerCase(Locale.ROOT);
      String[] relation = fields[2].split("<", 2);
      int head = relation.length < 2 ? -1 : head(forms, i, relation[1]);
      Span span = new Span(offset, offset + form.length());
      Upos upos = upos(fields[1], relation[0]);
      tokens.add(new Token(i, form, lemma, upos, fields[1], head, relation[0], span));
      classes[i] = parts.length < 2 ? 0 : WordClass.valueOf(parts[1]).bit();
      offset = span.end() + 1;
    }
    return new WrittenTree(new Sentence(0, LineKind.BODY, 0, tokens), classes);
  }

  private static int head(List<String> forms, int from, String form) {
    for (int i = from - 1; i >= 0; i--) {
      if (forms.get(i).equals(form)) {
        return i;
      }
    }
    for (int i = from + 1; i < forms.size(); i++) {
      if (forms.get(i).equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no head " + form + " in " + forms);
  }

  private static Upos upos(String penn, String relation) {
    if (penn.startsWith("VB")) {
      return relation.startsWith("aux") || relation.equals("cop") ? Upos.AUX : Upos.VERB;
    }
    if (penn.equals("IN")) {
      return relation.equals("mark") ? Upos.SCONJ : Upos.ADP;
    }
    Upos upos = PENN.get(penn);
    if (upos == null) {
      throw new IllegalArgumentException("not a tag known here: " + penn);
    }
    return upos;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The tree as the rules of a set see it. */
  public Graph graph(RuleSet rules) {
    return new Graph(sentence, classes, rules.functions(), rules.vocabulary());
  }

  /** Position of the first word with a form. */
  public int at(String form) {
    for (Token token : sentence.tokens()) {
      if (token.form().equals(form)) {
        return token.index();
      }
    }
    throw new IllegalArgumentException("no word " + form + " in " + sentence);
  }

  /** The shipped functions and word lists, with the rules given. */
  public static RuleSet rules(RuleFile... files) {
    List<RuleFile> all = new ArrayList<>(List.of(files));
    all.add(new RuleFile("functions.txt", shipped("org/dateline/rules/en", "functions.txt")));
    return RuleReader.read(
        all, Set.of("thousand", "hundred", "dozen", "group", "number", "member"));
  }

  /** A shipped file as text. */
  public static String shipped(String folder, String name) {
    try {
      for (PackedFile file : PackedFiles.list(folder)) {
        if (file.name().equals(name)) {
          return file.text();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("nothing shipped as " + folder + "/" + name);
  }
}

package org.dateline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.document.Article;
import org.dateline.document.Line;
import org.dateline.document.LineKind;
import org.dateline.document.Metadata;
import org.dateline.document.ParsedArticle;
import org.dateline.document.Sentence;
import org.dateline.document.Span;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * Parsed text for tests, written by hand: words parted by spaces, {@code +word} stands without a
 * space after the word before, {@code word/TAG} or {@code word/TAG:lemma} gives a Penn or a
 * universal tag where the usual guess would be wrong. Sentences are parted by {@code ||}. Trees are
 * flat.
 */
public final class TaggedText {
  private static final Map<String, Upos> FUNCTION_WORDS =
      Map.ofEntries(
          Map.entry("the", Upos.DET),
          Map.entry("a", Upos.DET),
          Map.entry("an", Upos.DET),
          Map.entry("this", Upos.DET),
          Map.entry("that", Upos.DET),
          Map.entry("its", Upos.PRON),
          Map.entry("on", Upos.ADP),
          Map.entry("in", Upos.ADP),
          Map.entry("at", Upos.ADP),
          Map.entry("by", Upos.ADP),
          Map.entry("of", Upos.ADP),
          Map.entry("from", Upos.ADP),
          Map.entry("for", Upos.ADP),
          Map.entry("since", Upos.ADP),
          Map.entry("until", Upos.ADP),
          Map.entry("before", Upos.ADP),
          Map.entry("after", Upos.ADP),
          Map.entry("to", Upos.PART),
          Map.entry("with", Upos.ADP),
          Map.entry("during", Upos.ADP),
          Map.entry("and", Upos.CCONJ),
          Map.entry("or", Upos.CCONJ),
          Map.entry("will", Upos.AUX),
          Map.entry("would", Upos.AUX),
          Map.entry("was", Upos.AUX),
          Map.entry("were", Upos.AUX),
          Map.entry("is", Upos.AUX),
          Map.entry("are", Upos.AUX),
          Map.entry("had", Upos.AUX),
          Map.entry("has", Upos.AUX),
          Map.entry("now", Upos.ADV),
          Map.entry("recently", Upos.ADV),
          Map.entry("not", Upos.PART));
  private static final Set<String> NUMBERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
          "twenty", "forty", "fifty", "hundred", "million", "billion");

  private TaggedText() {}

  /** An article of one line of running text. */
  public static ParsedArticle article(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String sentence : tagged.strip().split("\\|\\|", -1)) {
      sentences.add(sentence(sentence.strip(), sentences.size(), text));
    }
    Line line = Line.unchanged(LineKind.BODY, text.toString(), 0, text.length());
    return new ParsedArticle(
        new Article("test", text.toString(), Metadata.NONE, List.of(line), List.of()), sentences);
  }

  /** A single sentence. */
  public static Sentence sentence(String tagged) {
    return article(tagged).sentences().get(0);
  }

  private static Sentence sentence(String tagged, int index, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split("\\s+", -1)) {
      boolean glued = word.length() > 1 && word.startsWith("+");
      if (!glued && !text.isEmpty()) {
        text.append(' ');
      }
      tokens.add(token(glued ? word.substring(1) : word, tokens.size(), text));
    }
    return new Sentence(index, LineKind.BODY, 0, tokens);
  }

  private static Token token(String word, int index, StringBuilder text) {
    int slash = word.lastIndexOf('/');
    boolean tagged = slash > 0 && slash + 1 < word.length() && isTag(word.substring(slash + 1));
    String form = tagged ? word.substring(0, slash) : word;
    String tag = tagged ? word.substring(slash + 1) : "";
    int colon = tag.indexOf(':');
    String lemma = colon < 0 ? form.toLowerCase(Locale.ROOT) : tag.substring(colon + 1);
    String name = colon < 0 ? tag : tag.substring(0, colon);
    Upos upos =
        name.startsWith("VB") ? Upos.VERB : name.isEmpty() ? guess(form) : Upos.valueOf(name);
    String xpos = name.startsWith("VB") ? name : "_";
    int start = text.length();
    text.append(form);
    return new Token(
        index, form, lemma, upos, xpos, index == 0 ? -1 : 0, "dep", new Span(start, text.length()));
  }

  private static boolean isTag(String tag) {
    return Character.isUpperCase(tag.charAt(0));
  }

  private static Upos guess(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (FUNCTION_WORDS.containsKey(lower)) {
      return FUNCTION_WORDS.get(lower);
    }
    char first = form.charAt(0);
    if (Character.isDigit(first) || NUMBERS.contains(lower)) {
      return Upos.NUM;
    }
    if (!Character.isLetter(first)) {
      return Upos.PUNCT;
    }
    return Character.isUpperCase(first) ? Upos.PROPN : Upos.NOUN;
  }
}

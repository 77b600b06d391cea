package org.dateline.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Articles without a parser: each line of the text a sentence, capitalised words proper nouns, all
 * words hanging on the first. A line that starts with "dateline:" is a dateline, one that starts
 * with "title:" a title.
 */
final class PlainText {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:[A-Z]\\.)+(?:[A-Z][a-z]\\.)?|[A-Z][a-z]{1,4}\\.(?= [A-Z])|['’]s\\b|\\w+|[^\\w\\s]");

  private PlainText() {}

  static ParsedArticle parse(String... lines) {
    String text = String.join("\n", lines);
    List<Line> typed = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String given : lines) {
      LineKind kind =
          given.startsWith("dateline:")
              ? LineKind.DATELINE
              : given.startsWith("title:") ? LineKind.TITLE : LineKind.BODY;
      int from = start + (kind == LineKind.BODY ? 0 : given.indexOf(':') + 1);
      int end = start + given.length();
      typed.add(Line.unchanged(kind, text, from, end));
      if (kind.analysed()) {
        sentences.add(sentence(sentences.size(), kind, typed.size() - 1, text, from, end));
      }
      start = end + 1;
    }
    Article article = new Article("test", text, Metadata.NONE, typed, List.of());
    return new ParsedArticle(article, sentences);
  }

  private static Sentence sentence(
      int index, LineKind kind, int line, String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(start, end);
    while (token.find()) {
      String form = token.group();
      Upos upos =
          !Character.isLetter(form.charAt(0))
              ? Upos.PUNCT
              : Character.isUpperCase(form.charAt(0)) ? Upos.PROPN : Upos.NOUN;
      int head = tokens.isEmpty() ? -1 : 0;
      String relation = tokens.isEmpty() ? "root" : "dep";
      Span span = new Span(token.start(), token.end());
      tokens.add(new Token(tokens.size(), form, form, upos, "_", head, relation, span));
    }
    return new Sentence(index, kind, line, tokens);
  }
}

package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** A sentence cut into the parts that {@link NameIndex} compares. */
final class SentenceParts {
  private final Sentence sentence;
  private final List<String> raw;
  private final List<String> folded;
  private final int[] tokens;
  private final boolean shouts;

  SentenceParts(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    raw = new ArrayList<>(size + 8);
    int[] owners = new int[size];
    int capitals = 0;
    int words = 0;
    for (Token token : sentence.tokens()) {
      String form = token.form();
      int before = raw.size();
      if (Parts.isPlain(form)) {
        raw.add(form);
      } else {
        Parts.split(form, raw);
      }
      owners[token.index()] = raw.size() - before;
      if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(form.charAt(1)) ? 1 : 0;
      }
    }
    shouts = words > 3 && capitals * 2 > words;
    tokens = new int[raw.size()];
    folded = new ArrayList<>(raw.size());
    int part = 0;
    for (int token = 0; token < size; token++) {
      for (int i = 0; i < owners[token]; i++) {
        tokens[part] = token;
        folded.add(Parts.fold(raw.get(part)));
        part++;
      }
    }
  }

  int size() {
    return raw.size();
  }

  /** The part without case and accents; empty beyond the end. */
  String folded(int part) {
    return part < folded.size() ? folded.get(part) : "";
  }

  /** The part in its case. */
  String raw(int part) {
    return raw.get(part);
  }

  int token(int part) {
    return tokens[part];
  }

  boolean startsToken(int part) {
    return part == 0 || tokens[part - 1] != tokens[part];
  }

  boolean endsToken(int part) {
    return part < tokens.length && (part == tokens.length - 1 || tokens[part + 1] != tokens[part]);
  }

  /** Whether a part of the stretch, "the" apart, begins with a capital or a digit. */
  boolean capitalised(int part, int length) {
    int first = length > 1 && folded.get(part).equals("the") ? part + 1 : part;
    for (int i = first; i < part + length; i++) {
      if (!Character.isLowerCase(raw.get(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether most words stand in capitals, so that capitals mark no acronym. */
  boolean shouts() {
    return shouts;
  }

  /** Whether the token of a part is written with dots: U.S. */
  boolean dotted(int part) {
    return sentence.token(tokens[part]).form().indexOf('.') >= 0;
  }
}

package org.dateline.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.document.Upos;

/**
 * Finds lemmas: a list of irregular forms, a table of exceptions learnt from treebanks, then rules
 * of English inflection that prefer words known to exist. Lemmas are in lower case unless the word
 * is a proper noun.
 */
final class Lemmatizer {
  private static final int VERB = 1;
  private static final int NOUN = 2;
  private static final int OTHER = 3;
  private static final int ANY = 4;

  private final Map<String, String> exceptions;
  private final int[] known;

  private Lemmatizer(Map<String, String> exceptions, int[] known) {
    this.exceptions = exceptions;
    this.known = known;
  }

  /** The lemma of a word as it is tagged. */
  String lemma(String form, Upos upos, String xpos) {
    if (upos == Upos.PROPN || xpos.startsWith("NNP")) {
      return form;
    }
    String low = straight(form);
    String exception = exceptions.getOrDefault(xpos + " " + low, "");
    boolean listed = exception.isEmpty() || !IrregularForms.verb(low, xpos).isEmpty();
    return listed ? ruled(low, xpos) : exception;
  }

  /** The lemma without what was learnt from treebanks, in which a slip may stand. */
  private String ruled(String low, String xpos) {
    String verb = IrregularForms.verb(low, xpos);
    return verb.isEmpty() ? regular(low, xpos) : verb;
  }

  private static String straight(String form) {
    String low = form.toLowerCase(Locale.ROOT);
    return low.indexOf('\u2019') < 0 ? low : low.replace('\u2019', '\'');
  }

  private String regular(String low, String xpos) {
    if (low.length() < 3 || low.length() > 40) {
      return low;
    }
    String irregular = xpos.equals("NNS") ? IrregularForms.noun(low) : "";
    if (!irregular.isEmpty()) {
      return irregular;
    }
    return switch (xpos) {
      case "VBZ" -> best(VERB, withoutS(low));
      case "NNS" -> best(NOUN, withoutS(low));
      case "VBD", "VBN" -> best(VERB, without(low, "ed"));
      case "VBG" -> best(VERB, without(low, "ing"));
      case "JJR", "RBR" -> best(OTHER, without(low, "er"));
      case "JJS", "RBS" -> best(OTHER, without(low, "est"));
      default -> low;
    };
  }

  /** The first candidate known with this part of speech, else known at all, else the first. */
  private String best(int kind, List<String> candidates) {
    for (String candidate : candidates) {
      if (knows(kind, candidate)) {
        return candidate;
      }
    }
    for (String candidate : candidates) {
      if (knows(ANY, candidate)) {
        return candidate;
      }
    }
    return candidates.get(0);
  }

  private boolean knows(int kind, String word) {
    return Arrays.binarySearch(known, Mix.of(kind, Mix.of(word))) >= 0;
  }

  private static List<String> withoutS(String low) {
    List<String> found = new ArrayList<>();
    int length = low.length();
    if (low.endsWith("ies") && length > 4) {
      found.add(low.substring(0, length - 3) + "y");
      found.add(low.substring(0, length - 1));
    } else if (low.endsWith("ses")
        || low.endsWith("xes")
        || low.endsWith("zes")
        || low.endsWith("ches")
        || low.endsWith("shes")
        || low.endsWith("oes")) {
      boolean bare = low.endsWith("sses") || !(low.endsWith("ses") || low.endsWith("zes"));
      found.add(low.substring(0, bare ? length - 2 : length - 1));
      found.add(low.substring(0, bare ? length - 1 : length - 2));
    } else if (low.endsWith("ves")) {
      found.add(low.substring(0, length - 1));
      found.add(low.substring(0, length - 3) + "f");
      found.add(low.substring(0, length - 3) + "fe");
    } else if (low.endsWith("s") && !low.endsWith("ss")) {
      found.add(low.substring(0, length - 1));
    } else {
      found.add(low);
    }
    return found;
  }

  private static List<String> without(String low, String ending) {
    List<String> found = new ArrayList<>();
    int length = low.length();
    if (!low.endsWith(ending) || length - ending.length() < 2) {
      found.add(low);
      return found;
    }
    String stem = low.substring(0, length - ending.length());
    if (!ending.equals("ing") && stem.endsWith("i") && stem.length() > 2) {
      found.add(stem.substring(0, stem.length() - 1) + "y");
      return found;
    }
    boolean withE = wantsE(stem);
    boolean doubled = doubled(stem);
    String single = stem.substring(0, stem.length() - 1);
    if (doubled) {
      found.add("lsfz".indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem : single);
    }
    found.add(withE ? stem + "e" : stem);
    found.add(withE ? stem : stem + "e");
    if (doubled) {
      found.add(single);
    }
    return found;
  }

  private static boolean doubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "aeiou".indexOf(stem.charAt(last)) < 0;
  }

  /** Whether a stem looks as if it lost a final e: "accus", "negotiat", "besieg". */
  private static boolean wantsE(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    char before = stem.charAt(last - 1);
    boolean vowel = "aeiou".indexOf(before) >= 0;
    boolean twoVowels = vowel && last > 1 && "aeiou".indexOf(stem.charAt(last - 2)) >= 0;
    return switch (c) {
      case 'c', 'v', 'u', 'z' -> true;
      case 's' -> vowel || before == 'r' || before == 'n' || before == 'l';
      case 'g' -> before != 'n' || stem.endsWith("eng") || stem.endsWith("ang");
      case 'l' -> !vowel && before != 'l' && before != 'r' && before != 'w';
      case 't' -> !twoVowels && (stem.endsWith("at") || stem.endsWith("ut"));
      case 'd' -> vowel && !twoVowels && before != 'e';
      case 'r' -> vowel && before != 'e' && !twoVowels && before != 'o';
      case 'k', 'p', 'm' -> vowel && !twoVowels && before != 'e';
      case 'n' -> vowel && !twoVowels && (before == 'i' || before == 'u');
      default -> false;
    };
  }

  private static int kind(String xpos) {
    if (xpos.startsWith("VB")) {
      return VERB;
    }
    return xpos.startsWith("NN") ? NOUN : OTHER;
  }

  /**
   * Learns from treebanks what the rules get wrong.
   *
   * @param vocabulary lower-case words of a large corpus, to tell existing words from others
   */
  static Lemmatizer learn(List<Tree> trees, Iterable<String> vocabulary) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    Map<Integer, Integer> known = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String xpos = tree.xpos[i];
        String lemma = tree.lemmas[i].toLowerCase(Locale.ROOT);
        if (!xpos.startsWith("NNP") && !tree.upos[i].equals("PROPN") && !lemma.equals("_")) {
          known.merge(Mix.of(kind(xpos), Mix.of(lemma)), 1, Integer::sum);
          counts
              .computeIfAbsent(xpos + " " + straight(tree.forms[i]), k -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    for (String word : vocabulary) {
      known.merge(Mix.of(ANY, Mix.of(word)), 1, Integer::sum);
    }
    int[] keys = known.keySet().stream().mapToInt(Integer::intValue).toArray();
    Lemmatizer rules = new Lemmatizer(Map.of(), keys);
    Map<String, String> exceptions = new TreeMap<>();
    counts.forEach(
        (word, lemmas) -> {
          String usual = usual(lemmas);
          int space = word.indexOf(' ');
          String ruled = rules.ruled(word.substring(space + 1), word.substring(0, space));
          if (!ruled.equals(usual)) {
            exceptions.put(word, usual);
          }
        });
    return new Lemmatizer(new HashMap<>(exceptions), keys);
  }

  private static String usual(Map<String, Integer> lemmas) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> lemma : lemmas.entrySet()) {
      if (lemma.getValue() > most) {
        most = lemma.getValue();
        best = lemma.getKey();
      }
    }
    return best;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(exceptions.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(exceptions).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    out.writeInt(known.length);
    for (int key : known) {
      out.writeInt(key);
    }
  }

  static Lemmatizer read(DataInput in) throws IOException {
    int size = in.readInt();
    Map<String, String> exceptions = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String word = in.readUTF();
      exceptions.put(word, in.readUTF());
    }
    int[] known = new int[in.readInt()];
    for (int i = 0; i < known.length; i++) {
      known[i] = in.readInt();
    }
    return new Lemmatizer(exceptions, known);
  }
}

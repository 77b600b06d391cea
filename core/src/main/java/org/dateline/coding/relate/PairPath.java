package org.dateline.coding.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.coding.SentenceCoding;
import org.dateline.document.Sentence;
import org.dateline.document.Span;

/**
 * The way through a dependency tree from one party to the other.
 *
 * @param coding the sentence and what the rules made of it
 * @param source head of the nearest mention of the source, -1 if the sentence names only the target
 * @param target head of the nearest mention of the target, -1 if the sentence names only the source
 * @param up words above the source, below {@code top}
 * @param top the lowest word above both, the root if a party is missing
 * @param down words from below {@code top} to above the target
 */
record PairPath(
    SentenceCoding coding, int source, int target, List<Integer> up, int top, List<Integer> down) {
  PairPath {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /** The shortest way in any sentence; the first sentence's root if none names a party. */
  static PairPath between(List<SentenceCoding> codings, PartyPair pair) {
    Optional<PairPath> best = Optional.empty();
    for (SentenceCoding coding : codings) {
      Sentence sentence = coding.graph().sentence();
      List<Integer> targets = heads(sentence, pair.target());
      for (int source : heads(sentence, pair.source())) {
        for (int target : targets) {
          PairPath path = of(coding, source, target);
          if (best.isEmpty() || path.length() < best.get().length()) {
            best = Optional.of(path);
          }
        }
      }
    }
    return best.orElseGet(() -> half(codings, pair));
  }

  /** The way between one party and the root, where the other has no mention in its sentence. */
  private static PairPath half(List<SentenceCoding> codings, PartyPair pair) {
    for (SentenceCoding coding : codings) {
      Sentence sentence = coding.graph().sentence();
      int root = sentence.root().index();
      for (int source : heads(sentence, pair.source())) {
        PairPath path = of(coding, source, root);
        return new PairPath(coding, source, -1, path.up(), root, path.down());
      }
      for (int target : heads(sentence, pair.target())) {
        PairPath path = of(coding, root, target);
        return new PairPath(coding, -1, target, path.up(), root, path.down());
      }
    }
    SentenceCoding first = codings.get(0);
    int root = first.graph().sentence().root().index();
    return new PairPath(first, -1, -1, List.of(), root, List.of());
  }

  private static PairPath of(SentenceCoding coding, int source, int target) {
    Sentence sentence = coding.graph().sentence();
    List<Integer> up = new ArrayList<>();
    int top = source;
    while (!sentence.under(target, top)) {
      if (top != source) {
        up.add(top);
      }
      top = sentence.token(top).head();
    }
    List<Integer> down = new ArrayList<>();
    for (int at = target; at != top; at = sentence.token(at).head()) {
      if (at != target) {
        down.add(at);
      }
    }
    Collections.reverse(down);
    return new PairPath(coding, source, target, up, top, down);
  }

  /**
   * For each mention the word in it whose head stands outside, the highest if there are several.
   */
  private static List<Integer> heads(Sentence sentence, List<Span> mentions) {
    List<Integer> heads = new ArrayList<>();
    for (Span mention : mentions) {
      int best = -1;
      for (int at = 0; at < sentence.size(); at++) {
        boolean inside = sentence.token(at).span().overlaps(mention);
        if (inside && (best < 0 || depth(sentence, at) < depth(sentence, best))) {
          best = at;
        }
      }
      if (best >= 0 && !heads.contains(best)) {
        heads.add(best);
      }
    }
    return heads;
  }

  private static int depth(Sentence sentence, int word) {
    int depth = 0;
    for (int at = word; at >= 0; at = sentence.token(at).head()) {
      depth++;
    }
    return depth;
  }

  int length() {
    return up.size() + down.size();
  }

  /** The words between the parties, from the source's side to the target's. */
  List<Integer> words() {
    List<Integer> words = new ArrayList<>(up);
    if (top != source && top != target) {
      words.add(top);
    }
    words.addAll(down);
    return words;
  }

  /** How the parties of a rule's match lie to the two: "actor+recipient", "reversed", "none" ... */
  String fit(int[] actors, int[] recipients, boolean reciprocal) {
    boolean sourceActs = any(actors, source);
    boolean targetActs = any(actors, target);
    boolean sourceSuffers = any(recipients, source);
    boolean targetSuffers = any(recipients, target);
    if ((sourceActs && targetSuffers) || (reciprocal && sourceActs && targetActs)) {
      return "both";
    }
    if (targetActs && sourceSuffers) {
      return "reversed";
    }
    if (sourceActs) {
      return "source";
    }
    if (targetSuffers) {
      return "target";
    }
    return sourceSuffers || targetActs ? "crossed" : "none";
  }

  private static boolean any(int[] words, int party) {
    for (int word : words) {
      if (word == party) {
        return true;
      }
    }
    return false;
  }
}

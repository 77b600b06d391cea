package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.reference.Nominal;
import org.dateline.mention.reference.Sort;

/** Puts together what "and" joins: "Ghana, Togo and Benin". */
final class Coordinations {
  private final Sentence sentence;

  Coordinations(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The phrase that "and" makes of a noun and those joined to it.
   *
   * @param last the last of them; of any other the result is empty
   * @param byHead the noun phrases of the sentence, null where a token heads none
   */
  Optional<Nominal> endingAt(Token last, Nominal[] byHead) {
    int first = last.head();
    while (sentence.token(first).is("conj")) {
      first = sentence.token(first).head();
    }
    List<Integer> heads = new ArrayList<>();
    boolean complete = join(first, last.index(), heads);
    heads.removeIf(head -> byHead[head] == null);
    boolean whole = heads.contains(first) && heads.contains(last.index());
    if (!complete || !whole || heads.stream().noneMatch(this::isAnd)) {
      return Optional.empty();
    }
    Sort sort = byHead[first].sort();
    for (int head : heads) {
      sort = joint(sort, byHead[head].sort());
    }
    return Optional.of(
        new Nominal(
            sentence.index(),
            heads,
            byHead[first].first(),
            byHead[last.index()].last(),
            sort,
            true,
            Nominal.Form.COORDINATION,
            List.of()));
  }

  /** Gathers a noun and those joined to it; false if one of them stands after the last. */
  private boolean join(int noun, int last, List<Integer> heads) {
    heads.add(noun);
    boolean complete = true;
    for (Token conjunct : sentence.children(noun, "conj")) {
      complete &= conjunct.index() <= last && join(conjunct.index(), last, heads);
    }
    return complete;
  }

  private boolean isAnd(int conjunct) {
    for (Token mark : sentence.children(conjunct, "cc")) {
      if (mark.form().equalsIgnoreCase("and") || mark.form().equals("&")) {
        return true;
      }
    }
    return false;
  }

  private static Sort joint(Sort a, Sort b) {
    if (a == b) {
      return a;
    }
    boolean people = isHuman(a) && isHuman(b);
    return people ? Sort.PERSON : a == Sort.NAME ? b : b == Sort.NAME ? a : Sort.THING;
  }

  private static boolean isHuman(Sort sort) {
    return sort == Sort.MAN || sort == Sort.WOMAN || sort == Sort.PERSON;
  }
}

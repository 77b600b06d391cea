package org.dateline.mention.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which noun phrases of a text mean the same, as an annotator marked them in the MISC column of
 * CoNLL-U: Entity=(5-person-... opens a mention of entity 5, Entity=5) closes it.
 *
 * @see "CorefUD 1.0"
 */
public final class EntityMarks {
  /**
   * A marked noun phrase.
   *
   * @param sentence position in the text
   * @param first first token
   * @param last last token, inclusive
   * @param entity its entity's number in the text
   * @param type the entity's type: person, organization, place ...
   */
  public record Mark(int sentence, int first, int last, String entity, String type) {
    int length() {
      return last - first;
    }
  }

  /** A mention is closed that was not opened. */
  public static final class BrokenMark extends RuntimeException {
    BrokenMark(String message) {
      super(message);
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final Map<Integer, List<Mark>> bySentence = new HashMap<>();

  /**
   * Reads the marks.
   *
   * @param misc MISC of each word of each sentence
   * @throws BrokenMark if a mention is closed that was not opened
   */
  public EntityMarks(List<List<String>> misc) {
    Map<String, Deque<Mark>> open = new HashMap<>();
    for (int sentence = 0; sentence < misc.size(); sentence++) {
      List<String> words = misc.get(sentence);
      for (int word = 0; word < words.size(); word++) {
        for (String field : words.get(word).split("\\|", -1)) {
          if (field.startsWith("Entity=")) {
            read(field.substring("Entity=".length()), sentence, word, open);
          }
        }
      }
    }
    marks.sort(
        (a, b) ->
            a.sentence() != b.sentence()
                ? Integer.compare(a.sentence(), b.sentence())
                : Integer.compare(a.first(), b.first()));
    marks.forEach(
        mark -> bySentence.computeIfAbsent(mark.sentence(), s -> new ArrayList<>()).add(mark));
  }

  /** Reads "(3-person-...", "3)", or several of them in a row. */
  private void read(String field, int sentence, int word, Map<String, Deque<Mark>> open) {
    int at = 0;
    while (at < field.length()) {
      int end = at + 1;
      while (end < field.length() && field.charAt(end) != '(' && field.charAt(end) != ')') {
        end++;
      }
      boolean closes = end < field.length() && field.charAt(end) == ')';
      if (field.charAt(at) == '(') {
        String[] parts = field.substring(at + 1, end).split("-", 3);
        String type = parts.length > 1 ? parts[1] : "";
        Mark mark = new Mark(sentence, word, word, parts[0], type);
        if (closes) {
          marks.add(mark);
        } else {
          open.computeIfAbsent(parts[0], e -> new ArrayDeque<>()).push(mark);
        }
      } else {
        close(field.substring(at, end), sentence, word, open);
      }
      at = closes ? end + 1 : end;
    }
  }

  private void close(String entity, int sentence, int word, Map<String, Deque<Mark>> open) {
    Deque<Mark> begun = open.getOrDefault(entity, new ArrayDeque<>());
    if (begun.isEmpty()) {
      throw new BrokenMark(
          "expected an open mention of entity " + entity + " in sentence " + sentence);
    }
    Mark mark = begun.pop();
    if (mark.sentence() == sentence) {
      marks.add(new Mark(sentence, mark.first(), word, entity, mark.type()));
    }
  }

  /** All, in the order of the text. */
  public List<Mark> all() {
    return marks;
  }

  /** The marked phrase of exactly these tokens; of several the one closed last. */
  public Optional<Mark> at(int sentence, int first, int last) {
    return smallest(sentence, first, last)
        .filter(mark -> mark.first() == first && mark.last() == last);
  }

  /** The entity of the smallest marked phrase that covers some tokens. */
  private Optional<String> entity(int sentence, int first, int last) {
    return smallest(sentence, first, last).map(Mark::entity);
  }

  /**
   * Whether a noun phrase means an entity: the smallest marked phrase around its head is one of the
   * entity's; of a coordination the one around all heads, or around any.
   */
  public boolean means(Nominal nominal, String entity) {
    int last = nominal.heads().get(nominal.heads().size() - 1);
    return entity(nominal.sentence(), nominal.head(), last).filter(entity::equals).isPresent()
        || nominal.heads().stream()
            .anyMatch(
                head -> entity(nominal.sentence(), head, head).filter(entity::equals).isPresent());
  }

  /** The types that the mentions of an entity were given. */
  public Set<String> types(String entity) {
    Set<String> types = new HashSet<>();
    for (Mark mark : marks) {
      if (mark.entity().equals(entity)) {
        types.add(mark.type());
      }
    }
    return types;
  }

  private Optional<Mark> smallest(int sentence, int first, int last) {
    Mark best = null;
    for (Mark mark : bySentence.getOrDefault(sentence, List.of())) {
      boolean covers = mark.first() <= first && last <= mark.last();
      if (covers && (best == null || mark.length() <= best.length())) {
        best = mark;
      }
    }
    return Optional.ofNullable(best);
  }
}

package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/** What an article has spoken of so far. One article, one thread. */
final class Entities {
  /** "The firm" is the one named so at most this many sentences before. */
  private static final int REACH = 12;

  private final List<Entity> all = new ArrayList<>();
  private Entity[] byHead = new Entity[0];

  /** Begins a sentence. */
  void open(Sentence sentence) {
    byHead = new Entity[sentence.size()];
  }

  /** Entities in the order in which they were first spoken of. */
  List<Entity> all() {
    return all;
  }

  /** What a token of this sentence, already read, is a head or a pronoun of. */
  Optional<Entity> at(int token) {
    return Optional.ofNullable(byHead[token]);
  }

  /**
   * Which of some subjects of this sentence an entity is, or a coordination that begins there; -1
   * if none.
   */
  int level(Entity entity, List<Integer> subjects, Sentence sentence) {
    Nominal latest = entity.latest();
    boolean whole = latest.heads().size() > 1 && latest.sentence() == sentence.index();
    for (int level = 0; level < subjects.size(); level++) {
      int subject = subjects.get(level);
      if ((whole && latest.head() == subject) || byHead[subject] == entity) {
        return level;
      }
    }
    return -1;
  }

  /** Adds a pronoun to what it stands for. */
  void add(Entity entity, Pronoun pronoun, Sentence sentence, int token) {
    Role role = pronoun.possessive() ? Role.POSSESSOR : Role.of(sentence, token);
    entity.add(sentence.index(), token, pronoun, role);
    byHead[token] = entity;
  }

  /** Adds a noun phrase to what it means. */
  void add(Nominal nominal, Sentence sentence) {
    Role role = Role.of(sentence, nominal.head());
    Optional<Entity> known = find(nominal, sentence);
    if (known.isPresent()) {
      known.get().add(nominal, role);
    } else {
      all.add(new Entity(nominal, role));
    }
    if (nominal.heads().size() == 1) {
      byHead[nominal.head()] = known.orElseGet(() -> all.get(all.size() - 1));
    }
  }

  /** Adds what a predicate says of its subject. */
  void predicate(Entity subject, Nominal predicate, Sentence sentence) {
    if (predicate.form() == Nominal.Form.NAME) {
      subject.add(predicate, Role.of(sentence, predicate.head()));
    } else {
      subject.learn(predicate.sort());
    }
    byHead[predicate.head()] = subject;
  }

  /** The entity that a noun phrase names once more. */
  Optional<Entity> find(Nominal nominal, Sentence sentence) {
    if (nominal.heads().size() > 1) {
      return Optional.empty();
    }
    Token head = sentence.token(nominal.head());
    if (head.is("appos") && byHead[head.head()] != null) {
      Entity beside = byHead[head.head()];
      if (beside.plural() == nominal.plural() && beside.sort().agrees(nominal.sort())) {
        return Optional.of(beside);
      }
    }
    if (nominal.form() == Nominal.Form.INDEFINITE) {
      return Optional.empty();
    }
    return all.stream()
        .filter(
            entity ->
                nominal.form() == Nominal.Form.NAME
                    || nominal.sentence() - entity.last().sentence() <= REACH)
        .filter(entity -> entity.matches(nominal))
        .max(
            Comparator.comparingInt((Entity entity) -> entity.last().sentence())
                .thenComparingInt(entity -> entity.last().token()));
  }
}

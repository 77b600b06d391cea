package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * What speaks for and against each entity that a pronoun may stand for.
 *
 * @see "Lappin and Leass 1994, An Algorithm for Pronominal Anaphora Resolution"
 * @see "Denis and Baldridge 2008, Specialized Models and Ranking for Coreference Resolution"
 */
final class EntityFeatures {
  /** An entity is named after the pronoun as well as before it, only after it, or only before. */
  enum Ahead {
    ONLY,
    ALSO,
    NOT
  }

  private final Entities entities;
  private final Quoted quoted;
  private final Sentence sentence;
  private final Trait.Group group;
  private final Role role;
  private final boolean inQuote;
  private final boolean agent;
  private final List<Integer> above;
  private final List<Nominal> wholes = new ArrayList<>();
  private int most;

  /**
   * @param clauses of the pronoun's sentence
   * @param fitting all entities that the pronoun is weighed against
   */
  EntityFeatures(
      Entities entities,
      Quoted quoted,
      Sentence sentence,
      Clauses clauses,
      Token token,
      Pronoun pronoun,
      List<Entity> fitting) {
    this.entities = entities;
    this.quoted = quoted;
    this.sentence = sentence;
    this.group = Trait.Group.of(pronoun);
    this.role = pronoun.possessive() ? Role.POSSESSOR : Role.of(sentence, token.index());
    this.inQuote = quoted.at(sentence.index(), token.index());
    this.agent = ContextWords.isAgent(sentence, token, pronoun);
    this.above = clauses.subjectsAbove(token.index());
    for (Entity entity : fitting) {
      most = Math.max(most, entity.places().size());
      if (entity.latest().heads().size() > 1) {
        wholes.add(entity.latest());
      }
    }
  }

  /**
   * @param rank how many fitting entities were spoken of since
   */
  int[] of(Entity entity, int rank, Ahead ahead) {
    FeatureList features = new FeatureList(group);
    features.add(entity.plural() ? Trait.MANY : Trait.SORT, sort(entity));
    features.addIf(agent, Trait.AGENT, agent(entity.sort()));
    features.addIf(ahead != Ahead.NOT, Trait.AHEAD, Trait.value(ahead));
    if (ahead != Ahead.ONLY) {
      before(entity, rank, features);
    }
    return features.toArray();
  }

  private void before(Entity entity, int rank, FeatureList features) {
    Entity.Place last = entity.last();
    int distance = sentence.index() - last.sentence();
    int size = entity.places().size();
    features.add(Trait.DISTANCE, step(distance, 0, 1, 2, 3, 5, 9));
    features.add(Trait.RANK, step(rank, 0, 1, 2, 4, 7));
    features.add(roleTrait(distance), Trait.value(last.role()));
    features.addIf(
        distance <= 1 && simple(last.role()) == simple(role), Trait.PARALLEL, simple(role));
    features.add(
        Trait.FORM, last.pronoun() ? Nominal.Form.values().length : Trait.value(last.form()));
    features.add(Trait.COUNT, step(size, 1, 2, 4, 8));
    features.addIf(size == most && size > 1, Trait.TOPIC, 0);
    features.addIf(entity.places().get(0).sentence() <= 1, Trait.TOPIC, 1);
    int level = distance == 0 ? entities.level(entity, above, sentence) : -1;
    features.addIf(level >= 0, Trait.ABOVE, Math.min(level, 2));
    quote(last, level, features);
    features.addIf(isMember(entity), Trait.PART, 0);
  }

  /** Unknown names of several words are mostly people, those of one word anything. */
  private static int sort(Entity entity) {
    boolean full = entity.sort() == Sort.NAME && entity.latest().words().size() > 1;
    return full && !entity.plural() ? Sort.values().length : Trait.value(entity.sort());
  }

  private static Trait roleTrait(int distance) {
    return distance == 0 ? Trait.ROLE_HERE : distance == 1 ? Trait.ROLE_BEFORE : Trait.ROLE_FAR;
  }

  private void quote(Entity.Place last, int level, FeatureList features) {
    boolean theirs = quoted.at(last.sentence(), last.token());
    if (inQuote && !theirs) {
      features.add(Trait.QUOTE, level >= 0 ? 3 : 0);
    } else if (theirs) {
      features.add(Trait.QUOTE, inQuote ? 2 : 1);
    }
  }

  private boolean isMember(Entity entity) {
    Entity.Place last = entity.last();
    if (last.pronoun() || entity.latest().heads().size() > 1) {
      return false;
    }
    for (Nominal whole : wholes) {
      if (whole.sentence() == last.sentence() && whole.heads().contains(last.token())) {
        return true;
      }
    }
    return false;
  }

  private static int agent(Sort sort) {
    return switch (sort) {
      case MAN, WOMAN, PERSON -> 0;
      case BODY, TITLE -> 1;
      case PLACE -> 2;
      case NAME -> 3;
      case SOME, THING -> 4;
    };
  }

  private static int simple(Role role) {
    return switch (role) {
      case SUBJECT, LOWER_SUBJECT -> 0;
      case OBJECT -> 1;
      case POSSESSOR -> 2;
      default -> 3;
    };
  }

  /** Position of the first bound that a value does not exceed. */
  private static int step(int value, int... bounds) {
    for (int i = 0; i < bounds.length; i++) {
      if (value <= bounds[i]) {
        return i;
      }
    }
    return bounds.length;
  }
}

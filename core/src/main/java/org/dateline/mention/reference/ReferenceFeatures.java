package org.dateline.mention.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;

/**
 * Finds what a pronoun may stand for, and what speaks for and against each.
 *
 * @see "Lappin and Leass 1994, An Algorithm for Pronominal Anaphora Resolution"
 * @see "Denis and Baldridge 2008, Specialized Models and Ranking for Coreference Resolution"
 */
final class ReferenceFeatures {
  private static final int REACH = 15;
  private static final Set<String> SAY =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "claim",
          "argue",
          "explain",
          "write",
          "insist",
          "note",
          "state",
          "reply",
          "respond",
          "announce",
          "declare",
          "warn",
          "admit",
          "deny",
          "stress",
          "continue",
          "comment",
          "remark",
          "describe",
          "believe",
          "think",
          "recall",
          "suggest",
          "pledge",
          "vow",
          "promise",
          "agree",
          "hope",
          "expect",
          "fear",
          "confirm",
          "reveal",
          "disclose",
          "estimate",
          "predict",
          "forecast",
          "indicate",
          "acknowledge",
          "concede",
          "reiterate",
          "hint",
          "report");

  /** Verbs whose subject thinks, speaks or wills. */
  private static final Set<String> MINDED =
      Set.of(
          "think",
          "know",
          "believe",
          "want",
          "hope",
          "decide",
          "agree",
          "disagree",
          "try",
          "refuse",
          "plan",
          "feel",
          "see",
          "hear",
          "intend",
          "wish",
          "fear",
          "expect",
          "consider",
          "understand",
          "learn",
          "realise",
          "realize",
          "remember",
          "forget",
          "worry",
          "care",
          "love",
          "hate",
          "like",
          "enjoy",
          "prefer",
          "promise",
          "pledge",
          "vow",
          "vote",
          "demand",
          "call",
          "urge",
          "accuse",
          "blame",
          "criticise",
          "criticize",
          "condemn",
          "praise",
          "support",
          "oppose",
          "protest",
          "march",
          "fight",
          "attack",
          "kill",
          "arrest",
          "marry",
          "live",
          "die",
          "flee",
          "speak",
          "talk",
          "discuss",
          "negotiate",
          "meet",
          "visit",
          "travel",
          "walk",
          "drive",
          "eat",
          "sleep",
          "sit",
          "watch",
          "listen",
          "read",
          "study",
          "teach",
          "work",
          "play",
          "win",
          "lose",
          "pay",
          "buy",
          "sell",
          "steal",
          "send",
          "ask",
          "seek",
          "seize",
          "sue",
          "admit",
          "apologise",
          "apologize",
          "help",
          "join",
          "leave",
          "return",
          "arrive",
          "escape",
          "surrender",
          "sign",
          "ignore",
          "insist",
          "choose",
          "wait",
          "pray",
          "quote",
          "cite",
          "encourage",
          "launch",
          "offer",
          "publish",
          "issue",
          "release",
          "approve",
          "reject",
          "adopt",
          "propose",
          "impose",
          "ban",
          "hold",
          "operate",
          "employ",
          "hire",
          "fire",
          "provide",
          "cancel",
          "defend",
          "investigate",
          "recognise",
          "recognize",
          "threaten",
          "deploy",
          "invade",
          "ratify",
          "bomb",
          "shell",
          "withdraw",
          "welcome",
          "host",
          "fund",
          "finance",
          "invest",
          "donate",
          "train",
          "recruit",
          "detain",
          "deport",
          "expel",
          "sanction",
          "veto",
          "endorse",
          "back",
          "cooperate",
          "resume",
          "suspend",
          "postpone",
          "review",
          "represent",
          "govern");

  /** Nouns for what only people have. */
  private static final Set<String> OWN =
      Set.of(
          "life",
          "family",
          "child",
          "parent",
          "mother",
          "father",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "friend",
          "home",
          "house",
          "job",
          "career",
          "right",
          "freedom",
          "opinion",
          "view",
          "belief",
          "mind",
          "hand",
          "head",
          "face",
          "eye",
          "body",
          "leader",
          "neighbour",
          "neighbor",
          "colleague",
          "boss",
          "lawyer",
          "vote",
          "identity",
          "religion",
          "faith",
          "education",
          "school",
          "country",
          "land",
          "village",
          "demand",
          "decision",
          "plan",
          "effort",
          "hope",
          "fear",
          "weapon",
          "enemy",
          "ally",
          "member");

  private final Entities entities;
  private final Quoted quoted;
  private final Sentence sentence;
  private final List<Nominal> nominals;
  private final Clauses clauses;

  ReferenceFeatures(Entities entities, Quoted quoted, Sentence sentence, List<Nominal> nominals) {
    this.entities = entities;
    this.quoted = quoted;
    this.sentence = sentence;
    this.nominals = nominals;
    this.clauses = new Clauses(sentence);
  }

  /** All that a pronoun may stand for; the last one is that it stands for nothing. */
  List<Candidate> candidates(Token token, Pronoun pronoun) {
    List<Entity> fitting = fitting(token, pronoun);
    Optional<Entity> speaks = speaks(token, pronoun, fitting);
    if (speaks.isPresent()) {
      return List.of(
          new Candidate(speaks, Optional.of(speaks.get().best()), new int[0]),
          new Candidate(Optional.empty(), Optional.empty(), new int[0]));
    }
    Optional<Nominal> ahead = ahead(token, pronoun);
    Optional<Entity> known = ahead.flatMap(nominal -> entities.find(nominal, sentence));
    List<Candidate> candidates = new ArrayList<>(fitting.size() + 2);
    Around around = new Around(token, pronoun, fitting);
    boolean seen = false;
    for (int i = 0; i < fitting.size(); i++) {
      Entity entity = fitting.get(i);
      boolean follows = known.isPresent() && known.get() == entity;
      seen |= follows;
      candidates.add(
          new Candidate(
              Optional.of(entity),
              Optional.of(follows ? ahead.get() : entity.best()),
              around.features(entity, fitting.size() - 1 - i, follows ? 1 : -1)));
    }
    if (ahead.isPresent() && !seen) {
      Entity entity = new Entity(ahead.get(), Role.of(sentence, ahead.get().head()));
      candidates.add(
          new Candidate(Optional.of(known.orElse(entity)), ahead, around.features(entity, 0, 0)));
    }
    candidates.add(new Candidate(Optional.empty(), Optional.empty(), nothing(token, pronoun)));
    return candidates;
  }

  /**
   * "Peru said it would vote": of what a body says, "it" is the body. The treebanks to learn from
   * have next to none of this, the news are full of it.
   */
  private Optional<Entity> speaks(Token token, Pronoun pronoun, List<Entity> fitting) {
    int reporter = clauses.reporter(token, SAY);
    boolean empty =
        token.is("expl")
            || token.head() < 0
            || !sentence.children(token.head(), "cop").isEmpty()
            || clauses.isPassive(token);
    if (pronoun.kind() != Pronoun.Kind.IT || reporter < 0 || empty) {
      return Optional.empty();
    }
    return entities
        .at(reporter)
        .filter(entity -> isBody(entity.sort()) && fitting.contains(entity));
  }

  /** The entities that number, gender and grammar allow, the latest last. */
  private List<Entity> fitting(Token token, Pronoun pronoun) {
    List<Entity> fitting = new ArrayList<>();
    for (Entity entity : entities.all()) {
      boolean near = sentence.index() - entity.last().sentence() <= REACH;
      if (near
          && pronoun.fits(entity.sort(), entity.plural(), entity.best().form())
          && !barred(token, pronoun, entity)) {
        fitting.add(entity);
      }
    }
    if (pronoun.reflexive()) {
      List<Integer> subjects = clauses.subjectsAbove(token.index());
      List<Entity> bound = fitting.stream().filter(e -> isAt(subjects, 1, e) >= 0).toList();
      fitting = bound.isEmpty() ? fitting : new ArrayList<>(bound);
    }
    fitting.sort(
        (a, b) ->
            a.last().sentence() != b.last().sentence()
                ? Integer.compare(a.last().sentence(), b.last().sentence())
                : Integer.compare(a.last().token(), b.last().token()));
    return fitting;
  }

  /** Which of the first subjects an entity is; -1 if none. */
  private int isAt(List<Integer> subjects, int most, Entity entity) {
    for (int level = 0; level < Math.min(most, subjects.size()); level++) {
      int subject = subjects.get(level);
      Nominal latest = entity.latest();
      boolean whole =
          latest.heads().size() > 1
              && latest.sentence() == sentence.index()
              && latest.head() == subject;
      if (whole || entities.at(subject).filter(e -> e == entity).isPresent()) {
        return level;
      }
    }
    return -1;
  }

  private boolean barred(Token token, Pronoun pronoun, Entity entity) {
    List<Entity.Place> places = entity.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).sentence() != sentence.index()) {
        break;
      }
      if (!pronoun.reflexive()
          && clauses.bars(token.index(), pronoun.possessive(), places.get(i).token())) {
        return true;
      }
    }
    if (pronoun.human() && clauses.namesBelow(token.index(), entity.names())) {
      return true;
    }
    Nominal latest = entity.latest();
    return latest.heads().size() > 1
        && latest.sentence() == sentence.index()
        && latest.last() >= token.index();
  }

  /** A noun phrase after the pronoun that it may stand for. */
  private Optional<Nominal> ahead(Token token, Pronoun pronoun) {
    for (Nominal nominal : nominals) {
      if (nominal.head() > token.index()
          && nominal.heads().size() == 1
          && pronoun.fits(nominal.sort(), nominal.plural(), nominal.form())
          && clauses.looksAhead(token.index(), nominal.head())) {
        return Optional.of(nominal);
      }
    }
    return Optional.empty();
  }

  /** What is the same for all entities that a pronoun is weighed against. */
  private final class Around {
    private final Token token;
    private final Trait.Group group;
    private final Role role;
    private final boolean inQuote;
    private final boolean agent;
    private final List<Integer> above;
    private final int most;
    private final Set<Integer> members = new HashSet<>();

    Around(Token token, Pronoun pronoun, List<Entity> fitting) {
      this.token = token;
      this.group = Trait.Group.of(pronoun);
      this.role = pronoun.possessive() ? Role.POSSESSOR : Role.of(sentence, token.index());
      this.inQuote = quoted.at(sentence.index(), token.index());
      this.agent = isAgent(token, pronoun);
      this.above = clauses.subjectsAbove(token.index());
      int count = 0;
      for (Entity entity : fitting) {
        count = Math.max(count, entity.places().size());
        if (entity.latest().heads().size() > 1) {
          for (int head : entity.latest().heads()) {
            members.add(entity.latest().sentence() * 1000 + head);
          }
        }
      }
      this.most = count;
    }

    /**
     * @param rank how many fitting entities were spoken of since
     * @param ahead 1 if it is also the one named after the pronoun, 0 if it is so only, else -1
     */
    int[] features(Entity entity, int rank, int ahead) {
      int[] features = new int[20];
      int n = 0;
      Entity.Place last = entity.last();
      int sort = sort(entity);
      int distance = sentence.index() - last.sentence();
      int size = entity.places().size();
      features[n++] = (entity.plural() ? Trait.MANY : Trait.SORT).feature(group, sort);
      if (agent) {
        features[n++] = Trait.AGENT.feature(group, agent(entity.sort()));
      }
      if (ahead >= 0) {
        features[n++] = Trait.AHEAD.feature(group, ahead);
      }
      if (ahead != 0) {
        features[n++] = Trait.DISTANCE.feature(group, step(distance, 0, 1, 2, 3, 5, 9));
        features[n++] = Trait.RANK.feature(group, step(rank, 0, 1, 2, 4, 7));
        features[n++] = roleTrait(distance).feature(group, last.role().ordinal());
        if (distance <= 1 && simple(last.role()) == simple(role)) {
          features[n++] = Trait.PARALLEL.feature(group, simple(role));
        }
        features[n++] = Trait.FORM.feature(group, last.pronoun() ? 4 : last.form().ordinal());
        features[n++] = Trait.COUNT.feature(group, step(size, 1, 2, 4, 8));
        if (size == most && size > 1) {
          features[n++] = Trait.TOPIC.feature(group, 0);
        }
        if (entity.places().get(0).sentence() <= 1) {
          features[n++] = Trait.TOPIC.feature(group, 1);
        }
        int level = distance == 0 ? isAt(above, above.size(), entity) : -1;
        if (level >= 0) {
          features[n++] = Trait.ABOVE.feature(group, Math.min(level, 2));
        }
        int quote = quote(last, level);
        if (quote >= 0) {
          features[n++] = Trait.QUOTE.feature(group, quote);
        }
        if (!last.pronoun()
            && members.contains(last.sentence() * 1000 + last.token())
            && entity.latest().heads().size() == 1) {
          features[n++] = Trait.PART.feature(group, 0);
        }
      }
      return Arrays.copyOf(features, n);
    }

    private int sort(Entity entity) {
      boolean full = entity.sort() == Sort.NAME && entity.latest().words().size() > 1;
      return full && !entity.plural() ? Sort.values().length : entity.sort().ordinal();
    }

    private Trait roleTrait(int distance) {
      return distance == 0 ? Trait.ROLE_HERE : distance == 1 ? Trait.ROLE_BEFORE : Trait.ROLE_FAR;
    }

    private int quote(Entity.Place last, int level) {
      boolean theirs = quoted.at(last.sentence(), last.token());
      if (inQuote && !theirs) {
        return level >= 0 ? 3 : 0;
      }
      return theirs ? (inQuote ? 2 : 1) : -1;
    }
  }

  private boolean isAgent(Token token, Pronoun pronoun) {
    if (token.head() < 0) {
      return false;
    }
    String lemma = sentence.token(token.head()).lemma();
    return pronoun.possessive()
        ? OWN.contains(lemma)
        : token.relation().equals("nsubj") && (SAY.contains(lemma) || MINDED.contains(lemma));
  }

  private static boolean isBody(Sort sort) {
    return sort == Sort.BODY || sort == Sort.PLACE || sort == Sort.NAME || sort == Sort.TITLE;
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

  /** What speaks for a pronoun that stands for nothing: "it is clear that". */
  private int[] nothing(Token token, Pronoun pronoun) {
    Trait.Group group = Trait.Group.of(pronoun);
    int[] features = new int[9];
    int n = 0;
    features[n++] = Trait.NOTHING.feature(group, 0);
    if (token.is("expl")) {
      features[n++] = Trait.NOTHING.feature(group, 1);
    }
    int head = token.head();
    if (head >= 0 && clauseFollows(token.index(), head)) {
      features[n++] = Trait.NOTHING.feature(group, 2);
    }
    if (head >= 0 && !sentence.children(head, "cop").isEmpty()) {
      features[n++] = Trait.NOTHING.feature(group, 3);
    }
    if (token.is("obj") || token.is("obl")) {
      features[n++] = Trait.NOTHING.feature(group, 4);
    }
    if (quoted.at(sentence.index(), token.index())) {
      features[n++] = Trait.NOTHING.feature(group, 5);
    }
    if (pronoun.possessive()) {
      features[n++] = Trait.NOTHING.feature(group, 8);
    }
    if (isAgent(token, pronoun)) {
      features[n++] = Trait.NOTHING.feature(group, 7);
    }
    if (sentence.index() <= 2) {
      features[n++] = Trait.NOTHING.feature(group, 6);
    }
    return Arrays.copyOf(features, n);
  }

  private boolean clauseFollows(int pronoun, int head) {
    for (int child : sentence.children(head)) {
      Token token = sentence.token(child);
      if (child > pronoun
          && (token.is("csubj") || token.is("ccomp") || token.is("xcomp") || token.is("advcl"))) {
        return true;
      }
    }
    return false;
  }
}

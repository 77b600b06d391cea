package org.dateline.coding.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;

/**
 * A sentence as rules see it: dependents by function, with conjunction, partitives, control,
 * participles, relative clauses and light verbs followed.
 */
public final class Graph {
  private static final int[] NONE = new int[0];
  private static final int MAX_DEPTH = 6;
  private static final Set<String> PREPOSITIONAL =
      Set.of("obl", "obl:agent", "obl:arg", "obl:unmarked", "nmod", "nmod:desc", "advcl", "acl");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private final Sentence sentence;
  private final Functions functions;
  private final Vocabulary vocabulary;
  private final long[] classes;
  private final String[] lemmas;

  /**
   * @param sentence the tree
   * @param classes for each token the bits of its {@link WordClass}es
   * @param functions what the steps of paths mean
   * @param vocabulary partitives and light verbs
   */
  public Graph(Sentence sentence, long[] classes, Functions functions, Vocabulary vocabulary) {
    this.sentence = Regrafting.of(sentence, classes);
    this.functions = functions;
    this.vocabulary = vocabulary;
    this.classes = classes;
    this.lemmas = new String[sentence.size()];
    for (Token token : sentence.tokens()) {
      lemmas[token.index()] = token.lemma().toLowerCase(Locale.ROOT);
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The same tree with a word made unreadable, which shows what hangs on the word. */
  public Graph without(int at) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    Token old = token(at);
    tokens.set(
        at,
        new Token(at, "_", "_", old.upos(), old.xpos(), old.head(), old.relation(), old.span()));
    Sentence masked = new Sentence(sentence.index(), sentence.kind(), sentence.line(), tokens);
    return new Graph(masked, classes, functions, vocabulary);
  }

  /** Lower-case lemma of a token. */
  public String lemma(int at) {
    return lemmas[at];
  }

  long classes(int at) {
    return classes[at];
  }

  private Token token(int at) {
    return sentence.token(at);
  }

  /** Whether a token heads a clause as a verb, and is no mere modifier or function word. */
  public boolean verbal(int at) {
    Token token = token(at);
    return token.upos() == Upos.VERB
        && !token.is("amod")
        && !token.is("case")
        && !token.is("mark")
        && !token.is("compound");
  }

  /** Whether a token is a noun that stands for itself: no modifier, and no name of a month. */
  boolean nominalTrigger(int at) {
    Token token = token(at);
    return !timeOnly(at)
        && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
        && !token.is("compound")
        && !token.is("amod")
        && !token.is("flat")
        && !token.is("nmod:poss");
  }

  /** Whether a noun is told as known: "the arrest", "these talks", "his visit". */
  public boolean definite(int at) {
    if (verbal(at)) {
      return false;
    }
    for (int child : sentence.children(at)) {
      Token token = token(child);
      boolean known = token.is("det") && DEFINITE.contains(lemmas[child]);
      boolean owned = token.relation().equals("nmod:poss") && token.upos() == Upos.PRON;
      if (known || owned) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word with this lemma stands at most two steps below a token. */
  boolean hasBelow(int at, String lemma) {
    for (int child : sentence.children(at)) {
      if (lemmas[child].equals(lemma)) {
        return true;
      }
      for (int grandchild : sentence.children(child)) {
        if (lemmas[grandchild].equals(lemma)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a token's case marker or subordinator is {@code marker} ("of", "in-front-of"). */
  public boolean hasMarker(int at, String marker) {
    for (int child : sentence.children(at)) {
      Token mark = token(child);
      if ((mark.is("case") || mark.is("mark")) && markerText(child).equals(marker)) {
        return true;
      }
    }
    return false;
  }

  private String markerText(int mark) {
    // Participles serve as prepositions: "according to", "following", whose lemmas are verbs.
    boolean participle = token(mark).upos() == Upos.VERB;
    String text = participle ? token(mark).form().toLowerCase(Locale.ROOT) : lemmas[mark];
    for (int child : sentence.children(mark)) {
      if (token(child).is("fixed")) {
        text += "-" + lemmas[child];
      }
    }
    return text;
  }

  /** Whether a token has any case marker. */
  public boolean marked(int at) {
    return !sentence.children(at, "case").isEmpty();
  }

  /** Whether a verb is in the passive voice. */
  public boolean passive(int at) {
    return passive(at, 0);
  }

  private boolean passive(int at, int depth) {
    Token token = token(at);
    for (int child : sentence.children(at)) {
      String relation = token(child).relation();
      if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
        return true;
      }
    }
    if (!token.xpos().equals("VBN") || !sentence.children(at, "obj").isEmpty()) {
      return false;
    }
    if (token.relation().equals("acl") || token.is("advcl") || token.is("amod")) {
      return sentence.children(at, "aux").isEmpty();
    }
    return token.is("conj")
        && depth < MAX_DEPTH
        && sentence.children(at, "aux").isEmpty()
        && sentence.children(at, "nsubj").isEmpty()
        && passive(token.head(), depth + 1);
  }

  /** The words that stand in a function to a token, in order, conjuncts included. */
  public int[] follow(Function function, int at) {
    int[] direct = direct(function, at);
    if (direct.length == 0) {
      direct = inherited(function, at, 0);
    }
    return expand(direct);
  }

  private int[] direct(Function function, int at) {
    boolean verb = verbal(at);
    for (Function.Relation relation :
        function.relations(verb, verb && functions.voiced(function) && passive(at))) {
      int[] found = NONE;
      for (int child : sentence.children(at)) {
        if (relation.holds(this, child) && !timeOnly(child)) {
          found = append(found, child);
        }
      }
      if (found.length > 0) {
        return found;
      }
    }
    return NONE;
  }

  /** Whether a word names somebody who can act. */
  boolean someone(int at) {
    long someone = WordClass.ACTOR.bit() | WordClass.HUMAN.bit();
    return (classes[at] & someone) != 0;
  }

  private boolean timeOnly(int at) {
    return (classes[at] & WordClass.TIME.bit()) != 0;
  }

  private int[] inherited(Function function, int at, int depth) {
    if (function.is("todo")) {
      return infinitiveBelowObject(at);
    }
    if (verbal(at)) {
      boolean isPassive = passive(at);
      if (function.is("agent") && isPassive) {
        return Arrays.stream(underObjects("by", at, 0))
            .filter(w -> (classes[w] & WordClass.ACTOR.bit()) != 0)
            .toArray();
      }
      boolean wantsSubject =
          function.is("subject")
              || (function.is("agent") && !isPassive)
              || (function.is("patient") && isPassive);
      if (wantsSubject) {
        int subject = impliedSubject(at, depth);
        return subject < 0 ? NONE : new int[] {subject};
      }
      boolean wantsObject = (function.is("patient") && !isPassive) || function.is("object");
      return wantsObject ? impliedObject(at, isPassive) : NONE;
    }
    return function.is("agent") ? lightAgent(at, depth) : NONE;
  }

  /**
   * Who is understood as the subject of a verb without one: through conjunction, control and
   * raising, participles and relative clauses.
   */
  private int impliedSubject(int at, int depth) {
    Token verb = token(at);
    if (depth > MAX_DEPTH || verb.head() < 0) {
      return -1;
    }
    int asked = Addressees.of(this, vocabulary, at);
    if (asked >= 0) {
      return asked;
    }
    int head = verb.head();
    return switch (verb.mainRelation()) {
      case "conj", "parataxis" -> verbal(head) || predicate(head) ? subjectOf(head, depth) : -1;
      case "xcomp" -> controller(head, depth);
      case "advcl" -> adverbialSubject(at, head, depth);
      case "acl" -> adnominalSubject(at, head, depth);
      case "ccomp" -> partedSubject(head);
      default -> -1;
    };
  }

  /**
   * The subject that a quotation mark parts from its clause: police in "Police, he said, 'are
   * ready'". A parser hangs it below the verb of saying.
   */
  private int partedSubject(int saying) {
    int speaker = -1;
    for (Token subject : sentence.children(saying, "nsubj")) {
      speaker = subject.index();
    }
    for (int child : sentence.children(saying)) {
      Token token = token(child);
      boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
      if (child < speaker && noun && !marked(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean predicate(int at) {
    return !sentence.children(at, "cop").isEmpty() || !sentence.children(at, "nsubj").isEmpty();
  }

  /** Grammatical subject of a verb or predicate, its own or understood; -1 if there is none. */
  public int subjectOf(int at) {
    return subjectOf(at, 0);
  }

  private int subjectOf(int at, int depth) {
    for (int child : sentence.children(at)) {
      Token token = token(child);
      if (token.is("nsubj")) {
        return antecedent(child);
      }
    }
    return impliedSubject(at, depth + 1);
  }

  private int controller(int head, int depth) {
    boolean objectControls =
        !vocabulary.subjectControl(lemmas[head]) && (verbal(head) && !passive(head));
    if (objectControls) {
      for (int child : sentence.children(head)) {
        Token token = token(child);
        if (token.is("obj") || token.is("iobj")) {
          return child;
        }
      }
    }
    return subjectOf(head, depth);
  }

  private int adverbialSubject(int at, int head, int depth) {
    boolean ofObject =
        hasMarker(at, "of")
            || hasMarker(at, "for")
            || hasMarker(at, "from")
            || hasMarker(at, "into");
    if (ofObject && verbal(head)) {
      for (int child : sentence.children(head)) {
        if (token(child).relation().equals("obj")) {
          return child;
        }
      }
    }
    return verbal(head) || predicate(head) ? subjectOf(head, depth) : -1;
  }

  private int adnominalSubject(int at, int noun, int depth) {
    Token verb = token(at);
    if (verb.relation().equals("acl:relcl") || verb.relation().equals("advcl:relcl")) {
      boolean ownSubject = !sentence.children(at, "nsubj").isEmpty();
      return ownSubject ? -1 : noun;
    }
    boolean infinitive = verb.xpos().equals("VB");
    boolean marked = hasMarker(at, "of") || hasMarker(at, "for") || hasMarker(at, "in");
    if (!infinitive && !marked) {
      return noun;
    }
    boolean asks = infinitive && vocabulary.asks(lemmas[noun]);
    int[] owners = asks ? NONE : direct(functions.agent(), noun);
    if (owners.length > 0) {
      return owners[0];
    }
    int governor = token(noun).head();
    if (asks && governor >= 0 && vocabulary.light(lemmas[governor])) {
      return -1;
    }
    return governor >= 0 && verbal(governor) ? subjectOf(governor, depth) : -1;
  }

  /** "to negotiate" in "urged the rebels to negotiate", where a parser hangs it on the rebels. */
  private int[] infinitiveBelowObject(int at) {
    for (int child : sentence.children(at)) {
      Token token = token(child);
      if (token.is("obj") || token.is("iobj") || token.relation().equals("nsubj:pass")) {
        for (Token clause : sentence.children(child, "acl")) {
          if (hasMarker(clause.index(), "to")) {
            return new int[] {clause.index()};
          }
        }
      }
    }
    return NONE;
  }

  private int[] impliedObject(int at, boolean isPassive) {
    Token verb = token(at);
    for (int child : sentence.children(at)) {
      // Quirk: parsers take a name with a title or an adjective for an adjunct: "met Prime Minister
      // Hariri".
      boolean bare = token(child).relation().equals("obl") && child > at && !marked(child);
      if (bare && !isPassive && (classes[child] & WordClass.ACTOR.bit()) != 0) {
        return new int[] {child};
      }
    }
    if (verb.relation().equals("acl:relcl")
        && !sentence.children(at, "nsubj").isEmpty()
        && sentence.children(at, "obj").isEmpty()
        && !passive(at)
        && !relativeSubject(at)) {
      return new int[] {verb.head()};
    }
    return NONE;
  }

  private boolean relativeSubject(int at) {
    for (Token subject : sentence.children(at, "nsubj")) {
      if (RELATIVE.contains(lemmas[subject.index()])) {
        return true;
      }
    }
    return false;
  }

  /** The noun that a relative pronoun stands for; any other word is returned as it is. */
  private int antecedent(int at) {
    Token token = token(at);
    if (token.upos() == Upos.PRON && RELATIVE.contains(lemmas[at]) && token.head() >= 0) {
      for (int clause = token.head(); clause >= 0; clause = token(clause).head()) {
        if (token(clause).relation().equals("acl:relcl")) {
          return token(clause).head();
        }
        if (!token(clause).is("conj") && !token(clause).is("xcomp")) {
          break;
        }
      }
    }
    return at;
  }

  /** The verb that a noun is the object of, or the subject of in the passive; -1 if none. */
  public int governingVerb(int noun) {
    int word = firstConjunct(phraseHead(noun));
    Token token = token(word);
    boolean governed = token.relation().equals("obj") || token.relation().equals("nsubj:pass");
    if (governed && verbal(token.head())) {
      return token.head();
    }
    for (int child : sentence.children(word)) {
      Token clause = token(child);
      boolean participle = clause.relation().equals("acl") && passive(child);
      if ((participle || clause.relation().equals("acl:relcl"))
          && verbal(child)
          && vocabulary.light(lemmas[child])) {
        return child;
      }
    }
    return -1;
  }

  private int[] lightAgent(int noun, int depth) {
    int verb = governingVerb(noun);
    if (verb < 0 || depth > MAX_DEPTH || !vocabulary.light(lemmas[verb])) {
      return NONE;
    }
    int[] agents = direct(functions.agent(), verb);
    return agents.length > 0 ? agents : inherited(functions.agent(), verb, depth + 1);
  }

  /** The light verb over a noun ("stage" in "staged a rally"); empty if there is none. */
  int[] lightVerb(int noun) {
    int verb = governingVerb(noun);
    return verb >= 0 && vocabulary.light(lemmas[verb]) ? new int[] {verb} : NONE;
  }

  /**
   * The nouns in phrases with a preposition below a word, or below the verb that governs it.
   *
   * @param deep whether phrases anywhere under the word's objects count too
   */
  int[] prepositional(String preposition, int at, boolean deep) {
    int[] found = withPreposition(preposition, at, -1);
    if (found.length == 0 && deep) {
      found = underObjects(preposition, at, 0);
    }
    if (found.length == 0 && !verbal(at) && !preposition.equals("of")) {
      int verb = governingVerb(at);
      found = verb < 0 ? NONE : withPreposition(preposition, verb, at);
    }
    return expand(found);
  }

  private int[] withPreposition(String preposition, int at, int after) {
    int[] found = NONE;
    for (int child : sentence.children(at)) {
      if (child > after
          && PREPOSITIONAL.contains(token(child).relation())
          && hasMarker(child, preposition)) {
        found = append(found, child);
      }
    }
    return found;
  }

  private int[] underObjects(String preposition, int at, int depth) {
    int[] found = NONE;
    for (int child : sentence.children(at)) {
      Token token = token(child);
      boolean object = token.is("obj") || token.is("obl") || token.is("nmod") || token.is("xcomp");
      if (object && depth < 3 && found.length == 0) {
        found = withPreposition(preposition, child, -1);
        if (found.length == 0) {
          found = underObjects(preposition, child, depth + 1);
        }
      }
    }
    return found;
  }

  /** Adds conjuncts, and replaces relative pronouns and partitives by what they stand for. */
  private int[] expand(int[] words) {
    int[] all = NONE;
    for (int word : words) {
      all = withConjuncts(all, antecedent(word), 0);
    }
    return all.length < 2 ? all : Arrays.stream(all).sorted().distinct().toArray();
  }

  /** A word and those conjoined with it, partitives replaced by what they measure. */
  public int[] alike(int word) {
    return expand(new int[] {word});
  }

  private int[] withConjuncts(int[] all, int word, int depth) {
    int[] grown = append(all, measured(word));
    if (depth < MAX_DEPTH) {
      for (int child : sentence.children(word)) {
        if (token(child).is("conj") && likeIn(word, child)) {
          grown = withConjuncts(grown, child, depth + 1);
        }
      }
    }
    return grown;
  }

  private boolean likeIn(int word, int conjunct) {
    return token(word).upos() == Upos.VERB == (token(conjunct).upos() == Upos.VERB);
  }

  /** What a partitive measures: women in "thousands of women"; any other word stays. */
  public int measured(int word) {
    int at = word;
    for (int depth = 0; depth < MAX_DEPTH && vocabulary.partitive(lemmas[at]); depth++) {
      int below = -1;
      for (int child : sentence.children(at)) {
        if (token(child).is("nmod") && hasMarker(child, "of")) {
          below = child;
        }
      }
      if (below < 0) {
        return at;
      }
      at = below;
    }
    return at;
  }

  /**
   * The partitive above a word, where there is one: thousands for women in "thousands of women".
   */
  int phraseHead(int word) {
    int at = word;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Token token = token(at);
      if (token.head() < 0
          || !token.is("nmod")
          || !vocabulary.partitive(lemmas[token.head()])
          || !hasMarker(at, "of")) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /** The first of the conjuncts that a word is one of. */
  public int firstConjunct(int word) {
    int at = word;
    while (token(at).is("conj") && token(at).head() >= 0) {
      at = token(at).head();
    }
    return at;
  }

  private static int[] append(int[] words, int word) {
    int[] grown = Arrays.copyOf(words, words.length + 1);
    grown[words.length] = word;
    return grown;
  }
}

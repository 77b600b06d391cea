package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/** Finds whose "the minister", "protesters" or "its ally" are when the phrase does not say. */
final class Belonging {
  /** How many sentences back the country that the text is about can stand. */
  private static final int RECENT = 1;

  private static final Set<String> GOVERNING = Set.of("GOV", "LEG", "OPP", "PTY", "JUD");

  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;

  Belonging(SentenceResolver resolver, ArticleContext context, Sentence sentence) {
    this.resolver = resolver;
    this.context = context;
    this.sentence = sentence;
  }

  /**
   * A role with the country to which it belongs.
   *
   * @param words the words of the role
   * @param bare the role without a country
   */
  Description of(Token token, String words, Description bare) {
    return abroad(token, bare)
        .or(() -> membership(token, bare))
        .orElseGet(() -> contextual(token, words, bare));
  }

  /** "Member states" are those of the body told of last. */
  private Optional<Description> membership(Token token, Description bare) {
    boolean states = Set.of("state", "country", "nation").contains(token.lemma());
    boolean members =
        token.index() > 0 && sentence.token(token.index() - 1).lemma().equalsIgnoreCase("member");
    if (!states || !members) {
      return Optional.empty();
    }
    List<Referent> referents = context.discourse().referents();
    for (int i = referents.size() - 1; i >= 0; i--) {
      String code = referents.get(i).mention().affiliation().code();
      if (Set.of("EUR", "UNO", "IGO").contains(code)) {
        return Optional.of(bare.with(new Affiliation(code, List.of("GOV")), Basis.CONTEXT));
      }
    }
    return Optional.empty();
  }

  /** "Its neighbour", said of a state: another state told of nearby, or an unknown one. */
  private Optional<Description> abroad(Token token, Description bare) {
    if (!Surroundings.RELATIONAL.contains(token.lemma())) {
      return Optional.empty();
    }
    for (Token owner : sentence.children(token.index(), "nmod:poss")) {
      Optional<ActorMention> state =
          resolver.mention(owner.index()).filter(Belonging::isStateOrLeague);
      if (state.isPresent()) {
        String other = bare.plural() ? "" : otherState(state.get().affiliation().code());
        return Optional.of(
            bare.with(
                Description.affiliation(other, bare.affiliation().sectors()),
                other.isEmpty() ? Basis.TEXT : Basis.CONTEXT));
      }
    }
    return Optional.empty();
  }

  private static boolean isStateOrLeague(ActorMention owner) {
    return owner.kind() == ActorKind.COUNTRY || owner.affiliation().code().equals("IGO");
  }

  private String otherState(String own) {
    List<Referent> referents = context.discourse().referents();
    for (int i = referents.size() - 1; i >= 0; i--) {
      ActorMention mention = referents.get(i).mention();
      if (sentence.index() - mention.sentence() > RECENT) {
        break;
      }
      String code = mention.affiliation().code();
      if (mention.kind() == ActorKind.COUNTRY && Codes.isCountry(code) && !code.equals(own)) {
        return code;
      }
    }
    return "";
  }

  /**
   * Whose "the minister" or "protesters" are, when the phrase does not say: of the place in the
   * clause, else of an earlier mention, a place in the sentence, the article.
   */
  private Description contextual(Token token, String words, Description bare) {
    Optional<ActorMention> earlier = earlier(token, words, bare);
    boolean people = bare.kind() == ActorKind.COLLECTIVE;
    if (bare.plural() && governs(bare) && earlier.filter(Belonging::isOfSeveral).isPresent()) {
      return again(earlier.get(), bare);
    }
    String here = resolver.clauseCountry(token.index());
    String speaker = here.isEmpty() && governs(bare) ? speaker(token) : "";
    if (!speaker.isEmpty()
        && !earlier.map(e -> e.affiliation().code().equals(speaker)).orElse(false)) {
      return bare.with(
          Description.affiliation(speaker, bare.affiliation().sectors()), Basis.INFERRED);
    }
    if (earlier.isPresent() && !(people && !here.isEmpty())) {
      return again(earlier.get(), bare);
    }
    String code = here;
    if (code.isEmpty()) {
      code = recent(token);
    }
    if (code.isEmpty() && !governs(bare)) {
      code = resolver.nearestCountry(token.index());
    }
    if (code.isEmpty()) {
      code = governs(bare) ? context.home() : context.country();
    }
    return bare.with(Description.affiliation(code, bare.affiliation().sectors()), Basis.INFERRED);
  }

  private static boolean isOfSeveral(ActorMention earlier) {
    return earlier.affiliation().code().isEmpty() && earlier.basis() == Basis.TEXT;
  }

  /** Country whose politics this sentence or the one before told of last; empty if none. */
  private String recent(Token token) {
    List<Referent> referents = context.discourse().referents();
    Discourse.Scene scene = context.discourse().scene();
    boolean near = !scene.country().isEmpty() && sentence.index() - scene.sentence() <= RECENT;
    for (int i = referents.size() - 1; i >= 0; i--) {
      Referent referent = referents.get(i);
      if (sentence.index() - referent.mention().sentence() > RECENT) {
        break;
      }
      if (near && scene.isAfter(referent.mention())) {
        return scene.country();
      }
      if (speaksFor(referent.mention()) && !isOtherState(token, referent)) {
        return referent.mention().affiliation().code();
      }
    }
    return near ? scene.country() : "";
  }

  /** In "Peru urged the opposition to talk" the opposition is not Peru's, unless all is. */
  private boolean isOtherState(Token token, Referent referent) {
    ActorMention mention = referent.mention();
    boolean body =
        mention.kind() == ActorKind.ORGANISATION
            && !mention.affiliation().code().equals(context.home());
    return (mention.kind() == ActorKind.COUNTRY || body)
        && referent.mention().sentence() == sentence.index()
        && referent.governor() == token.head()
        && referent.relation().startsWith("nsubj");
  }

  /** Country of the politician who says what "the government" does; empty if nobody says it. */
  private String speaker(Token token) {
    for (int at = token.index(); at >= 0; at = sentence.token(at).head()) {
      Token clause = sentence.token(at);
      if (clause.is("ccomp") && clause.head() >= 0) {
        for (Token subject : sentence.children(clause.head(), "nsubj")) {
          Optional<ActorMention> who = resolver.mention(subject.index());
          if (who.isPresent() && subject.index() != token.index() && speaksFor(who.get())) {
            return who.get().affiliation().code();
          }
        }
      }
    }
    return "";
  }

  private static boolean speaksFor(ActorMention who) {
    return who.basis() != Basis.INFERRED
        && Codes.isCountry(who.affiliation().code())
        && who.affiliation().sectors().stream().anyMatch(GOVERNING::contains);
  }

  /** Whether it belongs to the politics of a country rather than to a place. */
  private static boolean governs(Description bare) {
    for (String sector : bare.affiliation().sectors()) {
      if (GOVERNING.contains(sector)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ActorMention> earlier(Token token, String words, Description bare) {
    if (isIndefinite(token)) {
      return Optional.empty();
    }
    Optional<ActorMention> same = context.discourse().role(RolePhrases.key(words));
    Optional<ActorMention> told = same.filter(known -> known.basis() != Basis.INFERRED);
    return told.isPresent() || !bare.affiliation().sectors().equals(List.of("JUD"))
        ? told
        : context.discourse().role("tribunal");
  }

  private static Description again(ActorMention known, Description bare) {
    boolean person = known.kind() == ActorKind.PERSON && bare.kind() == ActorKind.ROLE;
    Affiliation theirs = known.affiliation();
    boolean own = !person && !bare.affiliation().sectors().isEmpty();
    return new Description(
        person ? known.name() : bare.name(),
        bare.kind(),
        new Affiliation(theirs.code(), own ? bare.affiliation().sectors() : theirs.sectors()),
        Basis.CONTEXT,
        bare.gender(),
        bare.plural());
  }

  private boolean isIndefinite(Token token) {
    for (Token det : sentence.children(token.index(), "det")) {
      String form = det.form().toLowerCase(Locale.ROOT);
      if (form.equals("a") || form.equals("an") || form.equals("another")) {
        return true;
      }
    }
    return false;
  }
}

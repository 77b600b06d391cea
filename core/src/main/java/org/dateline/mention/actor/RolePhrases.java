package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/** Reads phrases headed by a role noun: "the Chadian foreign minister", "protesters". */
final class RolePhrases {
  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;
  private final NamedPhrases names;
  private final Surroundings surroundings;

  RolePhrases(
      SentenceResolver resolver,
      ArticleContext context,
      Sentence sentence,
      Surroundings surroundings,
      NamedPhrases names) {
    this.resolver = resolver;
    this.context = context;
    this.sentence = sentence;
    this.surroundings = surroundings;
    this.names = names;
  }

  /** What a role noun with the words around it means. */
  Description role(Token token, NounPhrase phrase, RoleNouns.Found found) {
    Surroundings.Cues cues = surroundings.cues(phrase, Optional.empty(), Optional.of(found));
    Role role = found.role();
    boolean plural =
        isPlural(token)
            || (role.is(Role.Use.MANY) && !role.is(Role.Use.BODY) && !isSingular(token));
    List<String> sectors =
        Surroundings.sectors(Optional.of(role), cues.role().map(RoleNouns.Found::role), cues);
    ActorKind kind =
        role.is(Role.Use.BODY)
            ? ActorKind.ORGANISATION
            : plural && role.is(Role.Use.MANY) ? ActorKind.COLLECTIVE : ActorKind.ROLE;
    Optional<Description> named = namedBeside(token);
    if (named.isPresent() && kind == ActorKind.ROLE && !plural) {
      return named.get();
    }
    String text = words(sentence, found);
    Gender gender = gender("", token);
    if (!cues.code().isEmpty()) {
      return new Description(
          context.article().text(sentence.span(phrase.first(), phrase.last())),
          kind,
          new Affiliation(cues.code(), sectors),
          cues.basis(),
          gender,
          plural);
    }
    return contextual(
        token,
        text,
        new Description(
            text, kind, Description.affiliation("", sectors), Basis.INFERRED, gender, plural));
  }

  /** "the president, Ana Gomez": the name says more than the office, if the lexicon has it. */
  private Optional<Description> namedBeside(Token token) {
    for (Token child : sentence.children(token.index(), "appos")) {
      NounPhrase phrase = NounPhrase.at(sentence, child.index());
      Optional<NameRun> run =
          NameRun.in(sentence, phrase, resolver.names(), context.lexicon().roles());
      Optional<Description> known =
          run.isPresent() ? names.known(child, phrase, run.get()) : Optional.empty();
      if (known.isPresent() && known.get().kind() == ActorKind.PERSON) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** Whose "the minister" or "protesters" are, when the phrase does not say. */
  private Description contextual(Token token, String words, Description bare) {
    Optional<ActorMention> earlier = context.discourse().role(key(words));
    String here = resolver.nearestCountry(token.index());
    boolean people = bare.kind() == ActorKind.COLLECTIVE;
    boolean indefinite = isIndefinite(token);
    boolean told = earlier.isPresent() && earlier.get().basis() != Basis.INFERRED;
    if (told && !indefinite && !(people && !here.isEmpty())) {
      ActorMention known = earlier.get();
      boolean person = known.kind() == ActorKind.PERSON && bare.kind() == ActorKind.ROLE;
      Basis basis = known.basis() == Basis.INFERRED ? Basis.INFERRED : Basis.CONTEXT;
      List<String> sectors =
          bare.affiliation().sectors().isEmpty()
              ? known.affiliation().sectors()
              : bare.affiliation().sectors();
      return new Description(
          person ? known.name() : bare.name(),
          bare.kind(),
          new Affiliation(
              known.affiliation().code(), person ? known.affiliation().sectors() : sectors),
          basis,
          bare.gender(),
          bare.plural());
    }
    String code = here.isEmpty() ? context.country() : here;
    return bare.with(Description.affiliation(code, bare.affiliation().sectors()), Basis.INFERRED);
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

  private static boolean isPlural(Token token) {
    return token.xpos().equals("NNS") || token.xpos().equals("NNPS");
  }

  private static boolean isSingular(Token token) {
    return token.xpos().equals("NN") || token.xpos().equals("NNP");
  }

  /** The words under which later phrases find an earlier one: "protesters" as "protester". */
  static String key(String words) {
    return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
  }

  /** The words of a role noun, in lower case. */
  static String words(Sentence sentence, RoleNouns.Found role) {
    StringBuilder words = new StringBuilder();
    for (int i = role.first(); i <= role.last(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private Gender gender(String name, Token token) {
    return Genders.of(name, sentence, token.index(), context.lexicon().firstNames());
  }
}

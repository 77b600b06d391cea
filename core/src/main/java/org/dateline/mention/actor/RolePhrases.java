package org.dateline.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorKind;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/** Reads phrases headed by a role noun: "the Chadian foreign minister", "protesters". */
final class RolePhrases {
  private static final Set<String> FLIGHT = Set.of("flee", "displace", "uproot", "evacuate");

  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;
  private final NamedPhrases names;
  private final Surroundings surroundings;
  private final Belonging belonging;

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
    this.belonging = new Belonging(resolver, context, sentence);
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
    if (plural && sectors.equals(List.of("CVL")) && isInFlight(token)) {
      sectors = List.of("REF");
    }
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
    Optional<Affiliation> transnational =
        Transnational.of(sentence, phrase, found, sectors).filter(a -> outweighs(a, cues));
    if (transnational.isPresent()) {
      return new Description(text, kind, transnational.get(), Basis.TEXT, gender, plural);
    }
    if (!cues.code().isEmpty()) {
      return new Description(
          context.article().text(sentence.span(phrase.first(), phrase.last())),
          kind,
          new Affiliation(cues.code(), sectors),
          cues.basis(),
          gender,
          plural);
    }
    Description bare =
        new Description(
            text, kind, Description.affiliation("", sectors), Basis.INFERRED, gender, plural);
    return belonging.of(token, text, bare);
  }

  /** "People who had fled", "villagers displaced by the flood". */
  private boolean isInFlight(Token token) {
    return sentence.children(token.index(), "acl").stream()
        .anyMatch(clause -> FLIGHT.contains(clause.lemma().toLowerCase(Locale.ROOT)));
  }

  /** A country in the words is a better cue, save for courts that several states set up. */
  private static boolean outweighs(Affiliation transnational, Surroundings.Cues cues) {
    return cues.code().isEmpty()
        || (transnational.code().equals("IGO") && transnational.sectors().contains("JUD"));
  }

  /** "the president, Ana Gomez": the name says more than the office, if the lexicon has it. */
  private Optional<Description> namedBeside(Token token) {
    for (Token child : sentence.children(token.index(), "appos")) {
      NounPhrase phrase = NounPhrase.at(sentence, child.index());
      Optional<NameRun> run =
          NameRun.in(sentence, phrase, resolver.names(), context.lexicon().roles());
      Optional<Description> known =
          run.isPresent() ? names.known(child, phrase, run.get()) : Optional.empty();
      boolean state = Surroundings.RELATIONAL.contains(token.lemma());
      if (known.isPresent()
          && (known.get().kind() == ActorKind.PERSON
              || (state && known.get().kind() == ActorKind.COUNTRY))) {
        return known;
      }
    }
    return Optional.empty();
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

package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.document.Upos;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;
import org.dateline.mention.Basis;

/**
 * Finds country and sectors of a role or of an unknown name in the words around it: adjectives,
 * compounds, possessors, phrases with of, in and from.
 */
final class Surroundings {
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> WHERE = Set.of("in", "from", "at", "within", "inside", "across");
  private static final Set<String> FOR = Set.of("for", "with", "at", "in");

  /** Words whose possessor stands on the other side: Syria's ally is not Syrian. */
  static final Set<String> RELATIONAL =
      Set.of(
          "ally",
          "counterpart",
          "enemy",
          "neighbour",
          "neighbor",
          "rival",
          "guest",
          "partner",
          "opponent",
          "critic",
          "foe",
          "adversary",
          "host",
          "envoy",
          "ambassador",
          "captor");

  /** Sectors that a former holder leaves for the elite. */
  private static final Set<String> OFFICIAL =
      Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY", "OPP", "UNK");

  private final SentenceResolver resolver;
  private final ArticleContext context;
  private final Sentence sentence;

  Surroundings(SentenceResolver resolver, ArticleContext context, Sentence sentence) {
    this.resolver = resolver;
    this.context = context;
    this.sentence = sentence;
  }

  /**
   * What the words say.
   *
   * @param code country or international code, or empty
   * @param sectors sectors of the bodies around the head, the nearest last
   * @param adjective sector of an adjective like "former", or empty
   * @param role the last role noun before the name, if the head is none itself
   */
  record Cues(
      String code,
      List<String> sectors,
      String adjective,
      Optional<RoleNouns.Found> role,
      Basis basis) {}

  /** Reads the words before and after a head. The name itself, if any, is left out. */
  Cues cues(NounPhrase phrase, Optional<NameRun> run, Optional<RoleNouns.Found> own) {
    int head = phrase.head();
    Optional<Token> possessor = possessor(head);
    Inside inside = inside(phrase, run, own, possessor);
    List<String> sectors = new ArrayList<>(inside.sectors);
    String code = inside.code;
    Basis basis = Basis.TEXT;
    boolean relational = RELATIONAL.contains(sentence.token(head).lemma());
    boolean relay = own.or(() -> inside.role).map(f -> f.role().is(Role.Use.OF)).orElse(false);
    if (possessor.isPresent()) {
      Optional<ActorMention> owner = resolver.mention(possessor.get().index());
      String owned = owner.map(m -> m.affiliation().code()).orElse("");
      if (!relational && !owned.isEmpty() && (code.isEmpty() || isState(owner))) {
        code = owned;
        basis = owner.map(ActorMention::basis).orElse(Basis.TEXT);
      }
      if (relay && sectors.isEmpty()) {
        owner.ifPresent(m -> sectors.addAll(m.affiliation().sectors()));
      }
    }
    for (Token child : sentence.children(head, "nmod")) {
      if (child.index() > head && !(run.isPresent() && run.get().contains(child.index()))) {
        boolean of = hasCase(child, OF);
        if (of || hasCase(child, WHERE) || (relay && hasCase(child, FOR))) {
          Optional<ActorMention> other = resolver.mention(child.index());
          String theirs =
              other
                  .map(m -> m.affiliation().code())
                  .filter(c -> !c.isEmpty())
                  .orElseGet(() -> nation(child));
          boolean guessed = other.map(m -> m.basis() == Basis.INFERRED).orElse(false);
          if (code.isEmpty() && !guessed) {
            code = theirs;
          }
          boolean body = other.map(Surroundings::isBody).orElse(false);
          boolean member = run.isPresent() && own.isEmpty() && inside.role.isEmpty() && body && of;
          if (((relay && (of || body)) || member) && sectors.isEmpty()) {
            other.ifPresent(m -> sectors.addAll(m.affiliation().sectors()));
          }
        }
      }
    }
    return new Cues(code, sectors, inside.adjective, inside.role, basis);
  }

  /** Country of "the Omani capital" or "the Omani space office"; else of the place. */
  private String nation(Token noun) {
    for (int child : sentence.children(noun.index())) {
      Optional<NameMatch> match = resolver.names().at(child);
      if (child < noun.index() && match.isPresent()) {
        Actor actor = match.get().readings().get(0).actor();
        if (actor.kind() == Actor.Kind.COUNTRY) {
          return context.affiliation(actor).code();
        }
      }
    }
    return resolver.placeCountry(noun.index());
  }

  private static boolean isState(Optional<ActorMention> owner) {
    return owner.isPresent() && owner.get().kind() == ActorKind.COUNTRY;
  }

  private static boolean isBody(ActorMention mention) {
    return mention.kind() == ActorKind.ORGANISATION || mention.kind() == ActorKind.COLLECTIVE;
  }

  private boolean hasCase(Token child, Set<String> forms) {
    for (Token marker : sentence.children(child.index(), "case")) {
      if (forms.contains(marker.form().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Token> possessor(int head) {
    List<Token> owners = sentence.children(head, "nmod:poss");
    return owners.isEmpty() ? Optional.empty() : Optional.of(owners.get(0));
  }

  /** What stands inside the phrase, before the head or the name. */
  private static final class Inside {
    String code = "";
    String adjective = "";
    final List<String> sectors = new ArrayList<>(2);
    Optional<RoleNouns.Found> role = Optional.empty();
  }

  private Inside inside(
      NounPhrase phrase,
      Optional<NameRun> run,
      Optional<RoleNouns.Found> own,
      Optional<Token> possessor) {
    Inside inside = new Inside();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      boolean skipped =
          (run.isPresent() && run.get().contains(i))
              || (own.isPresent() && own.get().first() <= i && i <= own.get().last())
              || (possessor.isPresent() && sentence.under(i, possessor.get().index()));
      if (skipped) {
        inRole(i, own, inside);
        continue;
      }
      Optional<NameMatch> match = resolver.names().at(i);
      if (match.isPresent() && !isOrdinaryAdjective(match.get())) {
        name(match.get(), inside);
        i = Math.max(i, match.get().last());
      } else {
        word(i, inside);
      }
    }
    return inside;
  }

  /** A role can name its country: "White House chief of staff", "congressional leader". */
  private void inRole(int at, Optional<RoleNouns.Found> own, Inside inside) {
    boolean within = own.isPresent() && own.get().first() <= at && at < own.get().last();
    Optional<NameMatch> match = within ? resolver.names().at(at) : Optional.empty();
    if (match.isPresent() && inside.code.isEmpty()) {
      inside.code =
          resolver
              .candidates()
              .choose(match.get().readings(), "", "")
              .filter(reading -> reading.actor().kind() == Actor.Kind.ORGANISATION)
              .map(reading -> context.affiliation(reading.actor()).code())
              .orElse("");
    }
  }

  /** "Major" in "Major firms" is nobody's name. */
  private boolean isOrdinaryAdjective(NameMatch match) {
    return match.first() == match.last()
        && sentence.token(match.first()).upos() == Upos.ADJ
        && match.reading(Reading.Use.SHORT).isPresent()
        && match.reading(Reading.Use.ADJECTIVE).isEmpty();
  }

  private void name(NameMatch match, Inside inside) {
    if ((isHyphenated(match.last()) && !isLed(match.last())) || isEthnic(sentence, match.first())) {
      return;
    }
    Reading reading =
        match
            .reading(Reading.Use.ADJECTIVE)
            .or(() -> resolver.candidates().choose(match.readings(), "", ""))
            .orElse(match.readings().get(0));
    Affiliation affiliation = context.affiliation(reading.actor());
    if (inside.code.isEmpty()) {
      inside.code = affiliation.code();
    }
    if (reading.actor().kind() != Actor.Kind.COUNTRY) {
      inside.sectors.addAll(affiliation.sectors());
    }
  }

  /** "Ethnic Hungarians" are no citizens of Hungary but of the country where they live. */
  static boolean isEthnic(Sentence sentence, int token) {
    return token > 0 && sentence.token(token - 1).form().equalsIgnoreCase("ethnic");
  }

  /** "Moscow" in "Moscow - backed" says who backs, not who acts. */
  private boolean isHyphenated(int token) {
    return token + 2 < sentence.size()
        && sentence.token(token + 1).form().equals("-")
        && Character.isLowerCase(sentence.token(token + 2).form().charAt(0));
  }

  /** "Ghanaian-led troops" are, for the most part, of those who lead them. */
  private boolean isLed(int token) {
    return sentence.token(token + 2).form().equals("led");
  }

  private void word(int at, Inside inside) {
    Token token = sentence.token(at);
    Optional<String> adjective = context.lexicon().roles().sectorOf(token);
    if (adjective.isPresent()) {
      inside.adjective = adjective.get();
      return;
    }
    Optional<RoleNouns.Found> role = context.lexicon().roles().at(sentence, at);
    if (role.isPresent()) {
      if (inside.role.isPresent() && !overlap(role.get(), inside.role.get())) {
        inside.sectors.add(inside.role.get().role().sector());
      }
      inside.role = role;
    }
  }

  private static boolean overlap(RoleNouns.Found a, RoleNouns.Found b) {
    return a.first() <= b.last() && b.first() <= a.last();
  }

  /**
   * The sectors that role and words together give.
   *
   * @param own the role of the head, or the title before the name
   * @param insideRole a role noun before the head: "army" in "army chief"
   */
  static List<String> sectors(Optional<Role> own, Optional<Role> insideRole, Cues cues) {
    String base = own.map(Role::sector).orElse("");
    if (own.isPresent() && own.get().is(Role.Use.OF)) {
      if (insideRole.isPresent()) {
        base = insideRole.get().sector();
      } else if (!cues.sectors().isEmpty()) {
        base = cues.sectors().get(0);
      }
    } else if (own.isEmpty() && !cues.sectors().isEmpty()) {
      base = cues.sectors().get(0);
    }
    if (cues.adjective().equals("ELI")) {
      return OFFICIAL.contains(base) || base.isEmpty() ? List.of("ELI") : List.of(base);
    }
    if (!cues.adjective().isEmpty() && !cues.adjective().equals(base)) {
      return base.isEmpty() || base.equals("GOV") || own.map(r -> r.is(Role.Use.OF)).orElse(false)
          ? List.of(cues.adjective())
          : List.of(cues.adjective(), base);
    }
    return base.isEmpty() ? List.of() : List.of(base);
  }
}

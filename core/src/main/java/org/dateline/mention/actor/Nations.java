package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;

/**
 * Splits one noun under several nations: "the Chilean and Bolivian navies", "the ministers of Laos
 * and Nepal" are two.
 */
final class Nations {
  private static final Set<String> BEFORE = Set.of("amod", "compound", "nmod:poss");
  private static final Set<String> ORIGIN = Set.of("of", "from");

  private final ArticleContext context;
  private final Sentence sentence;
  private final SentenceNames names;

  Nations(ArticleContext context, Sentence sentence, SentenceNames names) {
    this.context = context;
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * One mention for each nation, or none if the noun has fewer than two.
   *
   * @param plural whether the noun means several: "the head of Serbia and Montenegro" is one
   */
  List<ActorMention> of(Token noun, ActorMention mention, boolean plural) {
    List<ActorMention> members = new ArrayList<>();
    for (int child : sentence.children(noun.index())) {
      Token modifier = sentence.token(child);
      boolean before = child < noun.index() && BEFORE.contains(modifier.relation());
      boolean after = plural && child > noun.index() && isOrigin(modifier);
      if ((before || after) && !sentence.children(child, "conj").isEmpty()) {
        add(child, mention, members);
        sentence
            .children(child, "conj")
            .forEach(conjunct -> add(conjunct.index(), mention, members));
      }
    }
    return members.size() > 1 ? members : List.of();
  }

  /** "of Peru", "from Peru". */
  private boolean isOrigin(Token modifier) {
    if (!modifier.is("nmod")) {
      return false;
    }
    for (Token marker : sentence.children(modifier.index(), "case")) {
      if (ORIGIN.contains(marker.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void add(int modifier, ActorMention mention, List<ActorMention> members) {
    String code = code(modifier);
    if (!code.isEmpty() && members.stream().noneMatch(m -> m.affiliation().code().equals(code))) {
      members.add(
          new ActorMention(
              mention.sentence(),
              mention.head(),
              mention.first(),
              mention.last(),
              mention.span(),
              mention.text(),
              sentence.token(modifier).form() + " " + sentence.token(mention.head()).form(),
              mention.kind(),
              new Affiliation(code, mention.affiliation().sectors()),
              mention.basis()));
    }
  }

  private String code(int modifier) {
    Optional<NameMatch> match = names.at(modifier);
    if (match.isEmpty()) {
      return "";
    }
    Actor actor = match.get().readings().get(0).actor();
    boolean nation = actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.REGION;
    return nation ? context.affiliation(actor).code() : "";
  }
}

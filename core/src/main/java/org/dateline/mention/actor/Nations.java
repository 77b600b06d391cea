package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Sentence;
import org.dateline.document.Token;
import org.dateline.mention.ActorMention;
import org.dateline.mention.Affiliation;

/** Splits one noun under several nations: "the Chilean and Bolivian navies" are two. */
final class Nations {
  private final ArticleContext context;
  private final Sentence sentence;
  private final SentenceNames names;

  Nations(ArticleContext context, Sentence sentence, SentenceNames names) {
    this.context = context;
    this.sentence = sentence;
    this.names = names;
  }

  /** One mention for each nation, or none if the noun has fewer than two. */
  List<ActorMention> of(Token noun, ActorMention mention) {
    List<ActorMention> members = new ArrayList<>();
    for (int child : sentence.children(noun.index())) {
      Token modifier = sentence.token(child);
      boolean before = child < noun.index() && (modifier.is("amod") || modifier.is("compound"));
      if (before && !sentence.children(child, "conj").isEmpty()) {
        add(child, mention, members);
        sentence
            .children(child, "conj")
            .forEach(conjunct -> add(conjunct.index(), mention, members));
      }
    }
    return members.size() > 1 ? members : List.of();
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

package org.dateline.mention.actor;

import java.util.List;
import org.dateline.document.Token;
import org.dateline.mention.ActorKind;
import org.dateline.mention.ActorMention;

/**
 * A mention that later words can refer to.
 *
 * @param mention the mention
 * @param members the mentions it stands for: of "A and B" both, else the mention alone
 * @param gender of a person, where known
 * @param plural whether "they" fits better than "he" or "it"
 * @param relation its relation in its sentence
 * @param governor token that governs it, -1 at the root
 */
record Referent(
    ActorMention mention,
    List<ActorMention> members,
    Gender gender,
    boolean plural,
    String relation,
    int governor) {
  Referent {
    members = List.copyOf(members);
  }

  static Referent of(
      ActorMention mention, List<ActorMention> members, Gender gender, boolean plural, Token head) {
    return new Referent(mention, members, gender, plural, head.relation(), head.head());
  }

  boolean isHuman() {
    return mention.kind() == ActorKind.PERSON || (mention.kind() == ActorKind.ROLE && !plural);
  }
}

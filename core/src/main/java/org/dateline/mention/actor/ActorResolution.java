package org.dateline.mention.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.ActorMention;

/** The actors of an article, by the token that heads each. */
public final class ActorResolution {
  private final List<ActorMention> mentions;
  private final Map<Long, ActorMention> byHead = new HashMap<>();
  private final Map<Long, List<ActorMention>> groups;

  ActorResolution(List<ActorMention> mentions, Map<Long, List<ActorMention>> groups) {
    this.mentions = List.copyOf(mentions);
    this.groups = Map.copyOf(groups);
    for (ActorMention mention : mentions) {
      byHead.put(key(mention.sentence(), mention.head()), mention);
    }
  }

  static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  /** All mentions in the order of the text, at most one per head. */
  public List<ActorMention> mentions() {
    return mentions;
  }

  /** The mention that a token heads. */
  public Optional<ActorMention> mention(int sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }

  /**
   * The actors that a token stands for: of "both leaders", or of "they" after "Ghana and Togo", one
   * mention each, with the text and place of the token's own words; else the token's mention alone,
   * or none.
   */
  public List<ActorMention> members(int sentence, int head) {
    List<ActorMention> group = groups.get(key(sentence, head));
    if (group != null) {
      return group;
    }
    return mention(sentence, head).map(List::of).orElse(List.of());
  }
}

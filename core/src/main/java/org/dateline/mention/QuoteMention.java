package org.dateline.mention;

import java.util.List;
import java.util.Optional;
import org.dateline.document.Span;

/**
 * What somebody is reported to have said.
 *
 * @param sentence sentence of the cue
 * @param span hull of source, cue and content in the text as given
 * @param source where the speaker stands; empty if not named
 * @param cue where the verb or "according to" stands
 * @param content what was said; may run over several sentences
 * @param speaker whom the source words mean
 */
public record QuoteMention(
    int sentence,
    Span span,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<ActorMention> speaker)
    implements Mention {
  public QuoteMention {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}

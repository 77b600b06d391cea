package org.dateline.mention.quote;

import java.util.List;
import org.dateline.document.Span;

/**
 * A report found in one sentence.
 *
 * @param sentence position of the sentence
 * @param source token that heads the naming of the speaker, -1 if none is named
 * @param sourceSpan the speaker's words; empty list if none
 * @param cue the words of saying
 * @param content what was said, in pieces; empty if only "this" refers to it
 * @param anaphoric whether the content is the sentence before ("he said this")
 */
record Report(
    int sentence,
    int source,
    List<Span> sourceSpan,
    List<Span> cue,
    List<Span> content,
    boolean anaphoric) {
  Report with(List<Span> newContent) {
    return new Report(sentence, source, sourceSpan, cue, newContent, anaphoric);
  }
}

package org.dateline.mention;

import org.dateline.document.Span;

/** Words of a sentence that name something. */
public sealed interface Mention
    permits ActorMention, PlaceMention, TimeMention, QuantityMention, QuoteMention {
  /** Position of the sentence in the article, from 0. */
  int sentence();

  /** Where it stands in the text as given. */
  Span span();
}

package org.dateline.mention;

import org.dateline.document.Span;

/**
 * A noun phrase that can act or be acted upon.
 *
 * @param sentence position in the article
 * @param head token that heads the phrase
 * @param first first token
 * @param last last token, inclusive
 * @param span where first to last stand in the text as given
 * @param text the words as given
 * @param name whom they mean: the lexicon's name, the fullest name in the article, or the words
 * @param kind what sort of actor
 * @param affiliation country and sectors
 * @param basis text, context (an earlier mention) or inferred
 */
public record ActorMention(
    int sentence,
    int head,
    int first,
    int last,
    Span span,
    String text,
    String name,
    ActorKind kind,
    Affiliation affiliation,
    Basis basis)
    implements Mention {}

package org.dateline.mention.reference;

/**
 * A pronoun and whom it stands for.
 *
 * @param sentence position in the article
 * @param token the pronoun
 * @param antecedent the latest noun phrase before it that names the same; of "Before she left, Ines
 *     wrote" the one after it
 */
public record Reference(int sentence, int token, Nominal antecedent) {}

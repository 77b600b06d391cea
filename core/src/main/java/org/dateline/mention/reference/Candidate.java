package org.dateline.mention.reference;

import java.util.Optional;

/**
 * Something that a pronoun may stand for.
 *
 * @param entity what was spoken of; empty if the pronoun stands for nothing
 * @param nominal the noun phrase that names it; empty if the pronoun stands for nothing
 * @param features what speaks for and against it, numbers of {@link Trait}
 */
record Candidate(Optional<Entity> entity, Optional<Nominal> nominal, int[] features) {}

/** The actor lexicon, and the resolution of noun phrases to actors. */
@NullMarked
package org.dateline.mention.actor;

import org.jspecify.annotations.NullMarked;

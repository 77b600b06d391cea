/** The gazetteer, and which words of an article name which place. */
@NullMarked
package org.dateline.mention.place;

import org.jspecify.annotations.NullMarked;

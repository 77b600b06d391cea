/** Whom pronouns stand for. */
@NullMarked
package org.dateline.mention.reference;

import org.jspecify.annotations.NullMarked;

/** Actors, places, times, quantities and quotes that an article mentions. */
@NullMarked
package org.dateline.mention;

import org.jspecify.annotations.NullMarked;

/** Numbers in text: money, percentages, and counts of people and things. */
@NullMarked
package org.dateline.mention.quantity;

import org.jspecify.annotations.NullMarked;

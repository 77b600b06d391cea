/** Time expressions of English and the days that they mean. */
@NullMarked
package org.dateline.mention.time;

import org.jspecify.annotations.NullMarked;

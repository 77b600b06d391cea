/** What somebody is reported to have said, written or thought, and who. */
@NullMarked
package org.dateline.mention.quote;

import org.jspecify.annotations.NullMarked;

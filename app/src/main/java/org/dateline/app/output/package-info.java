/** Events out: table, JSON Lines, CSV. */
@NullMarked
package org.dateline.app.output;

import org.jspecify.annotations.NullMarked;

/** The coder as a library. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;

/** Types the lines of an article and mends its characters. */
@NullMarked
package org.dateline.clean;

import org.jspecify.annotations.NullMarked;

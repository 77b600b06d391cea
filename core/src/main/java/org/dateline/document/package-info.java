/** Records of the text itself: pages as given, cleaned articles, their lines and offsets. */
@NullMarked
package org.dateline.document;

import org.jspecify.annotations.NullMarked;

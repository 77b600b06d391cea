/** A small recurrent network that tags words and builds dependency trees, and its training. */
@NullMarked
package org.dateline.parse.network;

import org.jspecify.annotations.NullMarked;

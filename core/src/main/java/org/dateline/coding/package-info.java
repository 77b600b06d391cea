/** Rules, their matcher, and the events they make. */
@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;

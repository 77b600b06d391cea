/** The event type between two parties that are given. */
@NullMarked
package org.dateline.coding.relate;

import org.jspecify.annotations.NullMarked;

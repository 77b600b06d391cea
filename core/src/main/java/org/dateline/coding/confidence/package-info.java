/** Chances out of readable weights: learnt, looked up, and checked. */
@NullMarked
package org.dateline.coding.confidence;

import org.jspecify.annotations.NullMarked;

/** The rule language: its reader, and the matcher over dependency trees. See docs/rules.md. */
@NullMarked
package org.dateline.coding.rules;

import org.jspecify.annotations.NullMarked;

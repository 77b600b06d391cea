/** The commands. */
@NullMarked
package org.dateline.app.cli;

import org.jspecify.annotations.NullMarked;

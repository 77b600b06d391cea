/** Articles in: text files, folders, JSON Lines, standard input. */
@NullMarked
package org.dateline.app.ingest;

import org.jspecify.annotations.NullMarked;

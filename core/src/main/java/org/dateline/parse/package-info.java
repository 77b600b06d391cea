/** Tokens, sentences, parts of speech, lemmas and dependency trees; the trainer of their model. */
@NullMarked
package org.dateline.parse;

import org.jspecify.annotations.NullMarked;

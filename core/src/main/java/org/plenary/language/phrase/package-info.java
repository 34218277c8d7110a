/** Phrases of the data files, and the folded form of a text in which they are looked for. */
@NullMarked
package org.plenary.language.phrase;

import org.jspecify.annotations.NullMarked;

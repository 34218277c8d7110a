/** Writes versions that were lined up: for translators, for data, and as pages to read. */
@NullMarked
package org.plenary.render.collation;

import org.jspecify.annotations.NullMarked;

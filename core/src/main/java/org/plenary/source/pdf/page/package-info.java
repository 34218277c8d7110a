/** Tells running matter and notes from the text of a page, by places and sizes alone. */
@NullMarked
package org.plenary.source.pdf.page;

import org.jspecify.annotations.NullMarked;

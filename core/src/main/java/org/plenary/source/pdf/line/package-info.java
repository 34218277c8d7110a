/**
 * Puts the glyphs of a page together to lines in reading order, their characters in logical order.
 */
@NullMarked
package org.plenary.source.pdf.line;

import org.jspecify.annotations.NullMarked;

/**
 * Runs the content of pages and keeps where each glyph and each rule stands, with the character
 * that a glyph shows.
 */
@NullMarked
package org.plenary.source.pdf.glyph;

import org.jspecify.annotations.NullMarked;

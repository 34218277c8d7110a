/**
 * Reads PDF files: {@code file} opens them, {@code glyph} collects glyphs, {@code line} makes lines
 * of these, {@code table} finds tables and {@code page} the regions. Only the first two and {@code
 * PdfReader} know PDFBox; what they hand on are places and characters.
 */
@NullMarked
package org.plenary.source.pdf;

import org.jspecify.annotations.NullMarked;

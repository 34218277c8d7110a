/**
 * Reads PDF files: glyphs from the content streams, then lines, then regions. Only {@code
 * PdfReader} , {@code GlyphCollector}, {@code FontFacts} and {@code DecodedStreams} know PDFBox;
 * what they hand on are places and characters.
 */
@NullMarked
package org.plenary.source.pdf;

import org.jspecify.annotations.NullMarked;

/**
 * The typefaces of a PDF: those of the program and those of a folder, which text can be set in
 * which, and how wide it is.
 */
@NullMarked
package org.plenary.render.pdf.font;

import org.jspecify.annotations.NullMarked;

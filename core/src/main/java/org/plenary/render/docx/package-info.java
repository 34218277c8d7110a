/**
 * Writes a deliberation as a Word file: paragraphs in named styles, footnotes, tables and links, as
 * WordprocessingML in a package of fixed bytes.
 */
@NullMarked
package org.plenary.render.docx;

import org.jspecify.annotations.NullMarked;

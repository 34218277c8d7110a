/**
 * Prepares the page of HTML that becomes a PDF: running heads, masthead, notes, numbers and all
 * else that print wants otherwise than a screen.
 */
@NullMarked
package org.plenary.render.pdf.paper;

import org.jspecify.annotations.NullMarked;

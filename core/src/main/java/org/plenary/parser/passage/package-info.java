/** Joins the lines of running text into passages: paragraphs, headings, items. */
@NullMarked
package org.plenary.parser.passage;

import org.jspecify.annotations.NullMarked;

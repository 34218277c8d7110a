/** Finds footnotes on the page, their calls in the text, and which belongs to which. */
@NullMarked
package org.plenary.parser.note;

import org.jspecify.annotations.NullMarked;

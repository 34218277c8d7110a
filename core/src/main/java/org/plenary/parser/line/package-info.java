/**
 * Lines on their way from the page to the model: signs, joining, and text that knows its source.
 */
@NullMarked
package org.plenary.parser.line;

import org.jspecify.annotations.NullMarked;

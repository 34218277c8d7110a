/** Reads what plain text draws or marks with signs: tables of strokes, and Markdown. */
@NullMarked
package org.plenary.parser.repair.markup;

import org.jspecify.annotations.NullMarked;

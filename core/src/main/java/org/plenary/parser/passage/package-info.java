/** Decides where a paragraph, heading, item or table begins and ends. */
@NullMarked
package org.plenary.parser.passage;

import org.jspecify.annotations.NullMarked;

/** Tells running text from page furniture, and hands on the text with its notes. */
@NullMarked
package org.plenary.parser.page;

import org.jspecify.annotations.NullMarked;

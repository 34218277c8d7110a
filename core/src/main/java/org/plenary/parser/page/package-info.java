/** Tells text from notes and page furniture, and puts each note at its marker. */
@NullMarked
package org.plenary.parser.page;

import org.jspecify.annotations.NullMarked;

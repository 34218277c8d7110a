/** What stands before the text: organs, sessions, lines of kind and date, sponsors. */
@NullMarked
package org.plenary.language.masthead;

import org.jspecify.annotations.NullMarked;

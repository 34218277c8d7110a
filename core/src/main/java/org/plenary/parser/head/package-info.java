/** Reads what stands before the enacting formula: masthead, number and title. */
@NullMarked
package org.plenary.parser.head;

import org.jspecify.annotations.NullMarked;

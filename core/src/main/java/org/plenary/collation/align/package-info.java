/** Lines the languages of one deliberation up, and checks them against each other. */
@NullMarked
package org.plenary.collation.align;

import org.jspecify.annotations.NullMarked;

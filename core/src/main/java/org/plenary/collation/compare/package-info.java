/** Compares an older text with a newer one in the same language. */
@NullMarked
package org.plenary.collation.compare;

import org.jspecify.annotations.NullMarked;

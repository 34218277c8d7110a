/** Numbers, labels and dates as a language writes them. */
@NullMarked
package org.plenary.language.number;

import org.jspecify.annotations.NullMarked;

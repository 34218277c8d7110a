/** Tries the readers with random input; see {@code docs/robustness.md}. */
@NullMarked
package org.plenary.fuzz;

import org.jspecify.annotations.NullMarked;

/** Puts vowel signs back on their letters, and lines together that were broken at them. */
@NullMarked
package org.plenary.parser.repair.mark;

import org.jspecify.annotations.NullMarked;

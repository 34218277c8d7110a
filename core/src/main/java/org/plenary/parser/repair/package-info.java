/**
 * Undoes what extraction did to the characters of a source, before anything else looks at it:
 * presentation forms, visual order, reversed figures, vowel signs that came loose. Each repair
 * permutes or normalises visible characters; none is lost.
 */
@NullMarked
package org.plenary.parser.repair;

import org.jspecify.annotations.NullMarked;

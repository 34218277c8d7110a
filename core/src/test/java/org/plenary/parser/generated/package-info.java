/**
 * Deliberations composed at random, printed as extractors print them, and parsed again: the parser
 * has to give back what was composed.
 */
@NullMarked
package org.plenary.parser.generated;

import org.jspecify.annotations.NullMarked;

/**
 * Turns bytes into a source: decoded text as pages and lines, with spans and, where known,
 * typography.
 */
@NullMarked
package org.plenary.source;

import org.jspecify.annotations.NullMarked;

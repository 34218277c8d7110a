/**
 * Reads Word files of 1997 to 2003 (.doc) through Apache POI's HWPF, into the same form as those of
 * later years.
 */
@NullMarked
package org.plenary.source.doc;

import org.jspecify.annotations.NullMarked;

/**
 * Holds what the parser knows of each language: words, numerals, dates and numbering styles, read
 * from one data file a language.
 */
@NullMarked
package org.plenary.language;

import org.jspecify.annotations.NullMarked;

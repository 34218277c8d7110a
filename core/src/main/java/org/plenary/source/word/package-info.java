/**
 * What Word files have in common, whatever their container: drafts of lines and paragraphs, the
 * formats of numbers, the fonts of symbols, and the writing of a source.
 */
@NullMarked
package org.plenary.source.word;

import org.jspecify.annotations.NullMarked;

/**
 * Finds the references and dates in the text of a deliberation and marks them: a pass from tree to
 * tree, with the numbers and symbols as small grammars and the words of each language as data.
 */
@NullMarked
package org.plenary.parser.reference;

import org.jspecify.annotations.NullMarked;

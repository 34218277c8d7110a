/**
 * Turns the lines of a source into a deliberation: one class a structure, then small passes that
 * each return a new tree.
 */
@NullMarked
package org.plenary.parser;

import org.jspecify.annotations.NullMarked;

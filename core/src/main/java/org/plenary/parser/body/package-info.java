/** Builds recitals, paragraphs, lists, sections, closing lines and annexes from passages. */
@NullMarked
package org.plenary.parser.body;

import org.jspecify.annotations.NullMarked;

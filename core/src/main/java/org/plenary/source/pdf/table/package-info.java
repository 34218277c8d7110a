/** Finds the tables of a page by the places of its words and rules alone; knows no characters. */
@NullMarked
package org.plenary.source.pdf.table;

import org.jspecify.annotations.NullMarked;

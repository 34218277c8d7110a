/** Tells tables from running text and divides them into rows and cells. */
@NullMarked
package org.plenary.parser.table;

import org.jspecify.annotations.NullMarked;

/** Lines under repair, each character of which knows where it stood in the source. */
@NullMarked
package org.plenary.parser.repair.row;

import org.jspecify.annotations.NullMarked;

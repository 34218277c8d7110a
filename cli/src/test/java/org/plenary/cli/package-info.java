/** Tests of the command-line program, which run it in the same process. */
@NullMarked
package org.plenary.cli;

import org.jspecify.annotations.NullMarked;

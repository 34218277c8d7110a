/** The command-line program: arguments in, the library's façade called, files and lines out. */
@NullMarked
package org.plenary.cli;

import org.jspecify.annotations.NullMarked;

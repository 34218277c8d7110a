/** One run of the program: what became of each document, progress, parallel work, exit codes. */
@NullMarked
package org.plenary.cli.run;

import org.jspecify.annotations.NullMarked;

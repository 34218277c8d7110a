/** What the program prints: lines, problems, outlines and differences, as text, JSON and SARIF. */
@NullMarked
package org.plenary.cli.print;

import org.jspecify.annotations.NullMarked;

/** Puts right-to-left lines in order that MuPDF gives stretch by stretch, each turned by itself. */
@NullMarked
package org.plenary.parser.repair.span;

import org.jspecify.annotations.NullMarked;

/** The gist of a document, for people in a terminal and for programs. */
@NullMarked
package org.plenary.render.outline;

import org.jspecify.annotations.NullMarked;

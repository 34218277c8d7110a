/** Text put together from pieces of the source, each character knowing where it came from. */
@NullMarked
package org.plenary.parser.text;

import org.jspecify.annotations.NullMarked;

/** Reads the data files that hold rules, and takes no key in them that nothing asks for. */
@NullMarked
package org.plenary.rules;

import org.jspecify.annotations.NullMarked;

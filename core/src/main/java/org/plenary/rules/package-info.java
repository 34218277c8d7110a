/**
 * Reads the data files that come with the library, and takes no key in rules that nothing asks for.
 */
@NullMarked
package org.plenary.rules;

import org.jspecify.annotations.NullMarked;

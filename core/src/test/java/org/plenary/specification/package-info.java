/**
 * The specification, which is the test: runs every example of the chapters in {@code
 * fixtures/src/main/resources/spec}, whose README explains their notation.
 */
@NullMarked
package org.plenary.specification;

import org.jspecify.annotations.NullMarked;

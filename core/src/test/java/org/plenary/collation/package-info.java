/** Tests of lining versions up, on documents of our own and on published ones. */
@NullMarked
package org.plenary.collation;

import org.jspecify.annotations.NullMarked;

/** Tells whether two builds of Plenary make the same of the same documents. */
@NullMarked
package org.plenary.compare;

import org.jspecify.annotations.NullMarked;

/** Writes the model as Akoma Ntoso. */
@NullMarked
package org.plenary.akn.write;

import org.jspecify.annotations.NullMarked;

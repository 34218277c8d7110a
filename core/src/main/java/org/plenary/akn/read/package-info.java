/** Reads Akoma Ntoso into the model, with a diagnostic for whatever the model does not carry. */
@NullMarked
package org.plenary.akn.read;

import org.jspecify.annotations.NullMarked;

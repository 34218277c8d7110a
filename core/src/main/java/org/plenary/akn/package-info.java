/**
 * Writes the model as Akoma Ntoso 3.0 XML and reads it back: IRIs, eIds, metadata and validation.
 */
@NullMarked
package org.plenary.akn;

import org.jspecify.annotations.NullMarked;

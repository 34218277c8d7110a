/** Values that say what was noticed in a document, how bad it is, and where. */
@NullMarked
package org.plenary.diagnostic;

import org.jspecify.annotations.NullMarked;

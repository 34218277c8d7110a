/** Damages documents in many ways and holds that each is still converted or refused cleanly. */
@NullMarked
package org.plenary.mutation;

import org.jspecify.annotations.NullMarked;

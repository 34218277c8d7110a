/** Measures conversions of real documents against the published Akoma Ntoso. */
@NullMarked
package org.plenary.accuracy;

import org.jspecify.annotations.NullMarked;

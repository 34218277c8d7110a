/** Renders deliberations as CommonMark. */
@NullMarked
package org.plenary.render.markdown;

import org.jspecify.annotations.NullMarked;

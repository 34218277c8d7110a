/** Renders a deliberation as one self-contained, semantic page. */
@NullMarked
package org.plenary.render.html;

import org.jspecify.annotations.NullMarked;

/**
 * Renders a deliberation as plain text that people read and the parser reads back to the same
 * model.
 */
@NullMarked
package org.plenary.render.text;

import org.jspecify.annotations.NullMarked;

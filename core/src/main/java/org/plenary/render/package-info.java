/** Renders a deliberation for people: plain text, HTML and PDF. */
@NullMarked
package org.plenary.render;

import org.jspecify.annotations.NullMarked;

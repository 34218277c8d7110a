/**
 * Renders a deliberation for people: plain text, HTML and PDF; here is what the three have in
 * common, the notes in order and the addresses of references.
 */
@NullMarked
package org.plenary.render;

import org.jspecify.annotations.NullMarked;

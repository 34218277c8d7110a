/**
 * Renders a deliberation as accessible PDF for archives; the only package that knows PDFBox and
 * openhtmltopdf.
 */
@NullMarked
package org.plenary.render.pdf;

import org.jspecify.annotations.NullMarked;

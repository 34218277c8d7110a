/**
 * Opens PDF files within limits: what PDFBox decompresses is counted, and what it cannot read is
 * refused in words of our own.
 */
@NullMarked
package org.plenary.source.pdf.file;

import org.jspecify.annotations.NullMarked;

/**
 * Reads Word files (.docx): the package, then styles and numbering, then the text, paragraph by
 * paragraph. Only {@code WordPackage}, {@code BoundedEntries} and {@code CompoundFile} know POI;
 * the others see the XML.
 */
@NullMarked
package org.plenary.source.docx;

import org.jspecify.annotations.NullMarked;

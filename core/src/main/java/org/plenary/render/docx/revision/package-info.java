/**
 * Merges two versions of a Word file into one whose differences are tracked changes, from
 * paragraphs and tables down to words.
 */
@NullMarked
package org.plenary.render.docx.revision;

import org.jspecify.annotations.NullMarked;

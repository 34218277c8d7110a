/**
 * Puts characters in reading order that were stored in the order of the page: whole lines, words,
 * figures and presentation forms.
 */
@NullMarked
package org.plenary.parser.repair.order;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that no schema can state, each a small class: eIds by the naming convention, references
 * that resolve, IRIs, dates, numbers and links that agree with each other and with the text.
 */
@NullMarked
package org.plenary.akn.rule;

import org.jspecify.annotations.NullMarked;

/**
 * The document model of a United Nations deliberation: immutable records and sealed interfaces,
 * each with the source spans it came from.
 */
@NullMarked
package org.plenary.model;

import org.jspecify.annotations.NullMarked;

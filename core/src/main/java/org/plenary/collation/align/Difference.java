package org.plenary.collation.align;

import org.plenary.diagnostic.Code;

/**
 * Something in which one version differs from the others.
 *
 * @param code what kind of thing
 * @param row the index of the row
 * @param version the index of the version that differs
 * @param message what it has or lacks, in one sentence about that version
 */
public record Difference(Code code, int row, int version, String message) {}

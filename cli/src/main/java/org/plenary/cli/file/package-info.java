/**
 * The files of a run: inputs and destinations, outputs written whole or not at all, ledger and
 * report.
 */
@NullMarked
package org.plenary.cli.file;

import org.jspecify.annotations.NullMarked;

package org.plenary.parser;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;
import org.plenary.source.Ledger;

/**
 * What came of a parse: the document and all that is to be said of it.
 *
 * @param deliberation the document
 * @param diagnostics what was noticed, in the order of the source
 * @param ledger the furniture that was left out
 */
public record Parsed(Deliberation deliberation, List<Diagnostic> diagnostics, Ledger ledger) {

  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }
}

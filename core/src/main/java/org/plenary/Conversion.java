package org.plenary;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Deliberation;
import org.plenary.source.Ledger;

/**
 * A deliberation that was read, and what was noticed on the way.
 *
 * @param deliberation what was read
 * @param diagnostics what was noticed, in the order of the source
 * @param ledger the page furniture that was left out; empty for Akoma Ntoso
 */
public record Conversion(Deliberation deliberation, List<Diagnostic> diagnostics, Ledger ledger) {

  public Conversion {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether something is wrong or lost; repairs and doubts do not count. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}

package org.plenary.parser.repair;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Source;

/**
 * A source after its repair.
 *
 * @param source the source to parse; the very one that was given where nothing had to be repaired
 * @param diagnostics what was repaired, with places in the lines as they were read
 */
public record Repaired(Source source, List<Diagnostic> diagnostics) {

  public Repaired {
    diagnostics = List.copyOf(diagnostics);
  }
}

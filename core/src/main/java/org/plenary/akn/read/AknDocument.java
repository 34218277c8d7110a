package org.plenary.akn.read;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;

/**
 * What was read from an Akoma Ntoso file.
 *
 * @param deliberation the document
 * @param diagnostics what the model does not carry, and what was odd
 */
public record AknDocument(Deliberation deliberation, List<Diagnostic> diagnostics) {

  public AknDocument {
    diagnostics = List.copyOf(diagnostics);
  }
}

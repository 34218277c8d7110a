package org.plenary.parser;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.source.Ledger;

/**
 * The result of parsing: the document and everything to report about it.
 *
 * @param deliberation the document
 * @param diagnostics what was noticed, in the order of the source
 * @param ledger the furniture that was left out
 */
public record Parsed(Deliberation deliberation, List<Diagnostic> diagnostics, Ledger ledger) {

  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same with more to say, first. */
  Parsed preceded(List<Diagnostic> before) {
    return new Parsed(
        deliberation, Stream.concat(before.stream(), diagnostics.stream()).toList(), ledger);
  }

  /** The deliberations of a volume as one collection, identified only by what all of them share. */
  static Parsed collection(List<Parsed> all) {
    List<Deliberation> parts = all.stream().map(Parsed::deliberation).toList();
    Identity first = parts.get(0).identity();
    boolean sameOrgan =
        parts.stream().allMatch(part -> part.identity().organ().equals(first.organ()));
    Identity identity =
        new Identity(
            first.kind(),
            sameOrgan ? first.organ() : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            first.language(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Parsed(
        new Deliberation(
            identity, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), parts),
        all.stream().flatMap(part -> part.diagnostics().stream()).toList(),
        new Ledger(all.stream().flatMap(part -> part.ledger().entries().stream()).toList()));
  }
}

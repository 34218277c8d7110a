package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import org.plenary.akn.read.AknReader;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Deliberation;
import org.plenary.source.Ledger;
import org.plenary.source.SourceException;

/**
 * A deliberation that was read, and what was noticed on the way.
 *
 * @param deliberation what was read
 * @param diagnostics what was noticed, in the order of the source
 * @param ledger the page furniture that was left out; empty for Akoma Ntoso
 * @param pages how many pages the document has; 0 where its format has none
 */
public record Conversion(
    Deliberation deliberation, List<Diagnostic> diagnostics, Ledger ledger, int pages)
    implements Serializable {

  public Conversion {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether something is wrong or lost; repairs and doubts do not count. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Is sent as Akoma Ntoso; what was read from a source forgets its places there. */
  private Object writeReplace() {
    return new Sent(
        new String(AknWriter.write(deliberation, AknOptions.DEFAULT), UTF_8),
        diagnostics,
        ledger,
        pages);
  }

  /** The form in which a conversion is sent from one machine to another. */
  private record Sent(String akn, List<Diagnostic> diagnostics, Ledger ledger, int pages)
      implements Serializable {

    private Object readResolve() throws ObjectStreamException {
      try {
        Deliberation read = AknReader.read(akn.getBytes(UTF_8), "").deliberation();
        return new Conversion(read, diagnostics, ledger, pages);
      } catch (SourceException e) {
        throw (ObjectStreamException) new InvalidObjectException("not Akoma Ntoso").initCause(e);
      }
    }
  }
}

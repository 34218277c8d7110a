package org.plenary.parser.repair;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Rows;
import org.plenary.source.Source;
import org.plenary.source.SourceMap;

/**
 * A source after its repair.
 *
 * @param source the source to parse; the very one that was given where nothing had to be repaired
 * @param diagnostics what was repaired, with places in the lines as they were read
 * @param origins where each character of the source was read
 */
public record Repaired(Source source, List<Diagnostic> diagnostics, SourceMap origins) {

  public Repaired {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A source in which nothing had to be repaired. */
  static Repaired not(Source source) {
    return new Repaired(source, List.of(), SourceMap.SAME);
  }

  /** A source with other rows. */
  static Repaired of(Source read, List<List<RepairLine>> pages, List<Diagnostic> diagnostics) {
    SourceMap.Builder origins = new SourceMap.Builder();
    Source source = Rows.source(read, pages, origins);
    return new Repaired(source, diagnostics, origins.build());
  }

  /** What became of a source in two repairs, of which this is the first. */
  public Repaired then(Repaired next) {
    return new Repaired(
        next.source,
        Stream.concat(diagnostics.stream(), next.diagnostics.stream()).toList(),
        next.origins.through(origins));
  }
}

package org.plenary.parser.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.Page;
import org.plenary.source.Source;

/** Collects what one parse notices, each with its place in the source. */
public final class ParseFindings {

  private record Finding(int offset, Diagnostic diagnostic) {}

  private final Source source;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param source the source that offsets are in
   */
  public ParseFindings(Source source) {
    this.source = source;
  }

  /**
   * Reports something at an offset of the source.
   *
   * @param code what kind of thing
   * @param message what exactly, one sentence without a full stop
   * @param offset where
   */
  public void report(Code code, String message, int offset) {
    Source.Position position = source.position(offset);
    Place place = new Place(source.name(), position.line(), position.column());
    findings.add(new Finding(offset, new Diagnostic(code, message, place)));
  }

  /** The number of the page on which an offset of the source stands. */
  public int page(int offset) {
    return source.pages().stream()
        .filter(page -> page.lines().stream().anyMatch(line -> line.span().end() > offset))
        .findFirst()
        .map(Page::number)
        .orElse(1);
  }

  /** Reports something of the whole document. */
  public void report(Code code, String message) {
    findings.add(new Finding(-1, new Diagnostic(code, message, Place.of(source.name()))));
  }

  /** Takes over what another pass reports. */
  public void add(Diagnostic diagnostic) {
    findings.add(new Finding(Integer.MAX_VALUE, diagnostic));
  }

  /** All that was reported, in the order of the source. */
  public List<Diagnostic> diagnostics() {
    return findings.stream()
        .sorted(Comparator.comparingInt(Finding::offset))
        .map(Finding::diagnostic)
        .toList();
  }
}

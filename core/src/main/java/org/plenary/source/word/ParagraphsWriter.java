package org.plenary.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Line;
import org.plenary.source.Page;
import org.plenary.source.Source;
import org.plenary.source.Span;

/** Writes lines down as a source of one page: one text, and lines that point into it. */
public final class ParagraphsWriter {

  private ParagraphsWriter() {}

  /** A source of paragraphs. */
  public static Source write(
      String name, List<WordLine> placed, Sheet sheet, List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    List<Line> lines = new ArrayList<>(placed.size());
    for (WordLine line : placed) {
      if (!lines.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      String characters = line.draft().text();
      text.append(characters);
      lines.add(
          new Line(
              lines.size() + 1,
              new Span(start, text.length()),
              characters,
              line.region(),
              Optional.of(sheet.typography(line, start)),
              line.structure()));
    }
    return new Source(
        name, text.toString(), List.of(new Page(1, lines)), Source.Layout.PARAGRAPHS, diagnostics);
  }
}

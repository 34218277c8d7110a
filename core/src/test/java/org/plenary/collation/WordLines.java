package org.plenary.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Code;
import org.plenary.source.Anchor;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.Style;
import org.plenary.source.TrackedChanges;
import org.plenary.source.Typography;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.docx.DocxReader;

/**
 * What a Word file shows with its tracked changes accepted or refused, one string a paragraph; each
 * run of blanks counts as one, and a hyphen is a hyphen, as in every comparison.
 */
final class WordLines {

  private final Map<String, Integer> notes = new HashMap<>();

  private WordLines() {}

  static List<String> of(byte[] file, TrackedChanges treatment) throws SourceException {
    Source source =
        new DocxReader().read("a", file, DocxOptions.DEFAULT.withTrackedChanges(treatment));
    assertThat(source.diagnostics()).noneMatch(noticed -> noticed.code() == Code.LEFT_OUT);
    return new WordLines().of(source);
  }

  private List<String> of(Source source) {
    return source.lines().filter(line -> !line.isBlank()).map(this::line).toList();
  }

  /** Where it stands, how it is set and what it says; notes are told apart by their order. */
  private String line(Line line) {
    String runs = line.typography().map(typography -> runs(line, typography)).orElseGet(line::text);
    return line.region()
        + " "
        + line.structure().heading()
        + line.structure().note().map(note -> " " + number(note)).orElse("")
        + line.structure().cell().map(cell -> " " + cell).orElse("")
        + " "
        + runs;
  }

  /** The characters, with what is set otherwise than what is before it told first. */
  private String runs(Line line, Typography typography) {
    StringBuilder text = new StringBuilder();
    text.append(typography.left()).append(' ').append(typography.size()).append(' ');
    String last = "";
    for (Run run : typography.runs()) {
      String look = look(run.style());
      text.append(look.equals(last) ? "" : look);
      last = look;
      int start = run.span().start() - line.span().start();
      text.append(line.text(), start, start + run.span().length());
    }
    return text.toString().replaceAll("[ \\u00a0]+", " ").replace('\u2011', '-');
  }

  private String look(Style style) {
    return "<"
        + (style.italic() ? "italic " : "")
        + (style.bold() ? "bold " : "")
        + style.shift()
        + style
            .anchor()
            .filter(Anchor.Note.class::isInstance)
            .map(Anchor.Note.class::cast)
            .map(note -> " note " + number(note.note()))
            .orElse("")
        + ">";
  }

  private int number(String note) {
    return notes.computeIfAbsent(note, absent -> notes.size() + 1);
  }
}

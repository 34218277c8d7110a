package org.plenary.parser.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Line;

/** The lines of a text, each parted into cells when it is asked for. */
final class PartedLines {

  private final List<SiftedText.TextLine> lines;
  private final int wide;
  private final @Nullable CellLine[] parted;
  private final @Nullable Boolean[] celled;

  /**
   * @param lines the lines
   * @param wide how many columns a Han character takes
   */
  PartedLines(List<SiftedText.TextLine> lines, int wide) {
    this.lines = lines;
    this.wide = wide;
    this.parted = new CellLine[lines.size()];
    this.celled = new Boolean[lines.size()];
  }

  int size() {
    return lines.size();
  }

  SiftedText.TextLine get(int line) {
    return lines.get(line);
  }

  /** The lines from one to another, the second left out. */
  List<SiftedText.TextLine> between(int from, int to) {
    return lines.subList(from, to);
  }

  /** The cells of a line. */
  CellLine cells(int line) {
    CellLine known = parted[line];
    if (known == null) {
      known = CellLine.of(lines.get(line), wide);
      parted[line] = known;
    }
    return known;
  }

  /** Whether a line of plain text has several cells. */
  boolean hasCells(int line) {
    Boolean known = celled[line];
    if (known == null) {
      known =
          isPlain(line)
              && CellLine.mayHaveGap(lines.get(line).line().text())
              && cells(line).hasCells();
      celled[line] = known;
    }
    return known;
  }

  /** Whether any cell of the line but the first is a figure, or stands in place of one. */
  boolean hasEntries(int line) {
    return cells(line).hasEntries();
  }

  /** Whether nothing but the text tells where a line stands. */
  boolean isPlain(int line) {
    Line of = lines.get(line).line();
    return of.region() == Line.Region.UNKNOWN && of.typography().isEmpty();
  }

  /** Whether a page turns before a line. */
  boolean isTurned(int line) {
    return lines.get(line).before() == SiftedText.Gap.PAGE;
  }

  /** Whether a blank line or a page turn stands before a line. */
  boolean isSetOff(int line) {
    return lines.get(line).before() != SiftedText.Gap.NONE;
  }
}

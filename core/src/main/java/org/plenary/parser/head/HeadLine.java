package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Typography;

/**
 * A line or column before the enacting formula.
 *
 * @param text its text
 * @param apart whether the page sets it apart from the line before: by a blank line or a wider gap,
 *     by another left edge, or by another size
 * @param parted whether a blank line stands before it, or it is the first
 * @param line the index of the line of text that it is of
 */
public record HeadLine(Extract text, boolean apart, boolean parted, int line) {

  /** By how much left edges differ that are not the same: in parts of the size, and in columns. */
  private static final float EDGE = 0.6f;

  private static final int EDGE_COLUMNS = 3;

  /** By how many points sizes differ that are not the same. */
  private static final float SIZE = 0.5f;

  /** From how many times the size on the next baseline is farther than that of the next line. */
  private static final float GAP = 1.55f;

  /** Up to which share of blank lines before lines a blank line sets a line apart. */
  private static final float COMMON = 0.8f;

  /** Divides lines into columns and tells which of them the page sets apart. */
  public static List<HeadLine> of(List<SiftedText.TextLine> lines, List<Extract> texts) {
    long blanks = lines.stream().filter(it -> it.before() == SiftedText.Gap.BLANK).count();
    boolean telling = blanks <= COMMON * lines.size() || lines.size() < 3;
    List<HeadLine> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean apart = i == 0 || isApart(lines.get(i - 1), lines.get(i), telling);
      boolean parted = i == 0 || telling && lines.get(i).before() == SiftedText.Gap.BLANK;
      for (Extract column : MastheadColumns.of(texts.get(i))) {
        if (!column.isBlank()) {
          found.add(new HeadLine(column, apart, parted, i));
          apart = true;
        }
      }
    }
    return found;
  }

  private static boolean isApart(
      SiftedText.TextLine before, SiftedText.TextLine here, boolean blanksTell) {
    Optional<Typography> one = before.line().typography();
    Optional<Typography> other = here.line().typography();
    if (one.isPresent() && other.isPresent()) {
      return isApart(one.get(), other.get());
    }
    return blanksTell && here.before() == SiftedText.Gap.BLANK
        || Math.abs(indent(before) - indent(here)) >= EDGE_COLUMNS;
  }

  private static boolean isApart(Typography before, Typography here) {
    float gap = here.baseline() - before.baseline();
    return Math.abs(before.left() - here.left()) > EDGE * here.size()
        || Math.abs(before.size() - here.size()) > SIZE
        || gap > GAP * here.size();
  }

  private static int indent(SiftedText.TextLine line) {
    String text = line.line().text();
    return text.length() - text.stripLeading().length();
  }
}

package org.plenary.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Run;
import org.plenary.source.Span;
import org.plenary.source.Typography;

/**
 * The width of the text on the page, in points from the page's left edge. Where a line that does
 * not fill it begins and ends is reckoned from its characters, not measured.
 *
 * @param left where unindented lines begin
 * @param right where full lines end
 */
public record Sheet(float left, float right) {

  private static final float TWENTIETHS = 20;

  /** A4 with margins of an inch, where a file says nothing. */
  private static final float WIDTH = 11_906;

  private static final float MARGIN = 1_440;

  /** The width of a letter in parts of the font size; a Han character fills it. */
  private static final float LETTER = 0.5f;

  /**
   * A sheet by what a file says of it, in twentieths of a point.
   *
   * @param width of the paper
   * @param left the margin at the left
   * @param right the margin at the right
   */
  public static Sheet of(Optional<Float> width, Optional<Float> left, Optional<Float> right) {
    return new Sheet(
        left.orElse(MARGIN) / TWENTIETHS,
        (width.orElse(WIDTH) - right.orElse(MARGIN)) / TWENTIETHS);
  }

  /** The typography of a line that begins at an offset of the source. */
  public Typography typography(WordLine line, int offset) {
    ParagraphFormat format = line.format();
    float size = line.draft().size();
    float from = (format.rightToLeft() ? format.end() : format.start() + format.first()) + left;
    float to = right - (format.rightToLeft() ? format.start() + format.first() : format.end());
    float spare = Math.max(0, to - from - width(line.draft().text(), size));
    float before =
        switch (format.alignment()) {
          case CENTRE -> spare / 2;
          case START -> format.rightToLeft() ? spare : 0;
          case END -> format.rightToLeft() ? 0 : spare;
        };
    List<Run> runs = new ArrayList<>();
    for (LineDraft.Stretch stretch : line.draft().stretches()) {
      runs.add(
          new Run(new Span(offset + stretch.start(), offset + stretch.end()), stretch.style()));
    }
    return new Typography(from + before, to - (spare - before), 0, size, runs);
  }

  private static float width(String text, float size) {
    float letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isIdeographic(text.charAt(i)) ? 1 : LETTER;
    }
    return letters * size;
  }
}

package org.plenary.collation;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;

/**
 * A run of text of a deliberation: a recital, a paragraph, a heading, a cell, a note. The first run
 * of a paragraph has the paragraph's eId, number and kind, the next ones are {@link
 * SegmentKind#TEXT}.
 *
 * @param eId the eId; empty if it has none
 * @param kind what it is
 * @param path the numbers of the divisions and paragraphs around it and its own, each in the form
 *     that is the same in every language, e.g. {@code [II, 3, a]}
 * @param number its own number or marker as printed, if it has one
 * @param opening the phrase that it opens with, e.g. {@code Recalling}; empty if it has none
 * @param content its text; without a note's text, which is a segment of its own and follows
 */
public record Segment(
    String eId,
    SegmentKind kind,
    List<String> path,
    Optional<Numbering> number,
    String opening,
    List<Inline> content) {

  public Segment {
    path = List.copyOf(path);
    content = List.copyOf(content);
  }

  /** Whether there are blanks and nothing else, of any width and whether a line may break there. */
  public static boolean isBlank(String text) {
    return !text.isEmpty() && text.chars().allMatch(Segment::isBlank);
  }

  private static boolean isBlank(int sign) {
    return sign == ' '
        || sign >= '\t' && sign <= '\r'
        || sign == '\u00a0'
        || sign == '\u202f'
        || sign == '\u3000';
  }

  /** Its text on one line, without number and notes; each run of blanks counts as one. */
  public String text() {
    String text = PlainText.of(content);
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean another = isBlank(sign);
      if (!another) {
        line.append(sign);
      } else if (!blank) {
        line.append(' ');
      }
      blank = another;
    }
    return line.toString().strip();
  }
}

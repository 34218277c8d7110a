package org.plenary.parser.note;

import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Typography;

/**
 * The mark that calls a note without a number: asterisks, a letter, or any sign that is raised.
 *
 * @param mark as the note has it
 * @param form asterisks and letters are found where they are not raised, too
 */
public record UnnumberedMark(String mark, NoteNumber.Form form) {

  /** What may stand beside a letter that calls a note. */
  private static final String SIGNS = ",.;:)]”’»،؛，。；：、）》」";

  /** The mark that a note begins with. */
  public static UnnumberedMark of(NoteNumber number) {
    return new UnnumberedMark(number.marker(), number.form());
  }

  /**
   * The last place of a row where the mark stands.
   *
   * @param index of the row
   */
  public Optional<Marker> in(PageLine row, int index) {
    Line line = row.line();
    int raised = raised(line);
    int at = raised >= 0 ? raised : plain(line.text());
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Marker(index, at, at + mark.length(), 0, Marker.DRESSED, row.text().equals(mark)));
  }

  private int plain(String text) {
    return switch (form) {
      case ASTERISK -> asterisks(text, mark.length());
      case LETTER -> letter(text, mark.charAt(0));
      default -> -1;
    };
  }

  /**
   * Where the letter last stands behind a figure or a sign, at the end of a word; -1 if nowhere.
   */
  private static int letter(String text, char letter) {
    for (int at = text.length() - 1; at > 0; at--) {
      if (text.charAt(at) == letter) {
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean called = Digits.value(before) >= 0 || SIGNS.indexOf(before) >= 0;
        if (called && (Character.isWhitespace(after) || SIGNS.indexOf(after) >= 0)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Where the last row of just so many asterisks begins; -1 if there is none. */
  private static int asterisks(String text, int count) {
    int end = text.lastIndexOf('*') + 1;
    while (end > 0) {
      int start = end;
      while (start > 0 && text.charAt(start - 1) == '*') {
        start--;
      }
      if (end - start == count) {
        return start;
      }
      end = text.lastIndexOf('*', start - 1) + 1;
    }
    return -1;
  }

  /** Where in the line the last superscript stands that is just the mark; -1 if there is none. */
  private int raised(Line line) {
    int found = -1;
    for (Run run : line.typography().map(Typography::runs).orElse(List.of())) {
      if (run.style().superscript()) {
        int start = run.span().start() - line.span().start();
        String text = line.text().substring(start, run.span().end() - line.span().start());
        found = text.strip().equals(mark) ? start + text.indexOf(mark) : found;
      }
    }
    return found;
  }
}

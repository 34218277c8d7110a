package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Typography;
import org.plenary.text.Characters;

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
    int before = raised < 0 && form == NoteNumber.Form.BRACKETED_LETTER ? 1 : 0;
    int after = before > 0 || raised < 0 && form == NoteNumber.Form.SLASHED_LETTER ? 1 : 0;
    int end = at + mark.length() + after;
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Marker(
                index,
                at - before,
                end,
                0,
                Marker.DRESSED,
                row.text().length() == end - at + before));
  }

  /**
   * All places of a row where the mark stands behind a word or sign, if it is asterisks; else the
   * last.
   *
   * @param index of the row
   */
  public List<Marker> allIn(PageLine row, int index) {
    if (form != NoteNumber.Form.ASTERISK) {
      return in(row, index).stream().toList();
    }
    List<Marker> all = new ArrayList<>();
    String text = row.line().text();
    for (int end = text.length(); end > 0; ) {
      int at = asterisks(text, end, mark.length());
      int after = at + mark.length();
      if (at > 0
          && !Character.isWhitespace(text.charAt(at - 1))
          && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))) {
        all.add(new Marker(index, at, after, 0, Marker.DRESSED, false));
      }
      end = at;
    }
    return all;
  }

  private int plain(String text) {
    return switch (form) {
      case ASTERISK -> asterisks(text, text.length(), mark.length());
      case LETTER -> letter(text, mark.charAt(0));
      case SLASHED_LETTER -> dressed(text, "", mark + "/");
      case BRACKETED_LETTER -> dressed(text, "(", "(" + mark + ")");
      default -> -1;
    };
  }

  /**
   * Where the letter last stands behind a figure, a sign or a letter of another script, at the end
   * of a word, or after a blank before a sign, or as a raised letter; -1 if nowhere.
   */
  private static int letter(String text, char letter) {
    for (int at = text.length() - 1; at > 0; at--) {
      if (Characters.plainLetter(text.charAt(at)) == letter) {
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean called =
            Digits.value(before) >= 0 || SIGNS.indexOf(before) >= 0 || isForeign(before, letter);
        boolean sign = SIGNS.indexOf(after) >= 0;
        boolean apart = sign && after != '.' && after != ')' && Character.isWhitespace(before);
        boolean ended = Character.isWhitespace(after) || sign || Character.isIdeographic(after);
        if (called && ended || apart || text.charAt(at) != letter) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean isForeign(char before, char letter) {
    return Character.isLetter(before)
        && Character.UnicodeScript.of(before) != Character.UnicodeScript.of(letter);
  }

  /** Where a letter last stands behind a figure, letter or sign with its slash or brackets. */
  private static int dressed(String text, String before, String printed) {
    for (int at = text.lastIndexOf(printed); at > 0; at = text.lastIndexOf(printed, at - 1)) {
      char last = text.charAt(at - 1);
      int end = at + printed.length();
      char next = end < text.length() ? text.charAt(end) : ' ';
      boolean glued = SIGNS.indexOf(last) >= 0 || before.isEmpty() && Digits.value(last) >= 0;
      if (glued && !Character.isLetterOrDigit(next)) {
        return at + before.length();
      }
    }
    return -1;
  }

  /** Where before an offset the last row of just so many asterisks begins; -1 if there is none. */
  private static int asterisks(String text, int before, int count) {
    int end = text.lastIndexOf('*', before - 1) + 1;
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

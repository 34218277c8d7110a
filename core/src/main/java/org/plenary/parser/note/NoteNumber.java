package org.plenary.parser.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Typography;
import org.plenary.text.Characters;

/**
 * The number or mark with which a line begins, if it can be the first of a note.
 *
 * @param marker the number in ASCII figures without brackets or slash, or the asterisks
 * @param value the number; 0 for asterisks and other marks
 * @param form how it is printed
 * @param end where it ends within the row's text, white space after it included
 */
public record NoteNumber(String marker, int value, Form form, int end) {

  /** How the numbers of notes are printed. */
  public enum Form {
    /** {@code 1} */
    PLAIN,
    /** {@code (1)}, as in Arabic */
    BRACKETED,
    /** {@code 1/}, as in the 1990s */
    SLASH,
    /** {@code ¹} */
    SUPERSCRIPT,
    /** {@code [1]} */
    SQUARE,
    /** {@code *} */
    ASTERISK,
    /** {@code a}, as in tables, annexes and the texts of the 1970s */
    LETTER,
    /** {@code a/}, as in the texts of the 1970s and 1980s */
    SLASHED_LETTER,
    /** {@code (a)} */
    BRACKETED_LETTER,
    /** Another mark that is set as a superscript, e.g. {@code †} or {@code ii}. */
    RAISED;

    /** Whether letters count the notes. */
    boolean isLetter() {
      return this == LETTER || this == SLASHED_LETTER || this == BRACKETED_LETTER;
    }
  }

  /** A letter of the alphabet or a raised one, with what parts it from the text. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:[a-z" + Characters.RAISED_LETTERS + "](?:\\s+|/\\s*)|\\([a-z]\\)\\s*)(?=.)");

  private static final int MAXIMUM_DIGITS = 3;
  private static final int MAXIMUM_MARK = 8;

  /** A number that was lost, put back in the form of its neighbours. */
  static NoteNumber restored(int value, Form form) {
    return new NoteNumber(Integer.toString(value), value, form, 0);
  }

  /** Whether the source lost it. */
  public boolean isRestored() {
    return end == 0;
  }

  /** Whether the line holds nothing else. */
  boolean isAllOf(PageLine line) {
    return end >= line.text().length();
  }

  /** The asterisks or the letter with a slash at the start of a row, which need no rule above. */
  static Optional<NoteNumber> mark(PageLine row) {
    return at(row)
        .filter(found -> found.form() == Form.ASTERISK)
        .or(() -> letter(row).filter(found -> found.form() == Form.SLASHED_LETTER));
  }

  /** The number at the start of a row of text, if there is one that is not a paragraph's. */
  static Optional<NoteNumber> at(PageLine row) {
    String text = row.text();
    char first = text.charAt(0);
    if (first == '*') {
      int end = 1;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      return end > 3
          ? Optional.empty()
          : Optional.of(
              new NoteNumber(text.substring(0, end), 0, Form.ASTERISK, spaces(text, end)));
    }
    Optional<NoteNumber> raised = raised(row);
    if (raised.isPresent()) {
      return raised;
    }
    if (Digits.superscript(first) >= 0) {
      return digits(text, 0, Form.SUPERSCRIPT);
    }
    if (first == '(' || first == '[' || first == '（') {
      return digits(text, spaces(text, 1), first == '[' ? Form.SQUARE : Form.BRACKETED);
    }
    return digits(text, 0, Form.PLAIN);
  }

  /** The small letter with which a row begins, apart from the text of a note after it. */
  static Optional<NoteNumber> letter(PageLine row) {
    Matcher letter = LETTER.matcher(row.text());
    if (!letter.lookingAt()
        || letter.end() == row.text().length()
        || LineConvention.beginsLow(row.text().substring(letter.end()))) {
      return Optional.empty();
    }
    String mark = letter.group();
    Form form =
        mark.startsWith("(")
            ? Form.BRACKETED_LETTER
            : mark.indexOf('/') > 0 ? Form.SLASHED_LETTER : Form.LETTER;
    char sign = mark.charAt(form == Form.BRACKETED_LETTER ? 1 : 0);
    String plain = String.valueOf(Characters.plainLetter(sign));
    return Optional.of(new NoteNumber(plain, 0, form, letter.end()));
  }

  /** The superscript without figures with which a note begins. */
  private static Optional<NoteNumber> raised(PageLine row) {
    if (row.line().region() != Line.Region.NOTE) {
      return Optional.empty();
    }
    for (Run run : row.line().typography().map(Typography::runs).orElse(List.of())) {
      int end = run.span().end() - row.line().span().start() - row.start();
      if (end > 0) {
        String mark = row.text().substring(0, Math.min(end, row.text().length())).strip();
        boolean figures = mark.chars().anyMatch(c -> Digits.value((char) c) >= 0);
        return run.style().superscript() && !figures && mark.length() <= MAXIMUM_MARK
            ? Optional.of(new NoteNumber(mark, 0, Form.RAISED, spaces(row.text(), mark.length())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<NoteNumber> digits(String text, int from, Form form) {
    int end = from;
    int value = 0;
    while (end < text.length() && Digits.value(text.charAt(end)) >= 0) {
      value = value * 10 + Digits.value(text.charAt(end));
      if (++end - from > MAXIMUM_DIGITS) {
        return Optional.empty();
      }
    }
    if (end == from || value == 0) {
      return Optional.empty();
    }
    Form found = form;
    if (form == Form.BRACKETED || form == Form.SQUARE) {
      end = spaces(text, end);
      if (end == text.length() || ")]）".indexOf(text.charAt(end)) < 0) {
        return Optional.empty();
      }
      end++;
    } else if (form == Form.PLAIN && end < text.length()) {
      char next = text.charAt(end);
      if (next == '/' && (end + 1 == text.length() || Digits.value(text.charAt(end + 1)) < 0)) {
        found = Form.SLASH;
        end++;
      } else if (!PageLine.isIgnorable(next)
          && !Character.isLetter(next)
          && "“\"«《‘（(".indexOf(next) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new NoteNumber(Integer.toString(value), value, found, spaces(text, end)));
  }

  private static int spaces(String text, int from) {
    int end = from;
    while (end < text.length() && PageLine.isIgnorable(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

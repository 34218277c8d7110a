package org.plenary.parser.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.parser.reference.NumberInText.Form;
import org.plenary.symbol.ForeignNumbers;
import org.plenary.text.Characters;
import org.plenary.text.Figures;
import org.plenary.text.HanFigures;
import org.plenary.text.RomanNumerals;

/**
 * Reads the number of a resolution or decision at a place in a text:
 *
 * <pre>
 * number  = session "/" n [letters] | year "/" n [letters] | ("S-" | "ES-") session "/" n [letters]
 *         | n [letters] "(" (["S-" | "ES-"] roman | year) ")" [letters]
 *         | han "(" han ")"
 * letters = letter { ("and" | "," | "to" | "-") letter }
 * </pre>
 *
 * <p>One letter means that part; several mean the resolution, whose document holds them all. Arabic
 * writes letters as names and sessions as {@code د-21}; Russian may write both with Cyrillic
 * letters.
 */
final class NumberGrammar {

  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2099;
  private static final int LONGEST_HAN = 6;

  private static final Pattern HAN = Pattern.compile(ForeignNumbers.HAN);

  private final ReferenceWords words;

  NumberGrammar(ReferenceWords words) {
    this.words = words;
  }

  /**
   * The number whose first figure stands at an offset; a mark of a special session before it
   * belongs to it.
   */
  Optional<NumberInText> read(String text, int figure) {
    Figures left = Figures.read(text, figure, 4);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    if (figure > 0 && Characters.isHyphen(text.charAt(figure - 1))) {
      return markBefore(text, figure - 1)
          .filter(mark -> at(text, left.end()) == '/')
          .flatMap(mark -> stroke(text, mark.start(), left, mark.meaning()));
    }
    return at(text, left.end()) == '/'
        ? stroke(text, figure, left, "")
        : bracketed(text, figure, left);
  }

  /** The number in Han figures that begins at an offset, as in {@code 三九六(五)}. */
  static Optional<NumberInText> han(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_HAN && HanFigures.is(text.charAt(end))) {
      end++;
    }
    int open = Characters.skipWhite(text, end);
    if (end == start || at(text, open) != '(' && at(text, open) != '（') {
      return Optional.empty();
    }
    Matcher number = HAN.matcher(text).region(start, text.length());
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    int left = HanFigures.value(number.group("hannumber")).orElse(0);
    int right = HanFigures.value(number.group("hansession")).orElse(0);
    boolean year = right >= FIRST_YEAR;
    return Optional.of(
        new NumberInText(
            start,
            number.end(),
            year ? Form.NUMBER_AND_YEAR : Form.ROMAN_SESSION,
            left,
            year ? right : 0,
            ForeignNumbers.latin(number.group())));
  }

  /** The mark of a special session that ends before a hyphen. */
  private Optional<PhraseFinder.Match<String>> markBefore(String text, int hyphen) {
    return words
        .sessionMarks()
        .endingAt(text, Characters.skipWhiteBack(text, hyphen))
        .filter(mark -> !mark.meaning().isEmpty());
  }

  private Optional<NumberInText> stroke(String text, int start, Figures left, String prefix) {
    int after = left.end() + 1;
    Figures right = Figures.read(text, Characters.isWhite(at(text, after)) ? after + 1 : after, 3);
    if (right.isEmpty() || right.value() == 0 || runsOn(text, right.end())) {
      return Optional.empty();
    }
    Form form;
    if (!prefix.isEmpty()) {
      form = prefix.equals("S-") ? Form.SPECIAL_SESSION : Form.EMERGENCY_SESSION;
    } else if (left.value() >= FIRST_YEAR && left.value() <= LAST_YEAR) {
      form = Form.YEAR;
    } else if (left.value() >= 1 && left.value() < 100) {
      form = Form.SESSION;
    } else {
      return Optional.empty();
    }
    Letters letters = letters(text, right.end());
    String canonical = prefix + left.value() + "/" + right.value() + letters.suffix();
    return Optional.of(
        new NumberInText(start, letters.end(), form, left.value(), right.value(), canonical));
  }

  private Optional<NumberInText> bracketed(String text, int start, Figures number) {
    Letters letters = letters(text, number.end());
    int open = Characters.skipWhite(text, letters.end());
    if (at(text, open) != '(' && at(text, open) != '（') {
      return Optional.empty();
    }
    int inner = Characters.skipWhite(text, open + 1);
    Figures year = Figures.read(text, inner, 4);
    boolean hasYear = year.value() >= FIRST_YEAR && year.value() <= LAST_YEAR;
    Session session = hasYear ? Session.NONE : romanSession(text, inner);
    int close = Characters.skipWhite(text, hasYear ? year.end() : session.end());
    if (!hasYear && session.isEmpty() || at(text, close) != ')' && at(text, close) != '）') {
      return Optional.empty();
    }
    Letters late = letters.isEmpty() ? letters(text, close + 1) : Letters.none(close + 1);
    String parts = letters.isEmpty() ? late.suffix() : letters.suffix();
    return Optional.of(
        hasYear
            ? new NumberInText(
                start,
                close + 1,
                Form.NUMBER_AND_YEAR,
                number.value(),
                year.value(),
                number.value() + " (" + year.value() + ")")
            : new NumberInText(
                start,
                late.end(),
                Form.ROMAN_SESSION,
                number.value(),
                0,
                number.value() + parts + " (" + session.prefix() + ")"));
  }

  /** A session in brackets as a roman numeral, special sessions with their prefix. */
  private Session romanSession(String text, int start) {
    Optional<PhraseFinder.Match<String>> mark = words.sessionMarks().startingAt(text, start);
    String prefix = mark.map(PhraseFinder.Match::meaning).orElse("");
    int i = mark.map(found -> afterHyphen(text, found.end())).orElse(start);
    if (i > start && Characters.isFigure(at(text, i))) {
      Figures session = Figures.read(text, i, 2);
      return new Session(prefix + RomanNumerals.of(session.value()), session.end());
    }
    int numeral = i;
    StringBuilder roman = new StringBuilder(prefix);
    while (i < text.length() && i - numeral < 8 && "IVXL".indexOf(latinAt(text, i)) >= 0) {
      roman.append(latinAt(text, i++));
    }
    return i == numeral ? Session.NONE : new Session(roman.toString(), i);
  }

  private static int afterHyphen(String text, int at) {
    int hyphen = Characters.skipWhite(text, at);
    return Characters.isHyphen(at(text, hyphen)) ? Characters.skipWhite(text, hyphen + 1) : hyphen;
  }

  private Letters letters(String text, int from) {
    Letter first = letter(text, Characters.skipWhite(text, from));
    if (first.isEmpty()) {
      return Letters.none(from);
    }
    Letter last = first;
    for (Letter next = joined(text, last.end()); !next.isEmpty(); ) {
      last = next;
      next = joined(text, last.end());
    }
    String suffix = last.equals(first) ? " " + first.value() : "";
    return new Letters(suffix, last.end());
  }

  private Letter joined(String text, int from) {
    int at = Characters.skipWhite(text, from);
    if (words.attached().indexOf(at(text, at)) >= 0) {
      return letter(text, at + 1);
    }
    return words
        .letterJoins()
        .startingAt(text, at)
        .map(join -> letter(text, Characters.skipWhite(text, join.end())))
        .orElse(Letter.NONE);
  }

  private Letter letter(String text, int at) {
    if (Characters.isCapital(at(text, at))) {
      char next = at(text, at + 1);
      boolean alone = !Characters.isAlphabetic(next) && !Characters.isFigure(next) && next != '/';
      return alone ? new Letter(latinAt(text, at), at + 1) : Letter.NONE;
    }
    return words
        .letterNames()
        .startingAt(text, at)
        .map(name -> new Letter(name.meaning(), name.end()))
        .orElse(Letter.NONE);
  }

  /** Whether what looks like a number goes on: a date, a fraction of a symbol, an ordinal. */
  private static boolean runsOn(String text, int end) {
    char next = at(text, end);
    char after = at(text, end + 1);
    return Characters.isFigure(next)
        || next == '/'
        || (next == '.' || next == ',') && Characters.isFigure(after)
        || Characters.isAlphabetic(next) && Characters.isAlphabetic(after);
  }

  private static char at(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static char latinAt(String text, int at) {
    return Characters.latin(at(text, at));
  }

  private record Session(String prefix, int end) {

    static final Session NONE = new Session("", 0);

    boolean isEmpty() {
      return prefix.isEmpty();
    }
  }

  private record Letter(char value, int end) {

    static final Letter NONE = new Letter('\0', 0);

    boolean isEmpty() {
      return value == '\0';
    }
  }

  private record Letters(String suffix, int end, boolean isEmpty) {

    Letters(String suffix, int end) {
      this(suffix, end, false);
    }

    static Letters none(int end) {
      return new Letters("", end, true);
    }
  }
}

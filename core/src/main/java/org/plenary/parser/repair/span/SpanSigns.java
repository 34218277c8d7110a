package org.plenary.parser.repair.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.language.number.Dates;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Puts signs that were drawn behind the letters of their stretch, being of another font, between
 * them.
 *
 * <p>A bracket that only opens belongs before the number or foreign word that follows, one that
 * only closes behind the one that was before; both together are those of a letter by itself. A
 * hyphen joins a word to the number after it, or stands between two blanks, and a stroke parts the
 * two names of a month, or "and" from "or". Of all others no trace is left of where they were: they
 * are put before the stretch.
 */
final class SpanSigns {

  private static final char TATWEEL = '\u0640';

  /** The words "and" and "or" without the stroke between them. */
  private static final String AND_OR = "وأو";

  /** A bracket that opens before the number that a hyphen joins to a word. */
  private static final Pattern LATE_BRACKET =
      Pattern.compile("([\\p{L}\\p{M}]{1,60})(\\()-(?=\\d)");

  /** The two names of a month have no more characters together. */
  private static final int LONGEST_MONTH = 60;

  /** In a longer stretch, which is no part of a printed line, no months are looked for. */
  private static final int LONGEST_LINE = 400;

  private final Dates dates;
  private final Traced text;
  private final Traced signs;
  private final int[] places;

  private SpanSigns(Traced text, Traced signs, Dates dates) {
    this.dates = dates;
    this.text = text;
    this.signs = signs;
    this.places = new int[signs.length()];
  }

  /**
   * Puts a stretch and its signs together.
   *
   * @param text the letters in reading order, with their blanks
   * @param signs the signs in reading order
   * @param before the character before the stretch
   * @param after the character after it
   * @param out where the stretch is appended
   */
  static void append(
      Traced text, Traced signs, Dates dates, char before, char after, Traced.Builder out) {
    if (signs.length() == 0) {
      out.append(text, 0, text.length());
      return;
    }
    SpanSigns span = new SpanSigns(text, signs, dates);
    span.place(before, after);
    List<Integer> order =
        IntStream.range(0, signs.length())
            .boxed()
            .sorted(Comparator.comparingInt(sign -> span.places[sign]))
            .toList();
    int at = 0;
    for (int sign : order) {
      out.append(text, at, span.places[sign]).append(signs, sign, sign + 1);
      at = span.places[sign];
    }
    out.append(text, at, text.length());
  }

  /**
   * The line with brackets that open between a word and the number that a hyphen joins to it before
   * the word: they were put there when the word did not yet stand before its number.
   */
  static Traced opened(Traced line) {
    Matcher late = LATE_BRACKET.matcher(line.text());
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (late.find()) {
      out.append(line, at, late.start()).append(line, late.start(2), late.end(2));
      out.append(line, late.start(1), late.end(1));
      at = late.end(2);
    }
    return out.append(line, at, line.length()).build();
  }

  private void place(char before, char after) {
    int[] strokes = strokes();
    int[] others =
        IntStream.range(0, signs.length()).filter(sign -> signs.charAt(sign) != '/').toArray();
    int first = 0;
    int last = others.length;
    int end = text.length();
    char next = after;
    if (strokes.length > 0 && strokes[strokes.length - 1] == end) {
      next = '/';
    }
    if (first < last && isHyphen(others[last - 1]) && Bidirectional.isFigure(next)) {
      last--;
      places[others[last]] = end;
      end = isLetter(end - 1) ? wordStart(end) : end;
      next = '-';
    }
    while (first < last && closes(others[first]) && before != ' ') {
      first++;
    }
    if (last > first && opens(others[last - 1]) && next != ' ') {
      last--;
      places[others[last]] = end;
    }
    if (last - first == 2 && opens(others[first]) && closes(others[first + 1])) {
      int letter = lonelyLetter();
      if (letter >= 0) {
        places[others[first]] = letter;
        places[others[first + 1]] = letterEnd(letter);
        first = last;
      }
    }
    int gap = text.text().indexOf("  ");
    if (last - first == 1 && isHyphen(others[first]) && gap >= 0) {
      places[others[first]] = gap + 1;
    }
  }

  /** Places the strokes: between the two names of months, or else behind the stretch. */
  private int[] strokes() {
    int[] strokes =
        IntStream.range(0, signs.length()).filter(sign -> signs.charAt(sign) == '/').toArray();
    int[] parted = strokes.length == 0 ? strokes : parted();
    for (int n = 0; n < strokes.length; n++) {
      places[strokes[n]] = parted.length == strokes.length ? parted[n] : text.length();
    }
    return Arrays.stream(strokes).map(stroke -> places[stroke]).toArray();
  }

  /** Where the second of two names of a month, or "or" behind "and", begins within a word. */
  private int[] parted() {
    String all = text.text();
    List<Integer> parted = new ArrayList<>();
    int before = 0;
    int at = 0;
    while (at < all.length() && all.length() <= LONGEST_LINE) {
      int end = letterEnd(at);
      for (int cut = at + 2; cut + 2 <= end && end - at <= LONGEST_MONTH; cut++) {
        if (isMonth(all.substring(at, cut), all.substring(cut, end))
            || isMonth(all.substring(before, cut), all.substring(cut, end))) {
          parted.add(cut);
          break;
        }
      }
      if (all.substring(at, end).equals(AND_OR)) {
        parted.add(at + 1);
      }
      before = end > at ? at : before;
      at = Math.max(end, at + 1);
    }
    return parted.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isMonth(String first, String second) {
    String name = first.strip();
    int and = name.indexOf(AND_OR.charAt(0)) == 0 ? 1 : 0;
    return isDate(name, second) || and > 0 && isDate(name.substring(and), second);
  }

  private boolean isDate(String first, String second) {
    return dates.parse("1 " + first + '/' + second + " 2000").isPresent();
  }

  /** Where a letter stands by itself, as in labels; -1 if none does. */
  private int lonelyLetter() {
    for (int at = 0; at < text.length(); at++) {
      if (isLetter(at) && !isLetter(at - 1) && isLabel(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isLabel(int at) {
    int end = letterEnd(at);
    return end - at == 1 || end - at == 2 && text.charAt(at + 1) == TATWEEL;
  }

  private int letterEnd(int at) {
    int end = at;
    while (isLetter(end)) {
      end++;
    }
    return end;
  }

  private int wordStart(int end) {
    int at = end;
    while (isLetter(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isLetter(int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetter(text.charAt(at)) || Bidirectional.isMark(text.charAt(at)));
  }

  private boolean opens(int at) {
    return Bidirectional.closing(signs.charAt(at)) != 0;
  }

  private boolean closes(int at) {
    return !opens(at) && Bidirectional.mirrored(signs.charAt(at)) != signs.charAt(at);
  }

  private boolean isHyphen(int at) {
    return signs.charAt(at) == '-' || signs.charAt(at) == '\u2013';
  }
}

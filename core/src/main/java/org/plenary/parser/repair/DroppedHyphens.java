package org.plenary.parser.repair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.number.Numerals;

/**
 * Puts back hyphens at the ends of lines that an extractor has joined. PDFium leaves a character
 * without meaning in their place. Poppler leaves nothing: {@code non-} and {@code prolifération}
 * become {@code nonprolifération} in the midst of a line much longer than all others.
 *
 * <p>What is nothing becomes a hyphen only where the text has the compound elsewhere and never
 * without one, or where it makes an ordinal; a word that was divided at the line's end stays whole.
 */
final class DroppedHyphens {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");

  /** The characters that PDFium has for a hyphen at the end of a line. */
  private static final String STAND_INS = "\ufffe\u0002";

  private static final char SOFT_HYPHEN = '\u00ad';

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  /** The least length of a word that two may have been joined to. */
  private static final int SHORTEST = 5;

  /** The share of lines, in per cent, that are about as wide as the widest where text was set. */
  private static final int SET = 25;

  private final Numerals numerals;
  private final Consumer<RepairLine> report;
  private final int width;
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> compounds = new HashMap<>();

  /**
   * @param rows all rows of a text
   * @param report takes each row in which a hyphen was put back
   */
  DroppedHyphens(List<RepairLine> rows, Numerals numerals, Consumer<RepairLine> report) {
    this.numerals = numerals;
    this.report = report;
    this.width = width(rows);
    if (rows.stream().anyMatch(this::mayLack)) {
      collect(rows);
    }
  }

  /** Whether hyphens may have been dropped in a row: few texts have one. */
  private boolean mayLack(RepairLine row) {
    String text = row.text();
    return isJoined(row)
        || text.indexOf(STAND_INS.charAt(0)) >= 0
        || text.indexOf(STAND_INS.charAt(1)) >= 0;
  }

  private void collect(List<RepairLine> rows) {
    for (RepairLine row : rows) {
      Matcher word = WORD.matcher(row.text());
      while (word.find()) {
        if (!isAtJoint(row, word)) {
          String key = word.group().toLowerCase(Locale.ROOT);
          words.add(key);
          String bare = bare(key);
          if (bare.length() < key.length()) {
            compounds.put(bare, key);
          }
        }
      }
    }
  }

  /** The width of full lines in characters, beyond any text where lines are no lines of a page. */
  private static int width(List<RepairLine> rows) {
    int[] widths =
        rows.stream().mapToInt(row -> row.text().length()).filter(w -> w > 0).sorted().toArray();
    if (widths.length == 0) {
      return Integer.MAX_VALUE / 2;
    }
    int full = widths[widths.length * 3 / 4];
    long near = Arrays.stream(widths).filter(w -> w * 4 >= full * 3 && w * 20 <= full * 23).count();
    return near * 100 >= widths.length * (long) SET ? full : Integer.MAX_VALUE / 2;
  }

  /** Whether two lines may have been joined in this row. */
  boolean isJoined(RepairLine row) {
    return row.text().length() * 4L > width * 5L && row.line().typography().isEmpty();
  }

  /** Whether a word stands where the first of two joined lines will have ended. */
  private boolean isAtJoint(RepairLine row, Matcher word) {
    return isJoined(row) && word.end() * 3L >= width * 2L && word.start() * 10L <= width * 11L;
  }

  /** The row with hyphens put back. */
  RepairLine restored(RepairLine row) {
    if (!mayLack(row)) {
      return row;
    }
    Traced.Builder line = new Traced.Builder();
    int done = 0;
    Matcher word = WORD.matcher(row.text());
    while (word.find()) {
      if (word.end() < row.text().length()
          && STAND_INS.indexOf(row.text().charAt(word.end())) >= 0) {
        int at = word.end();
        char hyphen = isDivided(row.text(), word.group(), at) ? SOFT_HYPHEN : '-';
        line.append(row.traced(), done, at).append(hyphen, row.traced().from(at));
        done = at + 1;
        continue;
      }
      OptionalInt hyphen = isAtJoint(row, word) ? hyphen(word.group()) : OptionalInt.empty();
      if (hyphen.isPresent()) {
        int at = word.start() + hyphen.getAsInt();
        line.append(row.traced(), done, at).append('-', Traced.NOWHERE);
        done = at;
      }
    }
    if (done == 0) {
      return row;
    }
    report.accept(row);
    return row.with(line.append(row.traced(), done, row.text().length()).build());
  }

  /** Whether the text has the word elsewhere in one piece, which a line's end divided here. */
  private boolean isDivided(String text, String first, int at) {
    Matcher second = WORD.matcher(text);
    return second.find(at)
        && second.start() == at + 1
        && words.contains((first + second.group()).toLowerCase(Locale.ROOT));
  }

  /** Where in a word the hyphen belongs. */
  private OptionalInt hyphen(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.length() < SHORTEST || words.contains(key)) {
      return OptionalInt.empty();
    }
    String compound = compounds.getOrDefault(bare(key), key);
    for (int at = 1; at < key.length(); at++) {
      String split = key.substring(0, at) + '-' + key.substring(at);
      if (split.equals(HYPHEN.matcher(compound).replaceAll("-"))
          || numerals.ordinal(split).isPresent() && numerals.ordinal(key).isEmpty()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private static String bare(String word) {
    return HYPHEN.matcher(word).replaceAll("");
  }
}

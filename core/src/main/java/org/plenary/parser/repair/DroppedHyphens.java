package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.LanguageRules;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Puts back hyphens at the ends of lines that an extractor has joined. PDFium leaves a character
 * without meaning in their place. Poppler leaves nothing: {@code non-} and {@code prolifération}
 * become {@code nonprolifération} in the midst of a line much longer than all others.
 *
 * <p>One hyphen is missing in such a line. It is put back where the text has the compound elsewhere
 * and never without one, or where it makes an ordinal, else where the language is known to write
 * one; and only if there is but one such place about where the first line will have ended. A word
 * that was divided at the line's end stays whole.
 */
final class DroppedHyphens {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2010\u2011][\\p{L}\\p{N}]+)*");

  /** The characters that PDFium has for a hyphen at the end of a line. */
  private static final String STAND_INS = "\ufffe\u0002";

  private static final char SOFT_HYPHEN = '\u00ad';

  private static final String GUTTER = "  ";

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  /** The least and the greatest length of a word in which a hyphen may be missing. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 60;

  /** The least and the greatest width of a column of text, in characters. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 130;

  /** The share of lines, in per cent, that are about as wide as the widest where text was set. */
  private static final int SET = 25;

  private final LanguageRules rules;
  private final Consumer<RepairLine> report;
  private final int width;
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> compounds = new HashMap<>();
  private final List<RepairLine> unplaced = new ArrayList<>();
  private boolean joins;

  /**
   * @param rows all rows of a text
   * @param report takes each row in which a hyphen was put back
   */
  DroppedHyphens(List<RepairLine> rows, LanguageRules rules, Consumer<RepairLine> report) {
    this.rules = rules;
    this.report = report;
    this.width = width(rows);
    if (rows.stream().anyMatch(this::mayLack)) {
      collect(rows);
    }
  }

  /** Whether hyphens may have been dropped in a row: few texts have one. */
  private boolean mayLack(RepairLine row) {
    return isJoined(row) || hasStandIns(row);
  }

  /** Whether a character behind a word stands for a hyphen. */
  static boolean isStandIn(String line, int at) {
    return at > 0
        && STAND_INS.indexOf(line.charAt(at)) >= 0
        && Character.isLetterOrDigit(line.charAt(at - 1));
  }

  private static boolean hasStandIns(RepairLine row) {
    return row.text().indexOf(STAND_INS.charAt(0)) >= 0
        || row.text().indexOf(STAND_INS.charAt(1)) >= 0;
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
    boolean set = full >= NARROWEST && full <= WIDEST && near * 100 >= widths.length * (long) SET;
    return set ? full : Integer.MAX_VALUE / 2;
  }

  /** Whether two lines may have been joined in this row. */
  boolean isJoined(RepairLine row) {
    long length = row.text().length();
    return length * 4 > width * 5L && length * 2 < width * 5L && row.line().typography().isEmpty();
  }

  /** Whether a row is so long that it must be two lines of text, and none of a table. */
  private boolean isTwo(RepairLine row) {
    return row.text().length() * 2L >= width * 3L && !row.text().strip().contains(GUTTER);
  }

  /** The rows that lack a hyphen in an unknown place, where others in the text lacked one. */
  List<RepairLine> unplaced() {
    return joins ? List.copyOf(unplaced) : List.of();
  }

  /** Whether a word stands where the first of two joined lines will have ended. */
  private boolean isAtJoint(RepairLine row, Matcher word) {
    return isJoined(row) && word.end() * 3L >= width * 2L && word.start() * 10L <= width * 11L;
  }

  /** The row with hyphens put back. */
  RepairLine restored(RepairLine row) {
    return hasStandIns(row) ? replaced(row) : isJoined(row) ? joint(row) : row;
  }

  /** The row with hyphens for the characters that stand in for them. */
  private RepairLine replaced(RepairLine row) {
    Traced.Builder line = new Traced.Builder();
    int done = 0;
    Matcher word = WORD.matcher(row.text());
    while (word.find()) {
      int at = word.end();
      if (at < row.text().length() && STAND_INS.indexOf(row.text().charAt(at)) >= 0) {
        char hyphen = isDivided(row.text(), word.group(), at) ? SOFT_HYPHEN : '-';
        line.append(row.traced(), done, at).append(hyphen, row.traced().from(at));
        done = at + 1;
      }
    }
    return done == 0 ? row : told(row, line, done);
  }

  /** The row with a hyphen where two lines met, if there is but one place for it. */
  private RepairLine joint(RepairLine row) {
    TreeSet<Integer> shown = new TreeSet<>();
    TreeSet<Integer> likely = new TreeSet<>();
    Matcher word = WORD.matcher(row.text());
    int before = -1;
    String last = "";
    while (word.find()) {
      if (isAtJoint(row, word)) {
        int start = word.start();
        hyphen(word.group()).ifPresent(at -> shown.add(start + at));
        likelyHyphen(word.group()).ifPresent(at -> likely.add(start + at));
        boolean follows = before == start - 1 && before > 0 && row.text().charAt(before) == ' ';
        if (follows && Character.isLetter(last.charAt(0))) {
          if (isCompound(last + '-' + word.group())) {
            shown.add(before);
          } else if (rules.compounds().isCompound(last, word.group())) {
            likely.add(before);
          }
        }
      }
      before = word.end();
      last = word.group();
    }
    TreeSet<Integer> found = shown.isEmpty() ? likely : shown;
    if (found.size() != 1) {
      if (isTwo(row)) {
        unplaced.add(row);
      }
      return row;
    }
    joins = true;
    int at = found.first();
    boolean blank = row.text().charAt(at) == ' ';
    Traced.Builder line = new Traced.Builder().append(row.traced(), 0, at);
    line.append('-', blank ? row.traced().from(at) : Traced.NOWHERE);
    return told(row, line, blank ? at + 1 : at);
  }

  private RepairLine told(RepairLine row, Traced.Builder line, int done) {
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

  /** Whether a hyphen may be missing in a word, given in small letters: the text has it nowhere. */
  private boolean mayLack(String key) {
    return key.length() >= SHORTEST && key.length() <= LONGEST && !words.contains(key);
  }

  /** Where in a word the hyphen belongs, as the text has it elsewhere or in an ordinal. */
  private OptionalInt hyphen(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (!mayLack(key)) {
      return OptionalInt.empty();
    }
    String compound = plain(compounds.getOrDefault(bare(key), key));
    for (int at = 1; at < key.length(); at++) {
      String split = key.substring(0, at) + '-' + key.substring(at);
      if (split.equals(compound)
          || rules.numerals().ordinal(split).isPresent()
              && rules.numerals().ordinal(key).isEmpty()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Where the hyphen of a word belongs by what the language knows of compounds. */
  private OptionalInt likelyHyphen(String word) {
    if (!mayLack(word.toLowerCase(Locale.ROOT))) {
      return OptionalInt.empty();
    }
    int start = 0;
    for (String part : HYPHEN.split(word, -1)) {
      OptionalInt at = rules.compounds().hyphen(part, words::contains);
      if (at.isPresent()) {
        return OptionalInt.of(start + at.getAsInt());
      }
      start += part.length() + 1;
    }
    return OptionalInt.empty();
  }

  /** Whether the text has a compound elsewhere, or it is an ordinal. */
  private boolean isCompound(String pair) {
    String key = pair.toLowerCase(Locale.ROOT);
    return plain(compounds.getOrDefault(bare(key), "")).equals(key)
        || rules.numerals().ordinal(key).isPresent();
  }

  private static String bare(String word) {
    return word.replace("-", "").replace("\u2010", "").replace("\u2011", "");
  }

  private static String plain(String word) {
    return HYPHEN.matcher(word).replaceAll("-");
  }
}

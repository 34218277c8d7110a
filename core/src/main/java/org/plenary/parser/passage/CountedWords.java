package org.plenary.parser.passage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Extract;
import org.plenary.text.Characters;

/**
 * Lines that begin with the same words and a number that counts on, such as {@code Panel 1:},
 * {@code Panel 2:} or {@code Action 1.}, {@code Action 2.}: each begins a passage. Words of any
 * language do, if they begin with a capital where the script has them.
 */
final class CountedWords {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*(\\p{L}[\\p{L}\\p{M}]*(?:[ \u00a0][\\p{L}\\p{M}]+){0,2}[ \u00a0])(\\d{1,3})"
              + " ?[.:：](?!\\d).*");

  private final BitSet begins = new BitSet();

  /** Those among the lines of a text. */
  static CountedWords in(List<Extract> texts) {
    CountedWords counted = new CountedWords();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      Matcher beginning = BEGINNING.matcher(text);
      if (Characters.startsLow(text) || !beginning.matches()) {
        continue;
      }
      int number = Integer.parseInt(beginning.group(2));
      Integer before = last.get(beginning.group(1));
      if (before != null && number == number(texts.get(before)) + 1) {
        counted.begins.set(before);
        counted.begins.set(i);
      }
      if (number == 1 || before != null && counted.begins.get(i)) {
        last.put(beginning.group(1), i);
      }
    }
    return counted;
  }

  private static int number(Extract text) {
    Matcher beginning = BEGINNING.matcher(text.text());
    return beginning.matches() ? Integer.parseInt(beginning.group(2)) : 0;
  }

  /** Whether a line is one of a series. */
  boolean begins(int line) {
    return begins.get(line);
  }
}

package org.plenary.parser.passage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.text.Characters;

/**
 * Lines that begin with the same words and a number that counts on, such as {@code Panel 1:},
 * {@code Panel 2:} or {@code Action 1.}, {@code Action 2.}: each begins a passage. Words of any
 * language do, if they begin with a capital where the script has them. The first stands behind the
 * end of a clause.
 */
final class CountedWords {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*(\\p{L}[\\p{L}\\p{M}]*(?:[ \u00a0][\\p{L}\\p{M}]+){0,2}[ \u00a0])(\\d{1,3})"
              + " ?[.:：](?!\\d)");

  private final BitSet begins = new BitSet();

  /** A line of a series so far. */
  private record Member(int line, int number) {}

  /** Those among the lines of a text. */
  static CountedWords in(List<Extract> texts) {
    CountedWords counted = new CountedWords();
    Map<String, Member> last = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      Matcher beginning = BEGINNING.matcher(text);
      if (Characters.startsLow(text) || !beginning.lookingAt()) {
        continue;
      }
      String words = beginning.group(1);
      int number = Integer.parseInt(beginning.group(2));
      Member before = last.get(words);
      if (before != null && number == before.number() + 1) {
        counted.begins.set(before.line());
        counted.begins.set(i);
        last.put(words, new Member(i, number));
      } else if (number == 1 && (i == 0 || SentenceEnds.clause(texts.get(i - 1).text()))) {
        last.put(words, new Member(i, number));
      }
    }
    return counted;
  }

  /** Whether a line is one of a series. */
  boolean begins(int line) {
    return begins.get(line);
  }
}

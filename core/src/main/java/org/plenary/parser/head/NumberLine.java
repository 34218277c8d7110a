package org.plenary.parser.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.symbol.SymbolVocabulary;

/**
 * The line with number and title, e.g. {@code 60/212. South-South cooperation}.
 *
 * <p>The forms of numbers: session and number ({@code 60/212}, {@code S-10/2}, {@code ES-11/1}),
 * number and session in Roman figures until 1975 ({@code 2205 (XXI)}), year and number of the
 * Economic and Social Council ({@code 2022/5}), number and year of the Security Council ({@code
 * 1325 (2000)}), each with a letter where several stand under one number.
 *
 * @param number as printed, in one spelling
 * @param numberEnd where the number ends
 * @param titleStart where the title begins
 */
record NumberLine(String number, int numberEnd, int titleStart) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[A-Z\\p{L}]{4,12}\\s+)?"
              + "((?:(?:"
              + String.join("|", SymbolVocabulary.UNITED_NATIONS.sessions())
              + ")-)?\\d{1,4}\\s?/\\s?\\d{1,4}(?:\\s?[A-Z](?![\\p{L}']))?"
              + "|\\d{1,4}(?:\\s[A-Z])?\\s?\\((?:[IVXLC]{1,8}|E?S-[IVXLC]{1,8}|(?:19|20)\\d\\d)\\))"
              + "(?=[\\s.．:-]|[^\\x00-\\u024f]|$)");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[.．:]|[-–—](?=\\s))?\\s*");

  /** The number and title with which a line begins. */
  static Optional<NumberLine> at(CharSequence line) {
    Matcher matcher = NUMBER.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Matcher separator = SEPARATOR.matcher(line);
    separator.region(matcher.end(), line.length());
    int title = separator.lookingAt() ? separator.end() : matcher.end();
    String number = matcher.group(1).replaceAll("\\s?/\\s?", "/");
    return Optional.of(new NumberLine(number, matcher.end(), title));
  }
}

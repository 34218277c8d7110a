package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.InlineAssembly;
import org.plenary.symbol.ForeignNumbers;
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
          "(?:[\\p{Lu}\\p{Lo}]\\p{L}{3,11}\\s+)?"
              + "((?:(?:"
              + String.join("|", SymbolVocabulary.UNITED_NATIONS.sessions())
              + ")-)?\\d{1,4}\\s?/\\s?\\d{1,4}(?:[\\s\\h]?[A-Z](?![\\p{L}']))?"
              + "|\\d{1,4}(?:[\\s\\h][A-Z])?[\\s\\h]{0,3}\\((?:[IVXLC"
              + ForeignNumbers.LOOK_ALIKES
              + "]{1,8}|E?S-[IVXLC]{1,8}|(?:19|20)\\d\\d)\\))"
              + "(?=[\\s\\h.．:-]|[^\\x00-\\u024f]|$)");

  /** Number and session in Han figures, as Chinese texts had them until the 1970s. */
  private static final Pattern HAN = Pattern.compile(ForeignNumbers.HAN);

  private static final Pattern ARABIC = Pattern.compile(ForeignNumbers.ARABIC);

  private static final Pattern CITED =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d/-])(\\d{1,4})(?:\\s?([A-Z]))?\\s?\\(([IVXLC]{1,8}|E?S-[IVXLC]{1,8})(?:\\)|$)");

  /** A line in brackets, the last perhaps lost, of a word and a later number, no pair of years. */
  private static final Pattern CITED_ALONE =
      Pattern.compile(
          "\\(\\p{L}{3,20} (?!(?:19|20)\\d\\d/(?:19|20)\\d\\d)"
              + "(\\d{1,4}/\\d{1,4}|\\d{1,4} \\((?:19|20)\\d\\d\\)?)\\)?");

  private static final Pattern BRACKET = Pattern.compile("[\\s\\h]*\\(");

  private static final Pattern SEPARATOR =
      Pattern.compile("[\\s\\h]*(?:[.．。:：、]|[-–—](?=[\\s\\h]))?[\\s\\h]*");

  /** The session of a draft, and the place that is kept for its number, as in {@code 50/…}. */
  private static final Pattern UNFILLED =
      Pattern.compile("(?:E?S-)?\\d{1,4}/\\s?(?:…|\\.{2,4}|_{1,9}|[xX]{2,3})[.\\s]+");

  /**
   * Where the title begins after a number of which only the session is filled in; 0 if there is
   * none.
   */
  static int afterUnfilled(CharSequence line) {
    Matcher unfilled = UNFILLED.matcher(line);
    return unfilled.lookingAt() ? unfilled.end() : 0;
  }

  /** The number and title with which a line begins. */
  static Optional<NumberLine> at(CharSequence line) {
    for (Pattern foreign : List.of(HAN, ARABIC)) {
      Matcher found = foreign.matcher(line);
      if (found.lookingAt()) {
        return Optional.of(foreign(line, found));
      }
    }
    Matcher matcher = NUMBER.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String number = BRACKET.matcher(matcher.group(1).replaceAll("\\s?/\\s?", "/")).replaceAll(" (");
    number = ForeignNumbers.latin(number);
    return Optional.of(new NumberLine(number, matcher.end(), titleStart(line, matcher.end())));
  }

  private static int titleStart(CharSequence line, int numberEnd) {
    Matcher separator = SEPARATOR.matcher(line);
    separator.region(numberEnd, line.length());
    return separator.lookingAt() ? separator.end() : numberEnd;
  }

  private static NumberLine foreign(CharSequence line, Matcher found) {
    return new NumberLine(
        ForeignNumbers.latin(found.group()), found.end(), titleStart(line, found.end()));
  }

  /**
   * The number of the first decades that is cited in a line such as {@code (Resolution 1714
   * (XVI))}, if it is the only one, or a later one that is all of the line; the closing bracket may
   * be lost.
   */
  static Optional<NumberLine> cited(CharSequence line) {
    Matcher han = HAN.matcher(line);
    if (han.find() && han.start() > 0 && "第案".indexOf(line.charAt(han.start() - 1)) >= 0) {
      return Optional.of(foreign(line, han));
    }
    Matcher alone = CITED_ALONE.matcher(line);
    if (alone.matches()) {
      boolean open = alone.group(1).indexOf('(') > 0 && !alone.group(1).endsWith(")");
      String cited = alone.group(1) + (open ? ")" : "");
      return Optional.of(new NumberLine(cited, alone.end(1), alone.end(1)));
    }
    Matcher matcher = CITED.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String letter = matcher.group(2) == null ? "" : " " + matcher.group(2);
    String number = matcher.group(1) + letter + " (" + matcher.group(3) + ")";
    int end = matcher.end();
    return matcher.find() ? Optional.empty() : Optional.of(new NumberLine(number, end, end));
  }

  /**
   * The number as a field, and what parts it from the title, if one follows.
   *
   * @param spaced whether the language parts words by spaces
   */
  static List<Inline> inlines(
      InlineAssembly inlines, Extract number, boolean titled, boolean spaced) {
    int end = at(number).map(NumberLine::numberEnd).orElse(0);
    List<Inline> content = new ArrayList<>();
    content.add(
        new Inline.Field(FieldKind.NUMBER, Optional.empty(), inlines.inlines(number.cut(0, end))));
    Extract separator = number.from(end);
    if (separator.length() > 0) {
      content.addAll(inlines.inlines(separator));
    }
    boolean apart =
        separator.length() > 0
            && (!spaced || Character.isSpaceChar(separator.charAt(separator.length() - 1)));
    if (titled && !apart) {
      content.add(Inline.Text.of(" "));
    }
    return content;
  }
}

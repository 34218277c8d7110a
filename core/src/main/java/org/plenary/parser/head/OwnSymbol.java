package org.plenary.parser.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.model.Block;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.parser.line.Extract;
import org.plenary.symbol.DeliberationNumber;
import org.plenary.symbol.DeliberationNumber.Agreement;
import org.plenary.symbol.Series;

/**
 * Tells the symbol of a deliberation by the number that it holds, beside that of the line with the
 * title.
 */
final class OwnSymbol {

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:A|S|E|A/HRC)/[\\w.-]+(?:/[\\w.-]+){0,9}(?:\\s?\\([^)]{1,12}\\))?(?:/[\\w.]+){0,9}(?:\\s[A-Z])?");

  private static final Pattern BEFORE_LETTER = Pattern.compile("(?<=\\d)\\s(?=[A-Z]$)");

  private OwnSymbol() {}

  /** Whether a text is a symbol. */
  static boolean isSymbol(String text) {
    return SYMBOL.matcher(text).matches();
  }

  /** A symbol as issued: with no blank before the letter of a part. */
  static String spelt(String symbol) {
    return BEFORE_LETTER.matcher(symbol).replaceFirst("");
  }

  /** Whether a symbol ends with the letter of a part. */
  static boolean hasLetter(String symbol, String letter) {
    String spelt = spelt(symbol);
    return spelt.endsWith(letter)
        && Character.isDigit(spelt.charAt(spelt.length() - letter.length() - 1));
  }

  /** Whether a symbol is one of those under which deliberations are issued. */
  static boolean isSeries(String symbol) {
    return Series.of(symbol).isPresent();
  }

  /** The first symbol of the lines with whose number one of them begins. */
  static Optional<String> confirmed(List<Extract> lines) {
    return lines.stream()
        .map(Extract::text)
        .filter(OwnSymbol::isSymbol)
        .filter(
            own ->
                lines.stream()
                    .flatMap(line -> NumberLine.at(line).stream())
                    .anyMatch(line -> agrees(own, line.number())))
        .findFirst();
  }

  /**
   * A head in which a symbol that names another number than the line of the title is text: it is
   * not the symbol of this deliberation, or one of the two is misprinted.
   */
  static ParsedHead checked(ParsedHead head) {
    if (head.symbol().isEmpty()
        || head.number().isEmpty()
        || !contradicts(head.symbol().get(), head.number().get())) {
      return head;
    }
    return new ParsedHead(
        head.masthead().stream().map(OwnSymbol::asText).toList(),
        head.preface(),
        head.kind(),
        head.organ(),
        head.number(),
        Optional.empty(),
        head.symbol(),
        head.title(),
        head.adopted(),
        head.issued(),
        head.session(),
        head.meeting());
  }

  private static Block.TextBlock asText(Block.TextBlock block) {
    return block.content().get(0) instanceof Inline.Field field && field.kind() == FieldKind.SYMBOL
        ? new Block.TextBlock(field.content())
        : block;
  }

  /** Whether both are numbers, and the same but for the letter of a part that one may lack. */
  private static boolean agrees(String symbol, String number) {
    return compare(symbol, number) == Agreement.SAME;
  }

  /** Whether both are numbers, and not the same. */
  static boolean contradicts(String symbol, String number) {
    return compare(symbol, number) == Agreement.OTHER;
  }

  private static Agreement compare(String symbol, String number) {
    return Series.of(symbol)
        .map(issued -> DeliberationNumber.compare(issued.number(), number))
        .orElse(Agreement.UNKNOWN);
  }
}

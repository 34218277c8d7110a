package org.plenary.akn.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.akn.naming.Hrefs;
import org.plenary.diagnostic.Code;
import org.plenary.model.Target;

/**
 * A link leads to the document that its text names. Only texts with a whole number or symbol count,
 * such as {@code 60/212}, {@code 1325 (2000)} or {@code A/60/490}; of several numbers one is
 * enough. A date in the text is that of the address, if it has one.
 */
final class LinkText implements Rule {

  private static final Set<String> LINKS = Set.of("a", "ref", "rref", "mref");

  /** Two numbers with a stroke or brackets between them, and a letter part. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.]|\\d/)(\\d{1,4})(?: ?/ ?(\\d{1,4})| ?\\((\\d{4}|[IVXL]{1,7})\\))"
              + "(?: ?([A-Za-z])(?![\\p{L}\\p{N}-]))?");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(Code.LINK_TEXT, "A link leads to the document that its text names.");
  }

  /** A number of two parts, e.g. {@code 60/212}, with its letter or none. */
  private record NamedNumber(String pair, String letter) {

    boolean goesWith(NamedNumber other) {
      return pair.equals(other.pair)
          && (letter.isEmpty() || other.letter.isEmpty() || letter.equalsIgnoreCase(other.letter));
    }
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    for (Element element : tree.elements()) {
      if (LINKS.contains(element.name()) && !element.isMetadata()) {
        element
            .attribute("href")
            .flatMap(href -> fault(element, Hrefs.target(href)))
            .ifPresent(fault -> findings.add(Code.LINK_TEXT, element, "href", fault));
      }
    }
  }

  private static Optional<String> fault(Element link, Target target) {
    if (target instanceof Target.Deliberated deliberated) {
      Optional<String> date = date(link, deliberated);
      return date.isPresent() ? date : number(link, deliberated.number());
    }
    return target instanceof Target.Document document
        ? number(link, document.symbol())
        : Optional.empty();
  }

  private static Optional<String> number(Element link, String symbol) {
    String text = Frbr.words(link);
    List<NamedNumber> named = numbers(text);
    List<NamedNumber> meant = numbers(symbol);
    boolean differ =
        !named.isEmpty()
            && !meant.isEmpty()
            && named.stream().noneMatch(number -> meant.stream().anyMatch(number::goesWith));
    return differ
        ? Optional.of(
            "The text names "
                + text
                + ", the link leads to "
                + symbol
                + "; correct the link, or let it cover the whole number")
        : Optional.empty();
  }

  private static Optional<String> date(Element link, Target.Deliberated deliberated) {
    return deliberated
        .adopted()
        .flatMap(
            adopted ->
                link.children("date")
                    .flatMap(date -> Frbr.day(date).stream())
                    .filter(day -> !day.equals(adopted))
                    .findFirst()
                    .map(
                        day ->
                            "The text has the date "
                                + day
                                + ", the address "
                                + adopted
                                + "; correct one of the two"));
  }

  private static List<NamedNumber> numbers(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .map(c -> c == '\uff08' ? '(' : c == '\uff09' ? ')' : c)
        .forEach(plain::appendCodePoint);
    List<NamedNumber> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(plain);
    while (matcher.find()) {
      String other = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      String letter = matcher.group(4) == null ? "" : matcher.group(4);
      numbers.add(new NamedNumber(matcher.group(1) + "/" + other, letter));
    }
    return numbers;
  }
}

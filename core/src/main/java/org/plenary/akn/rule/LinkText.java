package org.plenary.akn.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.akn.AknNumber;
import org.plenary.akn.Hrefs;
import org.plenary.diagnostic.Code;
import org.plenary.model.Language;
import org.plenary.model.Target;

/**
 * A link leads to the document that its text names. Only texts with a whole number or symbol count,
 * such as {@code 60/212}, {@code 1325 (2000)} or {@code A/60/490}; one of several numbers is
 * enough.
 */
final class LinkText implements Rule {

  private static final Set<String> LINKS = Set.of("a", "ref", "rref", "mref");

  /** Two numbers with a stroke or brackets between them, and a letter part. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/.])(\\d{1,4})(?: ?/ ?(\\d{1,4})| ?\\((\\d{4}|[IVXL]{1,7})\\))(?: ?([A-Z])(?![\\p{L}]))?");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(Code.LINK_TEXT, "A link leads to the document that its text names.");
  }

  @Override
  public void check(Tree tree, Findings findings) {
    for (Element element : tree.elements()) {
      if (LINKS.contains(element.name()) && !element.isMetadata()) {
        element.attribute("href").ifPresent(href -> check(element, href, findings));
      }
    }
  }

  private static void check(Element link, String href, Findings findings) {
    Target target = Hrefs.target(href);
    Optional<String> symbol = Optional.empty();
    if (target instanceof Target.Deliberated deliberated) {
      symbol = Optional.of(deliberated.number());
    } else if (target instanceof Target.Document document) {
      symbol = Optional.of(document.symbol());
    }
    List<String> named = numbers(Frbr.words(link));
    List<String> meant = symbol.map(LinkText::numbers).orElse(List.of());
    if (!named.isEmpty() && !meant.isEmpty() && named.stream().noneMatch(meant::contains)) {
      findings.add(
          Code.LINK_TEXT,
          link,
          "href",
          "The text names " + Frbr.words(link) + ", the link leads to " + symbol.get()
              + "; correct the link, or let it cover the whole number");
    }
  }

  /** The numbers of a text, each as {@code 60/212}. */
  private static List<String> numbers(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .map(c -> c == '\uff08' ? '(' : c == '\uff09' ? ')' : c)
        .forEach(plain::appendCodePoint);
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(plain);
    while (matcher.find()) {
      String other = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      numbers.add(matcher.group(1) + "/" + other);
    }
    return numbers;
  }
}

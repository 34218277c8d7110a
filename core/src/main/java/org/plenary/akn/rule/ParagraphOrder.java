package org.plenary.akn.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;

/**
 * Operative paragraphs are numbered in order. They may begin again at 1 in another division and
 * after a heading, for which a paragraph without a number may stand.
 */
final class ParagraphOrder implements Rule {

  private static final Pattern NUMBER =
      Pattern.compile("[\\s\\u200e\\u200f(]*(\\d{1,4})[\\s\\u200e\\u200f).:\\uff0e\\u2013-]*");

  private static final Set<String> HEADINGS =
      Set.of("crossHeading", "heading", "subheading", "paragraph");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.PARAGRAPH_ORDER,
        "The numbers of paragraphs run on without gaps, or begin again at 1 under a heading.");
  }

  /**
   * A paragraph that has a number.
   *
   * @param headings how many headings, and paragraphs that may be headings, came before it
   */
  private record Numbered(int number, Element paragraph, int headings) {}

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Map<Element, Numbered> last = new HashMap<>();
    int headings = 0;
    for (Element element : tree.elements()) {
      Optional<Element> num = element.is("paragraph") ? element.child("num") : Optional.empty();
      Optional<Integer> number = num.flatMap(ParagraphOrder::value);
      if (number.isPresent()) {
        Numbered before = last.get(element.document());
        Numbered now = new Numbered(number.get(), element, headings);
        if (!follows(before, now)) {
          findings.add(Code.PARAGRAPH_ORDER, num.orElseThrow(), message(before, now));
        }
        last.put(element.document(), now);
      } else if (HEADINGS.contains(element.name())) {
        headings++;
      }
    }
  }

  private static boolean follows(@Nullable Numbered before, Numbered now) {
    if (before == null || now.number != 1) {
      return now.number == (before == null ? 1 : before.number + 1);
    }
    return now.headings > before.headings
        || !now.paragraph.parent().equals(before.paragraph.parent());
  }

  private static String message(@Nullable Numbered before, Numbered now) {
    return before == null
        ? "The first paragraph has the number " + now.number + "; number paragraphs from 1"
        : "Paragraph "
            + now.number
            + " follows paragraph "
            + before.number
            + "; number paragraphs without gaps";
  }

  private static Optional<Integer> value(Element num) {
    Matcher matcher = NUMBER.matcher(num.text());
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}

package org.plenary.parser.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.FoundDate;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;

/**
 * The head of a text whose title stands above the line that cites its number, as in collections of
 * declarations: the title, when it was adopted, {@code (Resolution 1714 (XVI))}.
 *
 * @param from the index of the first line of the title
 * @param to the index after its last line
 * @param number the index of the line with the number
 * @param titleEnd where in the line with the number the title ends, 0 if none begins it
 * @param cited the number
 * @param adopted the date that stands between or beside them, if any
 */
record TitleAbove(
    int from, int to, int number, int titleEnd, NumberLine cited, Optional<LocalDate> adopted) {

  /** A title is no longer, in characters. */
  private static final int LONGEST_TITLE = 400;

  /** The title and number, if no line has both and one line alone cites a number. */
  static Optional<TitleAbove> find(LanguageRules rules, List<HeadLine> lines) {
    Optional<NumberLine> cited = Optional.empty();
    int number = -1;
    for (int i = 0; i < lines.size(); i++) {
      Extract text = lines.get(i).text();
      boolean numbered = NumberLine.at(text).filter(it -> !goesOn(text, it)).isPresent();
      if (numbered || OwnSymbol.isSymbol(text.text())) {
        return Optional.empty();
      }
      if (isField(rules, text)) {
        continue;
      }
      Optional<NumberLine> here = NumberLine.cited(text);
      if (here.isPresent()) {
        if (cited.filter(it -> !it.number().equals(here.get().number())).isPresent()) {
          return Optional.empty();
        }
        cited = here;
        number = i;
      }
    }
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> adopted = date(rules, lines.get(number));
    for (int i = number + 1; adopted.isEmpty() && i < lines.size() && !lines.get(i).parted(); i++) {
      adopted = date(rules, lines.get(i));
    }
    int to = block(lines, number);
    int titleEnd = titleEnd(rules, lines.get(number).text());
    if (titleEnd > 0 || isTitle(rules, lines.subList(to, number))) {
      return Optional.of(new TitleAbove(to, number, number, titleEnd, cited.get(), adopted));
    }
    while (to > 0) {
      int from = block(lines, to - 1);
      Optional<LocalDate> said = Optional.empty();
      int length = 0;
      boolean field = false;
      for (int i = from; i < to; i++) {
        int line = i;
        said = said.or(() -> date(rules, lines.get(line)));
        length += lines.get(i).text().length();
        field |= isField(rules, lines.get(i).text());
      }
      if (said.isEmpty()) {
        boolean title = !field && length <= LONGEST_TITLE;
        return Optional.of(new TitleAbove(title ? from : to, to, number, 0, cited.get(), adopted));
      }
      adopted = adopted.isPresent() ? adopted : said;
      to = from;
    }
    int below = number + 1;
    while (below < lines.size() && !isTitle(rules, lines.subList(below, below + 1))) {
      below++;
    }
    boolean under =
        number == 0 && below < lines.size() && isTitle(rules, lines.subList(below, lines.size()));
    return Optional.of(
        under
            ? new TitleAbove(below, lines.size(), number, 0, cited.get(), adopted)
            : new TitleAbove(0, 0, number, 0, cited.get(), adopted));
  }

  /** Where the title ends in a line that goes on, after a comma, with who adopted it and when. */
  private static int titleEnd(LanguageRules rules, Extract line) {
    int organ = rules.organs().namedAt(line).orElse(0);
    int comma = organ - 1;
    while (comma > 0 && !SentenceEnds.comma(line.text().substring(comma, comma + 1))) {
      comma--;
    }
    Extract title = line.cut(0, Math.max(0, comma));
    return title.isBlank() || rules.dates().find(title, 0).isPresent() ? 0 : title.length();
  }

  /** Whether lines that cling to the one with the number say neither who adopted it nor when. */
  private static boolean isTitle(LanguageRules rules, List<HeadLine> lines) {
    return !lines.isEmpty()
        && lines.stream()
            .noneMatch(
                line ->
                    rules.organs().namedAt(line.text()).isPresent()
                        || date(rules, line).isPresent()
                        || isField(rules, line.text()));
  }

  /** Whether a sentence goes on after the number, so that no title follows it. */
  private static boolean goesOn(Extract text, NumberLine line) {
    return line.titleStart() < text.length()
        && line.titleStart() > line.numberEnd()
        && !Character.isDigit(text.charAt(0))
        && Character.isLowerCase(text.charAt(line.titleStart()));
  }

  /** Where the block begins that a line is of; blank lines part blocks where there are some. */
  private static int block(List<HeadLine> lines, int line) {
    boolean blanks = lines.stream().skip(1).anyMatch(HeadLine::parted);
    int from = line;
    while (from > 0 && !(blanks ? lines.get(from).parted() : lines.get(from).apart())) {
      from--;
    }
    return from;
  }

  private static Optional<LocalDate> date(LanguageRules rules, HeadLine line) {
    return rules.dates().find(line.text(), 0).map(FoundDate::date);
  }

  private static boolean isField(LanguageRules rules, Extract line) {
    String text = line.text();
    return NumberedHead.isField(rules, text)
        || rules.organs().isPublisher(text)
        || rules.organs().mastheadOrgan(text).isPresent()
        || OwnSymbol.isSymbol(text)
        || rules.masthead().documentLine(text).isPresent();
  }
}

package org.plenary.parser.head;

import java.util.List;
import java.util.Optional;
import org.plenary.language.LanguageRules;
import org.plenary.language.masthead.DocumentLine;
import org.plenary.language.masthead.Masthead;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineJoiner;
import org.plenary.text.Characters;

/**
 * The lines of a draft's head that say who proposes what, e.g. {@code Avalon, Brigadoon and Laputa:
 * draft resolution}, and the lines of the title under them.
 *
 * <p>The agenda item's title stands above the sponsors and the draft's title below them. Where the
 * page sets the three apart, that decides. Where it does not, the list does: it goes back as long
 * as a line ends within it.
 *
 * @param from the index of the first line with sponsors, or of the line with the kind
 * @param to the index after the last line of the kind
 * @param titleEnd the index after the last line of the title
 * @param document what the lines say
 * @param text the lines, joined
 */
public record DraftLines(int from, int to, int titleEnd, DocumentLine document, Extract text) {

  /** Over how many lines the words of the kind may go on. */
  private static final int LONGEST_KIND = 4;

  /** How many lines a draft's title may have. */
  private static final int LONGEST_TITLE = 9;

  /** The lines of a draft, if there are any. */
  public static Optional<DraftLines> find(
      LanguageRules rules, LineJoiner joiner, List<HeadLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!mayEndKind(rules.masthead(), lines, i)) {
        continue;
      }
      for (int from : List.of(start(rules, lines, i), i)) {
        Optional<DraftLines> found = at(rules, joiner, lines, from, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayEndKind(Masthead masthead, List<HeadLine> lines, int at) {
    if (isProposed(masthead, lines.get(at).text())) {
      return true;
    }
    return at > 0
        && !lines.get(at).apart()
        && masthead.mayBeDocumentLine(lines.get(at - 1).text(), lines.get(at).text())
        && isProposed(masthead, lines.get(at - 1).text().text() + " " + lines.get(at).text());
  }

  private static boolean isProposed(Masthead masthead, CharSequence text) {
    return masthead.documentLine(text).filter(it -> it.kind().isProposed()).isPresent();
  }

  private static Optional<DraftLines> at(
      LanguageRules rules, LineJoiner joiner, List<HeadLine> lines, int from, int last) {
    int to = last + 1;
    Extract text = joined(joiner, lines, from, to);
    Optional<DocumentLine> document = document(rules, text);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    while (to < lines.size() && to - last <= LONGEST_KIND && !lines.get(to).apart()) {
      Extract longer = joined(joiner, lines, from, to + 1);
      Optional<DocumentLine> still = document(rules, longer);
      if (still.isEmpty() || !lines.get(from).apart()) {
        break;
      }
      text = longer;
      document = still;
      to++;
    }
    return Optional.of(new DraftLines(from, to, titleEnd(rules, lines, to), document.get(), text));
  }

  private static Optional<DocumentLine> document(LanguageRules rules, Extract text) {
    return rules.masthead().documentLine(text).filter(it -> it.kind().isProposed());
  }

  private static Extract joined(LineJoiner joiner, List<HeadLine> lines, int from, int to) {
    Extract text = lines.get(from).text();
    for (int i = from + 1; i < to; i++) {
      text = joiner.join(text, lines.get(i).text());
    }
    return text;
  }

  /** Where the block begins of which a line is, or where the list of sponsors in it does. */
  private static int start(LanguageRules rules, List<HeadLine> lines, int last) {
    int from = last;
    while (from > 0 && !lines.get(from).apart() && !isField(rules, lines.get(from - 1).text())) {
      from--;
    }
    if (lines.get(from).apart() || from == last) {
      return from;
    }
    from = last;
    while (from > 0
        && !isField(rules, lines.get(from - 1).text())
        && rules.masthead().goesOnAsSponsors(lines.get(from - 1).text(), lines.get(from).text())) {
      from--;
    }
    return from;
  }

  private static boolean isField(LanguageRules rules, Extract line) {
    return NumberedHead.isField(rules, line) || rules.dates().parse(line.text()).isPresent();
  }

  /** The block after the kind; where the page shows none, one line, and those it goes on in. */
  private static int titleEnd(LanguageRules rules, List<HeadLine> lines, int from) {
    int end = from;
    while (end < lines.size()
        && end - from < LONGEST_TITLE
        && (end == from || !lines.get(end).apart())
        && !isFormula(rules, lines.get(end))
        && !endsSentence(lines.get(end).text().text())) {
      end++;
    }
    return end;
  }

  /** An organ's name within a title does not count. */
  private static boolean isFormula(LanguageRules rules, HeadLine line) {
    String text = line.text().text();
    return (Characters.endsInComma(text) || line.apart())
        && rules.organs().formula(text).isPresent();
  }

  private static boolean endsSentence(String line) {
    return !line.isEmpty() && ".;:。；：؛".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}

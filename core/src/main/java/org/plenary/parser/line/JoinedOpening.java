package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.language.LanguageRules;
import org.plenary.language.phrase.Folded;
import org.plenary.source.Line;
import org.plenary.source.Span;
import org.plenary.text.Characters;

/**
 * Parts a line that holds the enacting formula and recitals, as texts on web sites and in data sets
 * do: {@code The Security Council, Recalling its resolution …, Reaffirming …}.
 *
 * <p>A recital begins with a capital letter after a comma, and with words that open recitals. Where
 * the sentence goes on with a small letter, as in decisions, or where a script has no capitals, the
 * line is parted if it, or the last of those that go on with it, ends in a comma and paragraph 1 or
 * another recital follows; where recitals have lines of their own, only the first is parted from
 * the formula. Paragraphs that go on in the same line are parted by their count, and so are the
 * lines after it. A line of which the page shows how it is set is not parted, nor any where the
 * formula stands alone elsewhere.
 */
public final class JoinedOpening {

  /** How long an enacting formula may be. */
  private static final int LONGEST_FORMULA = 60;

  /** How much of a paragraph is read to tell how it opens, in characters. */
  private static final int LONGEST_PHRASE = 200;

  /** Over how many lines formula and recitals may go on. */
  private static final int LONGEST_OPENING = 400;

  /** Which recitals a line may hold that do not begin with a capital. */
  private enum Held {
    NONE,
    FIRST,
    ALL
  }

  private final LanguageRules rules;

  /**
   * Whether the line before was parted and ends as a paragraph does, so that the next is another.
   */
  private boolean afterParted;

  /** Whether a formula was parted from its recitals. */
  private boolean opened;

  /** The number of the next paragraph. */
  private int next = 1;

  private JoinedOpening(LanguageRules rules) {
    this.rules = rules;
  }

  /** The lines, each that opens so in its parts; the same list if none does. */
  public static List<SiftedText.TextLine> parted(
      LanguageRules rules, List<SiftedText.TextLine> lines) {
    JoinedOpening opening = new JoinedOpening(rules);
    List<SiftedText.TextLine> all = new ArrayList<>();
    Held held = Held.NONE;
    for (int i = 0; i < lines.size(); i++) {
      if (opening.opened && opening.isOver(lines.get(i).folded())) {
        opening.opened = false;
        opening.next = 1;
      }
      boolean goesOn = i > 0 && lines.get(i).before() == SiftedText.Gap.NONE;
      if (!opening.opened || !goesOn) {
        held = opening.beginsWithFormula(lines.get(i)) ? opening.held(lines, i) : Held.NONE;
      }
      opening.add(lines.get(i), held, all);
    }
    return all.size() == lines.size() || opening.standsAlone(lines) ? lines : all;
  }

  /** Whether the text of the formula ends before a line: with its closing lines, or an annex. */
  private boolean isOver(Folded line) {
    return rules.annexes().isHeading(line) || rules.closing().meeting(line).isPresent();
  }

  /** Whether a formula has a line of its own: what stands in a line then is quoted. */
  private boolean standsAlone(List<SiftedText.TextLine> lines) {
    return lines.stream().anyMatch(line -> rules.organs().formula(line.folded()).isPresent());
  }

  private boolean beginsWithFormula(SiftedText.TextLine line) {
    String text = line.line().text();
    return IntStream.range(0, Math.min(text.length(), LONGEST_FORMULA))
        .filter(i -> Characters.isComma(text.charAt(i)))
        .anyMatch(i -> rules.organs().formula(text.substring(0, i + 1).strip()).isPresent());
  }

  /** What the line and those that go on with it hold. */
  private Held held(List<SiftedText.TextLine> lines, int from) {
    int last = from;
    while (last + 1 < lines.size()
        && last - from < LONGEST_OPENING
        && lines.get(last + 1).before() == SiftedText.Gap.NONE
        && !isFirst(lines.get(last + 1).folded())) {
      last++;
    }
    if (last + 1 == lines.size() || !SentenceEnds.comma(textOf(lines.get(last)))) {
      return Held.NONE;
    }
    if (isFirst(lines.get(last + 1).folded())) {
      return haveOwnLines(lines.subList(from, last + 1)) ? Held.FIRST : Held.ALL;
    }
    return opensRecital(textOf(lines.get(last + 1)), 0, true) ? Held.FIRST : Held.NONE;
  }

  /**
   * Whether more recitals open at the beginnings of lines than within them, the one behind the
   * formula aside.
   */
  private boolean haveOwnLines(List<SiftedText.TextLine> lines) {
    int own = 1;
    for (int i = 0; i < lines.size(); i++) {
      String text = textOf(lines.get(i));
      boolean after = i > 0 && SentenceEnds.comma(textOf(lines.get(i - 1)));
      own += after && opensRecital(text, 0, true) ? 1 : 0;
      own -=
          (int)
              IntStream.range(1, text.length())
                  .filter(at -> Characters.isComma(text.charAt(at - 1)))
                  .filter(at -> opensRecital(text, at, true))
                  .count();
    }
    return own > 0;
  }

  /** What stands in a line, a call at its end aside. */
  private static String textOf(SiftedText.TextLine line) {
    String text = line.line().text();
    int end = text.stripTrailing().length();
    for (SiftedText.Call call : line.calls()) {
      end = call.end() >= end ? Math.min(end, call.start()) : end;
    }
    return text.substring(0, end).strip();
  }

  private boolean isFirst(CharSequence line) {
    return rules.numerals().paragraphNumber(line).filter(it -> it.ordinal() == 1).isPresent();
  }

  private void add(SiftedText.TextLine line, Held held, List<SiftedText.TextLine> all) {
    String text = line.line().text();
    List<Integer> starts = starts(line, held);
    boolean apart =
        afterParted
            && line.before() == SiftedText.Gap.NONE
            && (opensRecital(text, 0, held == Held.ALL) || opensParagraph(text, 0, next - 1));
    SiftedText.Gap before = apart ? SiftedText.Gap.BLANK : line.before();
    if (starts.size() == 1) {
      all.add(apart ? part(line, 0, text.length(), before) : line);
      afterParted = false;
      return;
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      all.add(part(line, starts.get(i), end, i == 0 ? before : SiftedText.Gap.BLANK));
    }
    afterParted = SentenceEnds.clause(text.strip());
    opened = true;
  }

  /**
   * Where the parts of a line begin: the formula, each recital, each paragraph.
   *
   * @param held which recitals the line may hold without a capital
   */
  private List<Integer> starts(SiftedText.TextLine line, Held held) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    String text = line.line().text();
    if (line.line().typography().isPresent()) {
      return starts;
    }
    if (opened && opensParagraph(text, 0, next)) {
      next++;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean first = starts.size() == 1 && !opened;
      if (first && i > LONGEST_FORMULA) {
        break;
      }
      boolean comma = Characters.isComma(text.charAt(i));
      if (!first && (comma || text.charAt(i) == ';') && opensParagraph(text, i + 1, next)) {
        starts.add(i + 1);
        next++;
        continue;
      }
      boolean low = held == Held.ALL || first && held == Held.FIRST;
      if (!comma || next > 1 || !opensRecital(text, i + 1, low)) {
        continue;
      }
      if (!first || rules.organs().formula(text.substring(0, i + 1).strip()).isPresent()) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  private boolean opensParagraph(String text, int at, int number) {
    int start = Math.min(at, text.length());
    while (start < text.length() && Extract.isSpace(text.charAt(start))) {
      start++;
    }
    if (start == at && at > 0 || start == text.length() || !Character.isDigit(text.charAt(start))) {
      return false;
    }
    String rest = beginning(text, start);
    return rules
        .numerals()
        .paragraphNumber(rest)
        .filter(label -> label.ordinal() == number && !label.stopMissing())
        .filter(
            label -> rules.openings().operative(rest.substring(label.end()).strip()).isPresent())
        .isPresent();
  }

  private boolean opensRecital(String text, int at, boolean low) {
    int start = at;
    while (start < text.length() && Extract.isSpace(text.charAt(start))) {
      start++;
    }
    return start < text.length()
        && (low || Character.isUpperCase(text.charAt(start)))
        && rules.openings().preamble(beginning(text, start)).isPresent();
  }

  /** As much of a text as an opening phrase may have, with the number before it. */
  private static String beginning(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + LONGEST_PHRASE));
  }

  private static SiftedText.TextLine part(
      SiftedText.TextLine line, int start, int end, SiftedText.Gap before) {
    Line whole = line.line();
    int offset = whole.span().start();
    String text = whole.text().substring(start, end);
    Line part =
        new Line(
            whole.number(),
            new Span(offset + start, offset + end),
            text,
            whole.region(),
            whole.typography());
    List<SiftedText.Call> calls =
        line.calls().stream()
            .filter(call -> call.start() <= end && (call.start() > start || start == 0))
            .map(
                call ->
                    new SiftedText.Call(
                        call.start() - start, call.end() - start, call.source(), call.key()))
            .toList();
    return new SiftedText.TextLine(part, Folded.of(text.strip()), calls, before, line.ends());
  }
}

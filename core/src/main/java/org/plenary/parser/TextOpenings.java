package org.plenary.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plenary.language.LanguageRules;
import org.plenary.language.masthead.Masthead;
import org.plenary.parser.head.NumberedHead;
import org.plenary.parser.line.ForeignFormula;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.text.Characters;

/**
 * Finds the lines where the text of a deliberation opens: its enacting formula or, in decisions and
 * statements, which have none, the words that name the meeting.
 */
final class TextOpenings {

  /**
   * An organ's name in the masthead may read as a formula; masthead lines then follow it closely.
   */
  private static final int MASTHEAD_DISTANCE = 6;

  /** In how many lines the number and title of a text without formula are looked for. */
  private static final int LONGEST_HEAD = 30;

  /** Over how many lines the words that name the meeting and its date may run. */
  static final int SITTING_LINES = 3;

  private final LanguageRules rules;
  private final List<String> lines;
  private final List<Boolean> isBold;

  TextOpenings(LanguageRules rules, List<SiftedText.TextLine> lines) {
    this.rules = rules;
    this.lines = lines.stream().map(line -> line.line().text().strip()).toList();
    this.isBold = lines.stream().map(TextOpenings::isBold).toList();
  }

  /** The index of each such line, formulas if there are any. */
  List<Integer> find() {
    List<Integer> formulas = new ArrayList<>();
    List<Integer> sittings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (rules.organs().formula(lines.get(i)).isPresent() && !goesOn(i)) {
        if (endsInComma(i) || !mastheadFollows(i) && !formulaFollows(i)) {
          formulas.add(i);
        }
      } else if (formulas.isEmpty() && isSitting(i)) {
        sittings.add(i);
      }
    }
    if (!formulas.isEmpty()) {
      return formulas.stream().map(this::aboveRecitals).toList();
    }
    return sittings.isEmpty() ? ofOtherOrgan() : sittings;
  }

  /** The formula of an organ whose name is not known: a line of its own over the first recital. */
  private List<Integer> ofOtherOrgan() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!Characters.startsLow(lines.get(i))
          && rules.openings().preamble(lines.get(i)).isPresent()) {
        break;
      }
      if (ForeignFormula.isOver(rules, lines.get(i), lines.get(i + 1))) {
        return List.of(i);
      }
    }
    return List.of();
  }

  /**
   * Where the recitals begin that stand above a formula, as they do here and there in old texts.
   */
  private int aboveRecitals(int formula) {
    int first = formula;
    int from = Math.max(1, formula - LONGEST_HEAD);
    for (int i = formula - 1; i >= from; i--) {
      String line = lines.get(i);
      if (i == first - 1 && !SentenceEnds.pause(line)
          || NumberedHead.at(rules, line).isPresent()
          || NumberedHead.isOverTitle(rules, line)) {
        break;
      }
      if (!Characters.startsLow(line) && rules.openings().preamble(line).isPresent()) {
        first = i;
      }
    }
    return first;
  }

  /** Where the head ends of a text that does not open in any of these ways. */
  int afterHead() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (rules.masthead().councilNumber(line).isPresent()) {
        return i + 1;
      }
      if (rules.masthead().documentLine(line).isPresent()) {
        return afterTitle(i + 1, MASTHEAD_DISTANCE).orElse(i + 1);
      }
    }
    return afterTitle(0, LONGEST_HEAD).orElse(0);
  }

  /** Where the title ends whose number is found in so many lines: with the type it is set in. */
  private OptionalInt afterTitle(int from, int distance) {
    for (int i = from; i < Math.min(lines.size(), from + distance); i++) {
      if (NumberedHead.at(rules, lines.get(i)).isPresent()) {
        int end = i + 1;
        while (isBold.get(i) && end < lines.size() && isBold.get(end)) {
          end++;
        }
        return OptionalInt.of(end);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isBold(SiftedText.TextLine line) {
    return line.line().typography().stream()
        .flatMap(type -> type.runs().stream())
        .anyMatch(run -> run.style().bold());
  }

  private boolean isSitting(int line) {
    return isSitting(rules, lines.subList(line, Math.min(lines.size(), line + SITTING_LINES)));
  }

  /**
   * Whether a sentence begins with the meeting and its date; alone, these are closing lines.
   *
   * @param first the lines from its beginning on, {@link #SITTING_LINES} of them at most
   */
  static boolean isSitting(LanguageRules rules, List<String> first) {
    if (first.size() > 1
        && rules.closing().date(first.get(0)).isPresent()
        && rules.closing().meeting(first.get(1)).isPresent()) {
      return false;
    }
    for (int i = 1; i <= first.size(); i++) {
      if (rules.closing().meeting(String.join(" ", first.subList(0, i))).isPresent()) {
        return false;
      }
    }
    return rules.closing().sitting(String.join(" ", first)).isPresent();
  }

  /** Whether the organ is named at the end of a sentence that a line before begins. */
  private boolean goesOn(int line) {
    return line > 0
        && Characters.startsLow(lines.get(line))
        && Characters.endsInComma(lines.get(line - 1));
  }

  /** A formula does, an organ's name in the masthead does not. */
  private boolean endsInComma(int line) {
    return Characters.endsInComma(lines.get(line));
  }

  /** Whether the same words stand below with a comma, and no recital before them. */
  private boolean formulaFollows(int at) {
    int end = Math.min(lines.size(), at + 1 + LONGEST_HEAD);
    for (int i = at + 1; i < end; i++) {
      String line = lines.get(i);
      if (endsInComma(i) && line.substring(0, line.length() - 1).equals(lines.get(at))) {
        return true;
      }
      if (rules.openings().preamble(line).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean mastheadFollows(int at) {
    Masthead masthead = rules.masthead();
    int end = Math.min(lines.size(), at + 1 + MASTHEAD_DISTANCE);
    return lines.subList(at + 1, end).stream()
        .anyMatch(
            line ->
                masthead.distribution(line)
                    || !Characters.endsSentence(line.charAt(line.length() - 1))
                        && masthead.documentLine(line).isPresent()
                    || masthead.agendaItem(line));
  }
}

package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.text.Characters;

/**
 * Puts the first line of a paragraph in front of the others where an extractor wrote it behind
 * them: what stands at the margin, the number and all lines but the first, made one block of the
 * page for it, and the indented line another, below a blank line.
 *
 * <p>It is moved only where no other order makes sense: the line opens a paragraph and ends in no
 * clause, and those behind the number open none and end in one; they begin with a small letter, or
 * are one line of less than half its length.
 */
final class LateFirstLines {

  /** The most lines that a paragraph so parted has. */
  private static final int MOST = 12;

  private final LanguageRules rules;
  private final Consumer<RepairLine> report;

  /**
   * @param report takes each line that was moved
   */
  LateFirstLines(LanguageRules rules, Consumer<RepairLine> report) {
    this.rules = rules;
    this.report = report;
  }

  /** The rows of a page in reading order; the same instance where they are. */
  List<RepairLine> ordered(List<RepairLine> rows) {
    List<RepairLine> ordered = rows;
    for (int at = 0; at + 3 < rows.size(); at++) {
      if (!isNumber(rows.get(at)) || !goesOn(rows.get(at + 1))) {
        continue;
      }
      int blank = at + 2;
      while (blank < rows.size() && blank < at + MOST && !rows.get(blank).isBlank()) {
        blank++;
      }
      int first = blank + 1;
      if (first < rows.size()
          && rows.get(blank).isBlank()
          && SentenceEnds.clause(rows.get(blank - 1).text().strip())
          && isFirst(rows.get(first))
          && (isLow(rows.get(at + 1)) || blank == at + 2 && isHalf(rows, at + 1, first))
          && (first + 1 == rows.size() || rows.get(first + 1).isBlank())) {
        ordered = ordered == rows ? new ArrayList<>(rows) : ordered;
        report.accept(rows.get(first));
        Collections.rotate(ordered.subList(at + 1, first + 1), 1);
        at = first;
      }
    }
    return ordered;
  }

  /** Whether a row is the number of a paragraph and no more. */
  private boolean isNumber(RepairLine row) {
    String text = row.text().strip();
    return text.length() > 1
        && text.length() < 6
        && row.line().typography().isEmpty()
        && rules
            .numerals()
            .paragraphNumber(text)
            .filter(number -> !number.stopMissing() && number.end() >= text.length())
            .isPresent();
  }

  /** Whether a row behind a number is none with which its paragraph may begin. */
  private boolean goesOn(RepairLine row) {
    String text = row.text().strip();
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && rules.openings().operative(text).isEmpty();
  }

  /** Whether a row begins in the midst of a sentence, in a script that shows it. */
  private static boolean isLow(RepairLine row) {
    return Characters.startsLow(row.text().strip());
  }

  /** Whether a row is less than half as long as another. */
  private static boolean isHalf(List<RepairLine> rows, int row, int other) {
    return 2 * rows.get(row).text().length() < rows.get(other).text().length();
  }

  /** Whether a row begins a paragraph and does not end it. */
  private boolean isFirst(RepairLine row) {
    String text = row.text().strip();
    return !text.isEmpty()
        && !SentenceEnds.clause(text)
        && rules.openings().operative(text).isPresent();
  }
}

package org.plenary.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Label;
import org.plenary.language.LabelStyle;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.SiftedText;

/**
 * Finds the parts of a collection: several deliberations under one number, each with a letter, a
 * title or none, and an opening of its own.
 *
 * <p>A letter alone may head a section as well; it is the letter of a part if the text opens anew
 * closely after it, and if the letters count from A.
 */
final class PartFinder {

  /** How many lines a letter and the title under it may take. */
  private static final int LONGEST_TITLE = 6;

  private PartFinder() {}

  /**
   * A part.
   *
   * @param letter its letter
   * @param head the index of the line with the letter
   * @param text the index of the line where its text opens
   * @param end the index after its last line
   */
  record Part(Label letter, int head, int text, int end) {}

  /**
   * The parts, if there are two or more.
   *
   * @param lines all lines
   * @param openings the indexes of the lines where a text opens
   */
  static List<Part> find(
      LanguageRules rules, List<SiftedText.TextLine> lines, List<Integer> openings) {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (int opening : openings) {
      int from = Math.max(before, opening - LONGEST_TITLE);
      for (int i = opening - 1; i >= from; i--) {
        Optional<Label> letter = letter(rules, lines.get(i), parts.size() + 1);
        if (letter.isPresent()) {
          close(parts, i);
          parts.add(new Part(letter.get(), i, opening, lines.size()));
          break;
        }
      }
      before = opening + 1;
    }
    return parts.size() > 1 ? parts : List.of();
  }

  private static Optional<Label> letter(
      LanguageRules rules, SiftedText.TextLine line, int ordinal) {
    return rules.numerals().headingLabels(line.line().text().strip()).stream()
        .filter(label -> label.style() == LabelStyle.CAPITAL_LETTER)
        .filter(label -> label.ordinal() == ordinal)
        .findFirst();
  }

  private static void close(List<Part> parts, int end) {
    if (!parts.isEmpty()) {
      Part last = parts.remove(parts.size() - 1);
      parts.add(new Part(last.letter(), last.head(), last.text(), end));
    }
  }
}

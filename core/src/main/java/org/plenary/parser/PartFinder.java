package org.plenary.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.parser.line.SiftedText;
import org.plenary.text.Characters;

/**
 * Finds the parts of a collection: several deliberations under one number, each with a letter, a
 * title or none, and an opening of its own.
 *
 * <p>A letter alone may head a section as well; it is the letter of a part if the text opens anew
 * closely after it, and if the letters count on. The title may stand on the line of the letter.
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
        Optional<Label> letter = letter(rules, lines.get(i), parts);
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

  /** The letter of the next part, or of a first one, with which a line begins. */
  private static Optional<Label> letter(
      LanguageRules rules, SiftedText.TextLine line, List<Part> parts) {
    String text = line.line().text().strip();
    return Stream.of(text, beforeTitle(text))
        .flatMap(of -> rules.numerals().headingLabels(of).stream())
        .filter(label -> label.style() == LabelStyle.CAPITAL_LETTER)
        .filter(
            label ->
                parts.isEmpty()
                    || label.ordinal() == parts.get(parts.size() - 1).letter().ordinal() + 1)
        .findFirst();
  }

  /** The first word of a line, if a title may follow it on that line. */
  private static String beforeTitle(String text) {
    int end = 0;
    while (end < text.length() && !Characters.isWhite(text.charAt(end))) {
      end++;
    }
    int next = end;
    while (next < text.length() && Characters.isWhite(text.charAt(next))) {
      next++;
    }
    return next < text.length() && !Character.isLowerCase(text.charAt(next))
        ? text.substring(0, end)
        : "";
  }

  private static void close(List<Part> parts, int end) {
    if (!parts.isEmpty()) {
      Part last = parts.remove(parts.size() - 1);
      parts.add(new Part(last.letter(), last.head(), last.text(), end));
    }
  }
}

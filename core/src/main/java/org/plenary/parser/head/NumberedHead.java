package org.plenary.parser.head;

import java.util.Optional;
import org.plenary.language.LanguageRules;
import org.plenary.language.masthead.YearNumber;

/** Tells where the head of a deliberation begins in a text that holds several. */
public final class NumberedHead {

  /** No sign of a Han figure stands before the round zero. */
  private static final char FIRST_HAN = '○';

  private NumberedHead() {}

  /** The number that a line is headed with, e.g. {@code 33/901} or {@code 2676 (2023)}. */
  public static Optional<String> at(LanguageRules rules, String line) {
    if (!holdsFigure(line)) {
      return Optional.empty();
    }
    Optional<YearNumber> council = rules.masthead().councilNumber(line);
    return council.isPresent()
        ? council.map(number -> number.number() + " (" + number.year() + ")")
        : NumberLine.at(line).map(NumberLine::number);
  }

  private static boolean holdsFigure(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i)) || line.charAt(i) >= FIRST_HAN) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line is one of a masthead, or says above the title what was adopted, and on whose
   * report. A symbol with a full stop is a note, the last of the deliberation before.
   */
  public static boolean isOverTitle(LanguageRules rules, String line) {
    return rules.organs().isPublisher(line)
        || rules.organs().mastheadOrgan(line).isPresent()
        || MastheadColumns.gap(rules, line) >= 0
        || OwnSymbol.isSymbol(line) && !line.endsWith(".")
        || isField(rules, line)
        || rules.masthead().documentLine(line).isPresent()
        || line.startsWith("[") && rules.masthead().basis(line.substring(1).strip());
  }

  /** Whether a line is the distribution, the original's language, session, item or committee. */
  static boolean isField(LanguageRules rules, CharSequence line) {
    return rules.masthead().distribution(line)
        || rules.masthead().originalLanguage(line)
        || rules.sessions().session(line).isPresent()
        || rules.masthead().agendaItem(line)
        || rules.masthead().committee(line);
  }
}

package org.plenary.parser;

import java.util.List;
import org.plenary.language.LanguageRules;
import org.plenary.language.Masthead;
import org.plenary.parser.page.Sifted;

/** Finds where the head of a document ends and its text begins. */
final class HeadEnd {

  /**
   * An organ's name in the masthead may read as a formula; masthead lines then follow it closely.
   */
  private static final int MASTHEAD_DISTANCE = 6;

  private HeadEnd() {}

  /** The index of the enacting formula; of the first line if there is no formula. */
  static int find(LanguageRules rules, List<Sifted.TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).line().text().strip();
      if (rules.organs().formula(text).isPresent() && !mastheadFollows(rules, lines, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean mastheadFollows(LanguageRules rules, List<Sifted.TextLine> lines, int at) {
    Masthead masthead = rules.masthead();
    int end = Math.min(lines.size(), at + 1 + MASTHEAD_DISTANCE);
    for (int i = at + 1; i < end; i++) {
      String text = lines.get(i).line().text().strip();
      if (masthead.distribution(text)
          || masthead.documentLine(text).isPresent()
          || masthead.agendaItem(text).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

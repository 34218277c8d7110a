package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.Extract;

/** Parts a masthead line whose columns were extracted side by side. */
public final class MastheadColumns {

  /** How long the left one of two columns may be. */
  private static final int LONGEST_COLUMN = 60;

  private static final Pattern GUTTER = Pattern.compile("\\s{4,}|\\t+");

  private MastheadColumns() {}

  /** The columns of a line from left to right; the line itself if it has one. */
  public static List<Extract> of(Extract line) {
    if (!line.text().contains("    ") && line.text().chars().noneMatch(c -> c < ' ')) {
      return List.of(line);
    }
    List<Extract> columns = new ArrayList<>();
    Matcher gutter = GUTTER.matcher(line);
    int from = 0;
    while (gutter.find()) {
      columns.add(line.cut(from, gutter.start()).strip());
      from = gutter.end();
    }
    columns.add(from == 0 ? line : line.from(from));
    return columns;
  }

  /**
   * Where the gap is between two columns that an extractor set side by side with hardly a space:
   * publisher or organ, and symbol or distribution; -1 if a line is not two such.
   */
  static int gap(LanguageRules rules, String text) {
    int end = Math.min(text.length(), LONGEST_COLUMN);
    for (int i = text.indexOf(' '); i > 0 && i < end; i = text.indexOf(' ', i + 1)) {
      String right = text.substring(i).strip();
      boolean second = OwnSymbol.isSymbol(right) || rules.masthead().distribution(right);
      if (second && isAuthor(rules, text.substring(0, i).strip())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAuthor(LanguageRules rules, String text) {
    return rules.organs().isPublisher(text) || rules.organs().mastheadOrgan(text).isPresent();
  }
}

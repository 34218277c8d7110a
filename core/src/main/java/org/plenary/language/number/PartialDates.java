package org.plenary.language.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.phrase.Beginnings;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.rules.RuleSection;

/**
 * Dates of one language that lack a day, a month or a year, such as {@code from 2 to 9 May}: they
 * name no day, but their figures count nothing else.
 */
public final class PartialDates {

  private final Pattern any;
  private final List<String> months = new ArrayList<>();
  private final BitSet firsts = new BitSet();

  /** Whether the names of months begin with a capital, so that {@code may} is not one. */
  private final boolean capitals;

  /**
   * Where a partial date stands.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  public record Place(int start, int end) {}

  /**
   * Reads the phrases {@code parts} of the section {@code dates} of a data file.
   *
   * @param month an expression for the name of a month
   * @param capitals whether such names begin with a capital
   */
  PartialDates(RuleSection rules, String month, boolean capitals) {
    List<String> phrases = rules.texts("parts");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < phrases.size(); i++) {
      Beginnings.add(phrases.get(i), Map.of(), firsts);
      String suffix = String.valueOf((char) ('A' + i));
      all.append(i == 0 ? "" : "|")
          .append(Phrase.expression(phrases.get(i), Map.of("month", month), suffix));
      if (phrases.get(i).contains("{month}")) {
        months.add("month" + suffix);
      }
    }
    any = Pattern.compile("(?<![\\d/])(?:" + all + ")(?!\\d)" + Phrase.WORD_END);
    this.capitals = capitals;
  }

  /** Where they stand in a text, whole dates among them. */
  public List<Place> all(CharSequence text) {
    Folded folded = Folded.of(text);
    Matcher matcher = any.matcher(folded.text()).useTransparentBounds(true);
    List<Place> places = new ArrayList<>();
    for (int at = 0; Beginnings.find(matcher, folded.text(), at, firsts); at = matcher.end()) {
      if (months.stream().allMatch(month -> isName(folded, matcher.start(month)))) {
        places.add(new Place(folded.start(matcher.start()), folded.end(matcher.end())));
      }
    }
    return places;
  }

  private boolean isName(Folded folded, int start) {
    return start < 0
        || !capitals
        || Character.isUpperCase(folded.toString().codePointAt(folded.start(start)));
  }
}

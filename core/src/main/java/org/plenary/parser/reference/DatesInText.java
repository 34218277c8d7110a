package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.number.Dates;
import org.plenary.language.number.FoundDate;
import org.plenary.parser.reference.Finding.Dated;
import org.plenary.text.Characters;
import org.plenary.text.HanFigures;

/** The dates of one text, found once and looked up by where they begin or end. */
final class DatesInText {

  private static final int YEAR = 4;

  /** More than the longest day and month take before a year, and what follows one in Chinese. */
  private static final int BEFORE_YEAR = 48;

  private static final int AFTER_YEAR = 24;

  private final List<Dated> dates = new ArrayList<>();
  private final Map<Integer, Dated> byStart = new HashMap<>();
  private final Map<Integer, Dated> byEnd = new HashMap<>();

  /**
   * @param text the text
   * @param rules the dates of its language; asked only about the surroundings of years
   */
  DatesInText(String text, Dates rules) {
    int from = 0;
    int until = 0;
    for (int year = year(text, 0); year >= 0; year = year(text, year + 1)) {
      if (year - BEFORE_YEAR > until) {
        find(text, from, until, rules);
        from = year - BEFORE_YEAR;
      }
      until = Math.min(text.length(), year + AFTER_YEAR);
    }
    find(text, from, until, rules);
  }

  /** Adds the dates of a part of a text. */
  private void find(String text, int from, int until, Dates rules) {
    if (from < until) {
      for (FoundDate found : rules.all(text.substring(from, until))) {
        Dated dated = new Dated(from + found.start(), from + found.end(), found.date());
        dates.add(dated);
        byStart.put(dated.start(), dated);
        byEnd.put(dated.end(), dated);
      }
    }
  }

  /** The next offset at which four or more figures begin, also Han; -1 if there are none. */
  private static int year(String text, int from) {
    int figures = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean figure = Characters.isFigure(c) || Characters.isUnspaced(c) && HanFigures.is(c);
      figures = figure ? figures + 1 : 0;
      if (figures == YEAR) {
        return i - YEAR + 1;
      }
    }
    return -1;
  }

  /** All of them in order. */
  List<Dated> all() {
    return dates;
  }

  /** The date that begins at an offset. */
  Optional<Dated> startingAt(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }

  /** The date that ends at an offset. */
  Optional<Dated> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }
}

package org.plenary.source.pdf.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.source.pdf.line.PlacedLine;

/**
 * The forms that page numbers, job numbers, bar codes and turn marks have in every language. A
 * number is that of its page only if it counts with the pages.
 */
final class EdgeForms {

  private static final String JOB =
      "(?:\\(\\p{Lu}\\) ?)?(?:\\p{Lu}{2}\\.)?(?:\\d{2}-\\d{5}\\*?|\\d{5}-\\d{2})(?:"
          + " ?\\(\\p{Lu}\\))?";

  /** {@code 2}, {@code 2/5}, {@code - 2 -}, {@code Page 2}, {@code 05-48995 2/5}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:"
              + JOB
              + " )?[-–— ]{0,3}(?:\\p{L}{1,10}\\.? )?(\\p{Nd}{1,4})(?: ?/ ?(\\p{Nd}{1,4}))?"
              + "[-–— ]{0,3}(?: "
              + JOB
              + ")?");

  /** {@code 05-48995 (E) 280806}, {@code GE.24-06363(E)}, {@code (A) 21-18445}. */
  private static final Pattern JOB_NUMBER = Pattern.compile(JOB + "[ *\\d\\ufffd]{0,30}");

  /** {@code *0548995*}, or as many signs in a font without a map to characters. */
  private static final Pattern BAR_CODE = Pattern.compile("\\* ?\\d[\\d ]{4,14}\\*|\\ufffd{8,11}");

  /** {@code /...}: the text goes on overleaf. */
  private static final Pattern TURN_MARK = Pattern.compile("/(?:\\.{3}|…)");

  private static final String DASHES = "-–—";

  /** On how many pages the number of the page is ahead of its place by so much. */
  private final Map<Integer, Integer> pagesAhead = new HashMap<>();

  /**
   * Learns how the pages are counted.
   *
   * @param edges the lines near the head and foot of each page
   */
  EdgeForms(List<List<PlacedLine>> edges) {
    for (int p = 0; p < edges.size(); p++) {
      Set<Integer> ahead = new HashSet<>();
      for (PlacedLine line : edges.get(p)) {
        Matcher number = PAGE_NUMBER.matcher(line.text());
        if (number.matches()) {
          ahead.addAll(ahead(number, p));
        }
      }
      ahead.forEach(by -> pagesAhead.merge(by, 1, Integer::sum));
    }
  }

  /** Whether the text is a job number, a bar code or a turn mark. */
  boolean isProcessing(String text) {
    return JOB_NUMBER.matcher(text).matches()
        || BAR_CODE.matcher(text).matches()
        || TURN_MARK.matcher(text).matches();
  }

  /**
   * Whether the text is the number of the page.
   *
   * @param text of the line
   * @param page counted from 0
   */
  boolean isPageNumber(String text, int page) {
    Matcher number = PAGE_NUMBER.matcher(text);
    if (!number.matches()) {
      return false;
    }
    boolean dashed = DASHES.indexOf(text.charAt(0)) >= 0;
    return dashed
        || ahead(number, page).stream()
            .anyMatch(by -> by == 1 || pagesAhead.getOrDefault(by, 0) > 1);
  }

  /** By how much the number, or either of two, is ahead of the page's place. */
  private static List<Integer> ahead(Matcher number, int page) {
    int one = Integer.parseInt(number.group(1)) - page;
    return number.group(2) == null
        ? List.of(one)
        : List.of(one, Integer.parseInt(number.group(2)) - page);
  }
}

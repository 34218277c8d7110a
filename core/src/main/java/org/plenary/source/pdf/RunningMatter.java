package org.plenary.source.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells running heads and feet from text: by the file's own marks, by repetition at the head or
 * foot of pages, and by the forms that page numbers, job numbers and bar codes have in every
 * language.
 */
final class RunningMatter {

  private static final float HEAD = 0.12f;
  private static final float FOOT = 0.86f;

  /** {@code 2}, {@code 2/5}, {@code - 2 -}, {@code Page 2}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-–— ]{0,3}(?:\\p{L}{1,10}\\.? )?\\d{1,4}(?: ?/ ?\\d{1,4})?[-–— ]{0,3}");

  /** {@code 05-48995 (E) 280806}, {@code GE.24-06363(E)}, {@code (A) 21-18445}. */
  private static final Pattern JOB_NUMBER =
      Pattern.compile(
          "(?:\\(\\p{Lu}\\) ?)?(?:\\p{Lu}{2}\\.)?\\d{2}-\\d{5}(?: ?\\(\\p{Lu}\\))?[ *\\d]{0,30}");

  /** {@code *0548995*}. */
  private static final Pattern BAR_CODE = Pattern.compile("\\* ?\\d[\\d ]{4,14}\\*");

  /** {@code /...}: the text goes on overleaf. */
  private static final Pattern TURN_MARK = Pattern.compile("/(?:\\.{3}|…)");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Integer> headCounts = new HashMap<>();
  private final Map<String, Integer> footCounts = new HashMap<>();
  private final Set<String> firstPage = new HashSet<>();

  /** Learns what is repeated in a document. */
  RunningMatter(List<PlacedPage> pages) {
    for (int p = 0; p < pages.size(); p++) {
      PlacedPage page = pages.get(p);
      Set<String> heads = new HashSet<>();
      Set<String> feet = new HashSet<>();
      for (PlacedLine line : page.lines()) {
        if (p == 0) {
          firstPage.add(squeezed(line.text()));
        }
        if (isHead(page, line)) {
          heads.add(signature(line));
        } else if (isFoot(page, line)) {
          feet.add(squeezed(line.text()));
        }
      }
      heads.forEach(head -> headCounts.merge(head, 1, Integer::sum));
      feet.forEach(foot -> footCounts.merge(foot, 1, Integer::sum));
    }
  }

  /** For each line of a page whether it is running matter. */
  boolean[] on(PlacedPage page, int index) {
    List<PlacedLine> lines = page.lines();
    boolean[] running = new boolean[lines.size()];
    for (int i = 0; i < running.length; i++) {
      running[i] = isRunning(page, lines.get(i), index);
    }
    for (int i = 0; i < running.length; i++) {
      if (running[i]) {
        spread(lines, running, i);
      }
    }
    return running;
  }

  /** What shares its row with running matter is running matter: a title beside a symbol. */
  private static void spread(List<PlacedLine> lines, boolean[] running, int from) {
    int row = lines.get(from).row();
    for (int i = from + 1; i < lines.size() && lines.get(i).row() == row; i++) {
      running[i] = true;
    }
    for (int i = from - 1; i >= 0 && lines.get(i).row() == row; i--) {
      running[i] = true;
    }
  }

  private boolean isRunning(PlacedPage page, PlacedLine line, int index) {
    if (line.baseline() > page.height()) {
      return true;
    }
    if (isHead(page, line)) {
      return index > 0
          && (line.artifact()
              || headCounts.getOrDefault(signature(line), 0) > 1
              || firstPage.contains(squeezed(line.text()))
              || PAGE_NUMBER.matcher(line.text()).matches());
    }
    if (!isFoot(page, line)) {
      return line.artifact() && index > 0;
    }
    return line.artifact()
        || footCounts.getOrDefault(squeezed(line.text()), 0) > 1
        || isFootForm(line.text());
  }

  private static boolean isFootForm(String text) {
    return PAGE_NUMBER.matcher(text).matches()
        || JOB_NUMBER.matcher(text).matches()
        || BAR_CODE.matcher(text).matches()
        || TURN_MARK.matcher(text).matches();
  }

  private static boolean isHead(PlacedPage page, PlacedLine line) {
    return line.baseline() < HEAD * page.height();
  }

  private static boolean isFoot(PlacedPage page, PlacedLine line) {
    return line.baseline() > FOOT * page.height();
  }

  private static String signature(PlacedLine line) {
    return DIGITS.matcher(squeezed(line.text())).replaceAll("#");
  }

  private static String squeezed(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}

package org.plenary.parser.repair.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the symbol of a document together whose figures come before its letters and strokes: {@code
 * 78481.3} and {@code A/}, {@code /}, {@code /Add} are {@code A/78/481/Add.3}. A point follows
 * letters. Figures that run together are parted behind a year or the number of a session.
 */
final class LooseSymbol {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int SESSION = 2;

  private static final int LONGEST = 4;

  /** Figures in more parts are no symbol; the ways to part them grow with a power of it. */
  private static final int MOST_PARTS = 6;

  private LooseSymbol() {}

  /**
   * The symbol; empty if figures and fragments do not fit.
   *
   * @param figures figures, points and blanks, as they were drawn
   * @param fragments letters and strokes, in their order
   */
  static Optional<String> of(String figures, List<String> fragments) {
    String[] runs = figures.strip().split("\\.", -1);
    StringBuilder symbol = new StringBuilder();
    int run = 0;
    int from = 0;
    while (from < fragments.size()) {
      boolean point = Character.isLetter(last(fragments.get(from)));
      int to = from + (point ? 1 : 0);
      while (to < fragments.size() && !Character.isLetter(last(fragments.get(to)))) {
        to++;
      }
      run += point ? 1 : 0;
      if (run >= runs.length || from == 0 && point && !runs[0].isBlank()) {
        return Optional.empty();
      }
      List<String> parts = parts(runs[run].strip(), to - from, fragments.get(from));
      if (parts.size() != to - from || parts.contains("")) {
        return Optional.empty();
      }
      for (int n = 0; n < parts.size(); n++) {
        symbol.append(fragments.get(from + n)).append(point && n == 0 ? "." : "");
        symbol.append(parts.get(n));
      }
      from = to;
    }
    boolean whole = run == runs.length - 1 && symbol.indexOf("/") > 0;
    return whole ? Optional.of(symbol.toString()) : Optional.empty();
  }

  private static char last(String fragment) {
    return fragment.charAt(fragment.length() - 1);
  }

  /** The figures in so many parts: as blanks part them, or with most years and sessions. */
  private static List<String> parts(String figures, int count, String fragment) {
    List<String> parts = List.of(figures.split(" +"));
    if (parts.size() == count || parts.size() > 1) {
      return parts;
    }
    if (count > MOST_PARTS) {
      return List.of();
    }
    List<String> best = new ArrayList<>();
    split(figures, count, fragment.startsWith("A/"), List.of(), best);
    return best;
  }

  private static void split(
      String figures, int count, boolean session, List<String> before, List<String> best) {
    if (count == 1) {
      List<String> parts = new ArrayList<>(before);
      parts.add(figures);
      if (best.isEmpty() || likelihood(parts, session) > likelihood(best, session)) {
        best.clear();
        best.addAll(parts);
      }
      return;
    }
    for (int end = 1; end <= LONGEST && end < figures.length(); end++) {
      List<String> parts = new ArrayList<>(before);
      parts.add(figures.substring(0, end));
      split(figures.substring(end), count - 1, session, parts, best);
    }
  }

  private static int likelihood(List<String> parts, boolean session) {
    int likelihood = session && parts.get(0).length() == SESSION ? 2 : 0;
    for (String part : parts.subList(0, parts.size() - 1)) {
      likelihood += YEAR.matcher(part).matches() ? 2 : 0;
    }
    return likelihood - (parts.stream().anyMatch(part -> part.startsWith("0")) ? LONGEST : 0);
  }
}

package org.plenary.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The differences of two texts, line by line, as {@code diff -u} prints them. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;

  /** For each line of the one text which line of the other it is, -1 if it is none. */
  private final int[] partners;

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.partners = partners();
  }

  /** The lines that say what is different; none where nothing is. */
  public static List<String> of(String name, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(before.lines().toList(), after.lines().toList());
    List<String> hunks = diff.hunks();
    if (!hunks.isEmpty()) {
      hunks.addAll(0, List.of("--- " + name, "+++ " + name));
    }
    return hunks;
  }

  /** The shortest way from one text to the other, found as Myers does, from its end. */
  private int[] partners() {
    int longest = before.size() + after.size();
    int[] reached = new int[2 * longest + 3];
    List<int[]> steps = new ArrayList<>();
    for (int changes = 0; changes <= longest; changes++) {
      steps.add(reached.clone());
      for (int k = -changes; k <= changes; k += 2) {
        int x = start(reached, k, changes, longest + 1);
        while (isSame(x, x - k)) {
          x++;
        }
        reached[longest + 1 + k] = x;
        if (x >= before.size() && x - k >= after.size()) {
          return traced(steps, longest + 1);
        }
      }
    }
    throw new IllegalStateException("no way from one text to the other");
  }

  private static int start(int[] reached, int k, int changes, int middle) {
    boolean down =
        k == -changes || (k != changes && reached[middle + k - 1] < reached[middle + k + 1]);
    return down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
  }

  private boolean isSame(int x, int y) {
    return x < before.size() && y < after.size() && before.get(x).equals(after.get(y));
  }

  private int[] traced(List<int[]> steps, int middle) {
    int[] found = new int[before.size()];
    Arrays.fill(found, -1);
    int x = before.size();
    int y = after.size();
    for (int changes = steps.size() - 1; changes >= 0; changes--) {
      int[] reached = steps.get(changes);
      int k = x - y;
      int begun = start(reached, k, changes, middle);
      while (x > begun && y > begun - k) {
        x--;
        y--;
        found[x] = y;
      }
      boolean down =
          k == -changes || (k != changes && reached[middle + k - 1] < reached[middle + k + 1]);
      x = begun - (down ? 0 : 1);
      y = begun - k - (down ? 1 : 0);
    }
    return found;
  }

  private List<String> hunks() {
    List<String> lines = new ArrayList<>();
    List<String> hunk = new ArrayList<>();
    int[] begun = {0, 0};
    int quiet = 0;
    int x = 0;
    int y = 0;
    while (x < before.size() || y < after.size()) {
      if (x < before.size() && partners[x] == y) {
        hunk.add(" " + before.get(x));
        x++;
        y++;
        quiet++;
        if (isOnlyContext(hunk, quiet) && hunk.size() > CONTEXT) {
          hunk.remove(0);
          begun[0]++;
          begun[1]++;
        } else if (!isOnlyContext(hunk, quiet) && quiet > 2 * CONTEXT) {
          print(hunk.subList(0, hunk.size() - quiet + CONTEXT), begun, lines);
          hunk = new ArrayList<>(hunk.subList(hunk.size() - CONTEXT, hunk.size()));
          begun = new int[] {x - CONTEXT, y - CONTEXT};
        }
      } else {
        quiet = 0;
        boolean gone = x < before.size() && partners[x] < 0;
        hunk.add(gone ? "-" + before.get(x++) : "+" + after.get(y++));
      }
    }
    if (!isOnlyContext(hunk, quiet)) {
      print(hunk.subList(0, hunk.size() - Math.max(0, quiet - CONTEXT)), begun, lines);
    }
    return lines;
  }

  private static boolean isOnlyContext(List<String> hunk, int quiet) {
    return quiet >= hunk.size();
  }

  private static void print(List<String> hunk, int[] begun, List<String> lines) {
    long old = hunk.stream().filter(line -> line.charAt(0) != '+').count();
    long made = hunk.stream().filter(line -> line.charAt(0) != '-').count();
    lines.add(
        "@@ -%d,%d +%d,%d @@"
            .formatted(begun[0] + (old > 0 ? 1 : 0), old, begun[1] + (made > 0 ? 1 : 0), made));
    lines.addAll(hunk);
  }
}

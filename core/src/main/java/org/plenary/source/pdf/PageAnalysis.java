package org.plenary.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.source.Line.Region;

/** Says of each line of a document which part of its page it belongs to. Knows no PDF. */
final class PageAnalysis {

  /** A line with its region. */
  record Placed(PlacedLine line, Region region) {}

  private PageAnalysis() {}

  /**
   * The lines of each page with their regions, in reading order: running text, then notes, running
   * matter where it stands.
   */
  static List<List<Placed>> of(List<PlacedPage> pages) {
    RunningMatter runningMatter = new RunningMatter(pages);
    NoteArea noteArea = new NoteArea(bodySize(pages));
    List<List<Placed>> analysed = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      PlacedPage page = pages.get(p);
      boolean[] running = runningMatter.on(page, p);
      int notes = noteArea.start(page, running);
      List<Placed> placed = new ArrayList<>();
      for (int i = 0; i < page.lines().size(); i++) {
        PlacedLine line = page.lines().get(i);
        Region region =
            running[i] || NoteArea.isRule(line)
                ? Region.MARGIN
                : i >= notes ? Region.NOTE : Region.BODY;
        placed.add(new Placed(line, region));
      }
      analysed.add(TableRows.joined(placed));
    }
    return analysed;
  }

  /** The font size in which most characters are set, to a tenth of a point. */
  private static float bodySize(List<PlacedPage> pages) {
    Map<Integer, Integer> characters = new HashMap<>();
    for (PlacedPage page : pages) {
      for (PlacedLine line : page.lines()) {
        characters.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0)
        / 10f;
  }
}

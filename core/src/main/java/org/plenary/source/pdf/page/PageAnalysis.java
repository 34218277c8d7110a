package org.plenary.source.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.source.Line.Region;
import org.plenary.source.pdf.line.PlacedLine;

/** Says of each line of a document which part of its page it belongs to. Knows no PDF. */
public final class PageAnalysis {

  /** A line with its region. */
  public record Placed(PlacedLine line, Region region) {}

  private PageAnalysis() {}

  /**
   * The lines of each page with their regions, in reading order: running text, then notes, running
   * matter where it stands.
   */
  public static List<List<Placed>> of(List<PlacedPage> pages) {
    List<PlacedPage> texts = pages.stream().map(PlacedPage::withoutTables).toList();
    RunningMatter runningMatter = new RunningMatter(texts);
    NoteArea noteArea = new NoteArea(bodySize(texts));
    List<List<Placed>> analysed = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      boolean[] running = runningMatter.on(texts.get(p), p);
      int notes = noteArea.start(texts.get(p), running, pages.get(p).tablesEnd());
      List<Placed> placed = new ArrayList<>();
      int i = 0;
      for (PlacedLine line : pages.get(p).lines()) {
        placed.add(
            new Placed(line, line.table() ? table(line) : text(line, running[i], i >= notes)));
        i += line.table() ? 0 : 1;
      }
      analysed.add(placed);
    }
    return analysed;
  }

  private static Region table(PlacedLine line) {
    return line.cell().isPresent() ? Region.TABLE : Region.BODY;
  }

  private static Region text(PlacedLine line, boolean running, boolean note) {
    return running || NoteArea.isRule(line) ? Region.MARGIN : note ? Region.NOTE : Region.BODY;
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

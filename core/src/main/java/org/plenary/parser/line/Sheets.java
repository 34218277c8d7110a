package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Furniture;

/**
 * The stretches of rows between page breaks. A page break shows as a form feed, a running head or a
 * page number; text without any of these is one sheet.
 */
public final class Sheets {

  private Sheets() {}

  /** The indices at which a sheet begins, the first of them 0. */
  public static List<Integer> starts(List<PageLine> rows, List<Optional<Furniture>> furniture) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    boolean text = false;
    for (int i = 0; i < rows.size(); i++) {
      boolean turned = i > 0 && rows.get(i).page() != rows.get(i - 1).page();
      boolean edge = furniture.get(i).filter(Sheets::standsAtAnEdge).isPresent();
      if ((turned || edge) && text) {
        starts.add(i);
        text = false;
      }
      text |= furniture.get(i).isEmpty() && !rows.get(i).isBlank();
    }
    return starts;
  }

  public static boolean standsAtAnEdge(Furniture kind) {
    return kind == Furniture.RUNNING_HEAD || kind == Furniture.PAGE_NUMBER;
  }
}

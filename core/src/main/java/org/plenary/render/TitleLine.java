package org.plenary.render;

import java.util.List;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;

/**
 * A line of a title: what stands before the title is its number.
 *
 * @param number the number and what is between the two; empty if the line has none
 * @param title the rest of the line
 */
public record TitleLine(List<Inline> number, List<Inline> title) {

  /** Copies the lists. */
  public TitleLine {
    number = List.copyOf(number);
    title = List.copyOf(title);
  }

  /** The two parts of a line. */
  public static TitleLine of(List<Inline> line) {
    int title = 0;
    while (title < line.size() && !isField(line.get(title), FieldKind.TITLE)) {
      title++;
    }
    boolean numbered =
        title < line.size()
            && line.subList(0, title).stream().anyMatch(i -> isField(i, FieldKind.NUMBER));
    int cut = numbered ? title : 0;
    return new TitleLine(line.subList(0, cut), line.subList(cut, line.size()));
  }

  private static boolean isField(Inline inline, FieldKind kind) {
    return inline instanceof Inline.Field field && field.kind() == kind;
  }
}

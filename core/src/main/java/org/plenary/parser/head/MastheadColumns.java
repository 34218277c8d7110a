package org.plenary.parser.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Extract;

/** Parts a masthead line whose columns were extracted side by side. */
public final class MastheadColumns {

  private static final Pattern GUTTER = Pattern.compile("\\s{4,}|\\t+");

  private MastheadColumns() {}

  /** The columns of a line from left to right; the line itself if it has one. */
  public static List<Extract> of(Extract line) {
    List<Extract> columns = new ArrayList<>();
    Matcher gutter = GUTTER.matcher(line);
    int from = 0;
    while (gutter.find()) {
      columns.add(line.cut(from, gutter.start()).strip());
      from = gutter.end();
    }
    columns.add(from == 0 ? line : line.from(from));
    return columns;
  }
}

package org.plenary.render.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.collation.Expression;
import org.plenary.collation.align.Alignment;
import org.plenary.model.Numbering;
import org.plenary.render.CamelCase;

/**
 * Renders an alignment as a table by RFC 4180: {@code id}, {@code eId}, {@code kind}, {@code
 * number} and a column for each language. What a spreadsheet would take for a formula has an
 * apostrophe before it.
 */
public final class CsvRenderer {

  private static final String LINE_END = "\r\n";
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final boolean sentences;
  private final boolean mark;

  /**
   * As wanted.
   *
   * @param sentences whether rows are cut into sentences where all versions have as many
   * @param mark whether a byte order mark stands first, which some spreadsheets need
   */
  public CsvRenderer(boolean sentences, boolean mark) {
    this.sentences = sentences;
    this.mark = mark;
  }

  /** The table, to be stored as UTF-8. */
  public String render(Alignment alignment) {
    StringBuilder out = new StringBuilder(mark ? "\uFEFF" : "");
    List<String> head = new ArrayList<>(List.of("id", "eId", "kind", "number"));
    alignment.versions().stream().map(Expression::language).forEach(l -> head.add(l.tag()));
    row(head, out);
    for (Unit unit : Unit.of(alignment, sentences)) {
      List<String> cells = new ArrayList<>();
      cells.add(unit.id());
      cells.add(unit.row().eId());
      cells.add(CamelCase.of(unit.row().kind()));
      cells.add(unit.row().first().number().map(Numbering::value).orElse(""));
      for (Optional<NotedText> text : unit.texts()) {
        cells.add(text.map(NotedText::text).orElse(""));
      }
      row(cells, out);
    }
    return out.toString();
  }

  private static void row(List<String> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append(LINE_END);
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}

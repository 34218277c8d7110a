package org.plenary.render.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Walker;
import org.plenary.render.SpannedTable;

/** Writes what stands on lines of its own, with a blank line between each two. */
final class BlockMarkdown extends Walker {

  private static final int DEEPEST = 6;
  private static final String BULLET = "- ";
  private static final String QUOTE = "> ";
  private static final String INDENT = "  ";

  private final InlineMarkdown inlines;
  private final StringBuilder out = new StringBuilder();
  private String first = "";
  private String rest = "";
  private int level = 1;
  private Optional<Numbering> number = Optional.empty();

  BlockMarkdown(InlineMarkdown inlines) {
    this.inlines = inlines;
  }

  /** Writes blocks, headings among them at that level. */
  void write(List<? extends Block> blocks, int headings) {
    level = headings;
    blocks(blocks);
  }

  /** Writes lines that follow on each other without a blank line. */
  void lines(List<Block.TextBlock> lines) {
    String joined =
        lines.stream()
            .map(line -> inlines.paragraph(line.content()))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\\\n"));
    if (!joined.isEmpty()) {
      block(joined);
    }
  }

  /** Writes a heading. */
  void heading(int at, List<Inline> content) {
    heading(at, inlines.line(content));
  }

  private void heading(int at, String words) {
    flush();
    if (!words.isEmpty()) {
      block("#".repeat(Math.min(at, DEEPEST)) + " " + words);
    }
  }

  /** Writes a note. */
  void note(int call, List<Block> content) {
    first = "[^" + inlines.label(call) + "]: ";
    rest = " ".repeat(4);
    int before = out.length();
    blocks(content);
    if (out.length() == before) {
      block("");
    }
    first = "";
    rest = "";
  }

  /** All that was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** Writes a block behind the marks of the list or note that it stands in. */
  private void block(String lines) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    String lead = first;
    for (String line : lines.split("\n", -1)) {
      out.append((lead + line).stripTrailing()).append('\n');
      lead = rest;
    }
    first = rest;
  }

  private void flush() {
    if (number.isPresent()) {
      block(numbered(""));
    }
  }

  private String numbered(String text) {
    String printed = number.map(own -> InlineMarkdown.plain(own.printed()) + " ").orElse("");
    number = Optional.empty();
    return printed.isEmpty() ? text : InlineMarkdown.leading(printed + text).stripTrailing();
  }

  @Override
  public Void text(Block.TextBlock text) {
    String line = numbered(inlines.paragraph(text.content()));
    if (!line.isEmpty()) {
      block(line);
    }
    return done();
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    flush();
    number = paragraph.number();
    blocks(paragraph.content());
    flush();
    return done();
  }

  @Override
  public Void list(Block.ItemList list) {
    blocks(list.intro());
    flush();
    String outsideFirst = first;
    String outsideRest = rest;
    for (Block.Point point : list.points()) {
      first = outsideFirst + BULLET;
      rest = outsideRest + INDENT;
      outsideFirst = outsideRest;
      number = point.number();
      int before = out.length();
      blocks(point.content());
      flush();
      if (out.length() == before) {
        block("");
      }
    }
    first = outsideFirst;
    rest = outsideRest;
    return blocks(list.wrapUp());
  }

  @Override
  public Void heading(Block.Heading heading) {
    heading(level, heading.content());
    return done();
  }

  @Override
  public Void section(Block.Section section) {
    flush();
    String own = section.number().map(n -> InlineMarkdown.plain(n.printed()) + " ").orElse("");
    String words = section.heading().map(h -> inlines.line(h.content())).orElse("");
    boolean headed = !own.isEmpty() || !words.isEmpty();
    heading(level, (own + words).strip());
    level += headed ? 1 : 0;
    blocks(section.content());
    level -= headed ? 1 : 0;
    return done();
  }

  /** A pipe table; empty cells stand where a cell spans others, beside or below it. */
  @Override
  public Void table(Block.Table table) {
    flush();
    if (!table.caption().isEmpty()) {
      block("**" + inlines.line(table.caption()) + "**");
    }
    Map<Integer, Integer> above = new HashMap<>();
    List<List<String>> rows =
        SpannedTable.cut(table).rows().stream().map(row -> row(row, above)).toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return done();
    }
    boolean headed = table.rows().get(0).cells().stream().allMatch(Block.Cell::header);
    List<String> lines = new ArrayList<>();
    lines.add(pipes(headed ? rows.get(0) : List.of(), columns));
    lines.add("|" + " --- |".repeat(columns));
    rows.stream().skip(headed ? 1 : 0).forEach(row -> lines.add(pipes(row, columns)));
    block(String.join("\n", lines));
    return done();
  }

  /** What is proposed is a block quotation. */
  @Override
  public Void modification(Block.Modification modification) {
    text(new Block.TextBlock(modification.instruction()));
    String outsideFirst = first;
    String outsideRest = rest;
    for (Block block : modification.proposed()) {
      first = outsideFirst + QUOTE;
      rest = outsideRest + QUOTE;
      block.accept(this);
    }
    first = outsideFirst;
    rest = outsideRest;
    return done();
  }

  /**
   * The cells of a row.
   *
   * @param above for each column, how many rows from this one on a cell above covers
   */
  private List<String> row(Block.Row row, Map<Integer, Integer> above) {
    List<String> cells = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      covered(cells, above);
      int rows = Math.max(1, cell.rows());
      for (int i = 0; i < Math.max(1, cell.columns()); i++) {
        above.put(cells.size(), rows - 1);
        cells.add(i == 0 ? text(cell) : "");
      }
    }
    covered(cells, above);
    return cells;
  }

  /** Adds empty cells as long as a cell above covers the column. */
  private static void covered(List<String> cells, Map<Integer, Integer> above) {
    while (above.getOrDefault(cells.size(), 0) > 0) {
      above.merge(cells.size(), -1, Integer::sum);
      cells.add("");
    }
  }

  private String text(Block.Cell cell) {
    return cell.content().stream()
        .map(this::cell)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("<br>"));
  }

  /** What stands in a cell, on one line. */
  private String cell(Block block) {
    if (block instanceof Block.TextBlock text) {
      return inlines.line(text.content());
    }
    BlockMarkdown inner = new BlockMarkdown(inlines);
    block.accept(inner);
    return inner.toString().strip().replaceAll("\\\\?\\n+ *", "<br>");
  }

  private static String pipes(List<String> cells, int columns) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < columns; i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      line.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
    }
    return line.toString();
  }
}

package org.plenary.akn.read;

import java.util.List;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.Block;

/** Lays out blocks as lines where the model has nothing but lines. */
final class BlocksAsLines implements Block.Visitor<Void> {

  private final List<Block.TextBlock> out;
  private final ReadingReport reading;

  BlocksAsLines(List<Block.TextBlock> out, ReadingReport reading) {
    this.out = out;
    this.reading = reading;
  }

  private Void all(List<? extends Block> blocks, String what) {
    reading.notCarried("a " + what + " is kept as lines of text here");
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void text(Block.TextBlock text) {
    out.add(text);
    return null;
  }

  @Override
  public Void formula(Block.Formula formula) {
    return all(formula.lines(), "formula");
  }

  @Override
  public Void recital(Block.Recital recital) {
    return all(recital.content(), "container");
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph
        .number()
        .ifPresent(
            number ->
                out.add(
                    new Block.TextBlock(
                        List.of(org.plenary.model.Inline.Text.of(number.printed())))));
    return all(paragraph.content(), "paragraph");
  }

  @Override
  public Void list(Block.ItemList list) {
    all(list.intro(), "list");
    list.points().forEach(point -> paragraph(new Block.Paragraph(point.number(), point.content())));
    return all(list.wrapUp(), "list");
  }

  @Override
  public Void heading(Block.Heading heading) {
    out.add(new Block.TextBlock(heading.content()));
    return null;
  }

  @Override
  public Void section(Block.Section section) {
    section.heading().ifPresent(heading -> heading.accept(this));
    return paragraph(new Block.Paragraph(section.number(), section.content()));
  }

  @Override
  public Void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      out.add(new Block.TextBlock(table.caption()));
    }
    table.rows().forEach(row -> row.cells().forEach(cell -> all(cell.content(), "table")));
    return null;
  }

  @Override
  public Void modification(Block.Modification modification) {
    out.add(new Block.TextBlock(modification.instruction()));
    return all(modification.proposed(), "mod");
  }
}

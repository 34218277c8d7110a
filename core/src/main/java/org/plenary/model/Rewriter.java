package org.plenary.model;

import java.util.List;

/**
 * Builds a document anew, in the order of its text. Who extends it says what becomes of some kinds;
 * all else stays as it is, around what became of what it holds.
 *
 * <pre>{@code
 * final class Plain extends Rewriter {
 *   @Override
 *   public Inline text(Inline.Text text) {
 *     return new Inline.Text(text.value().replace('\u00a0', ' '), text.source());
 *   }
 * }
 * }</pre>
 */
public abstract class Rewriter implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  /** Changes nothing; for those who extend this. */
  protected Rewriter() {}

  /** A document with its annexes and parts. */
  public Deliberation deliberation(Deliberation old) {
    return new Deliberation(
        old.identity(),
        texts(old.masthead()),
        texts(old.preface()),
        blocks(old.preamble()),
        blocks(old.body()),
        blocks(old.conclusions()),
        old.annexes().stream().map(this::annex).toList(),
        old.parts().stream().map(this::deliberation).toList(),
        old.dossier());
  }

  /** An annex with its own annexes. */
  protected Annex annex(Annex old) {
    return new Annex(
        headed(old.heading()),
        texts(old.titles()),
        blocks(old.preamble()),
        blocks(old.body()),
        old.annexes().stream().map(this::annex).toList());
  }

  /** Blocks of any kind. */
  protected final List<Block> blocks(List<Block> old) {
    return old.stream().map(block -> block.accept(this)).toList();
  }

  /** Runs of text without a number. */
  protected List<Block.TextBlock> texts(List<Block.TextBlock> old) {
    return old.stream().map(block -> new Block.TextBlock(inlines(block.content()))).toList();
  }

  /** Running text. */
  protected List<Inline> inlines(List<Inline> old) {
    return old.stream().map(inline -> inline.accept(this)).toList();
  }

  /** The number of a paragraph, point or division. */
  protected Numbering number(Numbering old) {
    return old;
  }

  private Block.Heading headed(Block.Heading old) {
    return new Block.Heading(inlines(old.content()));
  }

  @Override
  public Block text(Block.TextBlock text) {
    return new Block.TextBlock(inlines(text.content()));
  }

  @Override
  public Block formula(Block.Formula formula) {
    return new Block.Formula(texts(formula.lines()));
  }

  @Override
  public Block recital(Block.Recital recital) {
    return new Block.Recital(recital.name(), blocks(recital.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(paragraph.number().map(this::number), blocks(paragraph.content()));
  }

  @Override
  public Block list(Block.ItemList list) {
    List<Block.TextBlock> intro = texts(list.intro());
    List<Block.Point> points =
        list.points().stream()
            .map(
                point -> new Block.Point(point.number().map(this::number), blocks(point.content())))
            .toList();
    return new Block.ItemList(intro, points, texts(list.wrapUp()));
  }

  @Override
  public Block heading(Block.Heading heading) {
    return headed(heading);
  }

  @Override
  public Block section(Block.Section section) {
    return new Block.Section(
        section.level(),
        section.number().map(this::number),
        section.heading().map(this::headed),
        blocks(section.content()));
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(inlines(table.caption()), table.rows().stream().map(this::row).toList());
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(row.cells().stream().map(this::cell).toList());
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(
        cell.header(), cell.columns(), cell.rows(), cell.alignment(), blocks(cell.content()));
  }

  @Override
  public Block modification(Block.Modification modification) {
    return new Block.Modification(
        modification.kind(),
        modification.destinations(),
        inlines(modification.instruction()),
        blocks(modification.proposed()));
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(emphasis.style(), inlines(emphasis.content()));
  }

  @Override
  public Inline reference(Inline.Reference reference) {
    return new Inline.Reference(reference.target(), inlines(reference.content()));
  }

  @Override
  public Inline date(Inline.Date date) {
    return new Inline.Date(date.date(), inlines(date.content()));
  }

  @Override
  public Inline note(Inline.Note note) {
    return new Inline.Note(note.marker(), blocks(note.content()), note.source());
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    return call;
  }

  @Override
  public Inline field(Inline.Field field) {
    return new Inline.Field(field.kind(), field.value(), inlines(field.content()));
  }

  @Override
  public Inline mention(Inline.Mention mention) {
    return new Inline.Mention(mention.kind(), mention.concept(), inlines(mention.content()));
  }

  @Override
  public Inline quotation(Inline.Quotation quotation) {
    return new Inline.Quotation(quotation.role(), inlines(quotation.content()));
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline image(Inline.Image image) {
    return image;
  }
}

package org.plenary.model;

import java.util.List;

/**
 * Walks through a document in the order of its text, into everything that holds something. Who
 * extends it says what to do with some kinds on the way; by default nothing is done but to go on.
 *
 * <pre>{@code
 * final class Links extends Walker {
 *   private int count;
 *
 *   @Override
 *   public Void reference(Inline.Reference reference) {
 *     count++;
 *     return super.reference(reference);
 *   }
 * }
 * }</pre>
 */
public abstract class Walker implements Block.Visitor<Void>, Inline.Visitor<Void> {

  /** Nothing special; for those who extend this. */
  protected Walker() {}

  /** Walks through a document with its annexes and parts. */
  public void walk(Deliberation deliberation) {
    blocks(deliberation.masthead());
    blocks(deliberation.preface());
    blocks(deliberation.preamble());
    blocks(deliberation.body());
    deliberation.parts().forEach(this::walk);
    blocks(deliberation.conclusions());
    deliberation.annexes().forEach(this::annex);
  }

  /** Walks through an annex with its own annexes. */
  public void annex(Annex annex) {
    annex.heading().accept(this);
    blocks(annex.titles());
    blocks(annex.preamble());
    blocks(annex.body());
    annex.annexes().forEach(this::annex);
  }

  /** Walks through blocks. */
  public final Void blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return done();
  }

  /** Walks through running text. */
  public final Void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return done();
  }

  /** The number of a paragraph, point or division, before what it holds. */
  protected void number(Numbering numbering) {}

  /** What a visit gives: nothing. */
  @SuppressWarnings("NullAway")
  protected static Void done() {
    return null;
  }

  @Override
  public Void text(Block.TextBlock text) {
    return inlines(text.content());
  }

  @Override
  public Void formula(Block.Formula formula) {
    return blocks(formula.lines());
  }

  @Override
  public Void recital(Block.Recital recital) {
    return blocks(recital.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    paragraph.number().ifPresent(this::number);
    return blocks(paragraph.content());
  }

  @Override
  public Void list(Block.ItemList list) {
    blocks(list.intro());
    for (Block.Point point : list.points()) {
      point.number().ifPresent(this::number);
      blocks(point.content());
    }
    return blocks(list.wrapUp());
  }

  @Override
  public Void heading(Block.Heading heading) {
    return inlines(heading.content());
  }

  @Override
  public Void section(Block.Section section) {
    section.number().ifPresent(this::number);
    section.heading().ifPresent(this::heading);
    return blocks(section.content());
  }

  @Override
  public Void table(Block.Table table) {
    inlines(table.caption());
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    return done();
  }

  @Override
  public Void modification(Block.Modification modification) {
    inlines(modification.instruction());
    return blocks(modification.proposed());
  }

  @Override
  public Void text(Inline.Text text) {
    return done();
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return inlines(reference.content());
  }

  @Override
  public Void date(Inline.Date date) {
    return inlines(date.content());
  }

  @Override
  public Void note(Inline.Note note) {
    return blocks(note.content());
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    return done();
  }

  @Override
  public Void field(Inline.Field field) {
    return inlines(field.content());
  }

  @Override
  public Void mention(Inline.Mention mention) {
    return inlines(mention.content());
  }

  @Override
  public Void quotation(Inline.Quotation quotation) {
    return inlines(quotation.content());
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return done();
  }

  @Override
  public Void image(Inline.Image image) {
    return done();
  }
}

package org.plenary.akn;

import java.util.List;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;

/** All characters of a model, notes included. */
final class ModelText implements Block.Visitor<Void>, Inline.Visitor<Void> {

  private final StringBuilder out = new StringBuilder();

  static String of(Deliberation deliberation) {
    ModelText text = new ModelText();
    text.document(deliberation);
    return text.out.toString();
  }

  private void document(Deliberation document) {
    blocks(document.masthead());
    blocks(document.preface());
    blocks(document.preamble());
    blocks(document.body());
    blocks(document.conclusions());
    document.annexes().forEach(this::annex);
    document.parts().forEach(this::document);
  }

  private void annex(Annex annex) {
    annex.heading().accept(this);
    blocks(annex.titles());
    blocks(annex.preamble());
    blocks(annex.body());
    annex.annexes().forEach(this::annex);
  }

  private Void blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private Void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return null;
  }

  private void number(java.util.Optional<Numbering> number) {
    number.ifPresent(n -> out.append(n.printed()));
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
    number(paragraph.number());
    return blocks(paragraph.content());
  }

  @Override
  public Void list(Block.ItemList list) {
    blocks(list.intro());
    for (Block.Point point : list.points()) {
      number(point.number());
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
    number(section.number());
    section.heading().ifPresent(heading -> heading.accept(this));
    return blocks(section.content());
  }

  @Override
  public Void table(Block.Table table) {
    inlines(table.caption());
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.value());
    return null;
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
    return null;
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
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    return null;
  }
}

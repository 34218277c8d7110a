package org.plenary.parser;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.source.Spans;

/** Collects where the pieces of a document came from. */
final class SourceSpans implements Block.Visitor<List<Spans>>, Inline.Visitor<List<Spans>> {

  private final List<Spans> spans = new ArrayList<>();

  private SourceSpans() {}

  /** The spans of all text, numbers and markers of a document. */
  static List<Spans> of(Deliberation document) {
    SourceSpans collector = new SourceSpans();
    collector.deliberation(document);
    return collector.spans;
  }

  private void deliberation(Deliberation document) {
    blocks(document.masthead());
    blocks(document.preface());
    blocks(document.preamble());
    blocks(document.body());
    blocks(document.conclusions());
    document.annexes().forEach(this::annex);
    document.parts().forEach(this::deliberation);
  }

  private void annex(Annex annex) {
    heading(annex.heading());
    blocks(annex.titles());
    blocks(annex.preamble());
    blocks(annex.body());
    annex.annexes().forEach(this::annex);
  }

  private void blocks(List<? extends Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  private void number(Numbering number) {
    spans.add(number.source());
  }

  @Override
  public List<Spans> text(Block.TextBlock text) {
    inlines(text.content());
    return spans;
  }

  @Override
  public List<Spans> formula(Block.Formula formula) {
    blocks(formula.lines());
    return spans;
  }

  @Override
  public List<Spans> recital(Block.Recital recital) {
    blocks(recital.content());
    return spans;
  }

  @Override
  public List<Spans> paragraph(Block.Paragraph paragraph) {
    paragraph.number().ifPresent(this::number);
    blocks(paragraph.content());
    return spans;
  }

  @Override
  public List<Spans> list(Block.ItemList list) {
    blocks(list.intro());
    for (Block.Point point : list.points()) {
      point.number().ifPresent(this::number);
      blocks(point.content());
    }
    blocks(list.wrapUp());
    return spans;
  }

  @Override
  public List<Spans> heading(Block.Heading heading) {
    inlines(heading.content());
    return spans;
  }

  @Override
  public List<Spans> section(Block.Section section) {
    section.number().ifPresent(this::number);
    section.heading().ifPresent(heading -> heading.accept(this));
    blocks(section.content());
    return spans;
  }

  @Override
  public List<Spans> table(Block.Table table) {
    inlines(table.caption());
    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    return spans;
  }

  @Override
  public List<Spans> text(Inline.Text text) {
    spans.add(text.source());
    return spans;
  }

  @Override
  public List<Spans> emphasis(Inline.Emphasis emphasis) {
    inlines(emphasis.content());
    return spans;
  }

  @Override
  public List<Spans> reference(Inline.Reference reference) {
    inlines(reference.content());
    return spans;
  }

  @Override
  public List<Spans> date(Inline.Date date) {
    inlines(date.content());
    return spans;
  }

  @Override
  public List<Spans> note(Inline.Note note) {
    spans.add(note.source());
    blocks(note.content());
    return spans;
  }

  @Override
  public List<Spans> noteCall(Inline.NoteCall call) {
    spans.add(call.source());
    return spans;
  }

  @Override
  public List<Spans> field(Inline.Field field) {
    inlines(field.content());
    return spans;
  }

  @Override
  public List<Spans> mention(Inline.Mention mention) {
    inlines(mention.content());
    return spans;
  }

  @Override
  public List<Spans> lineBreak(Inline.LineBreak lineBreak) {
    return spans;
  }

  @Override
  public List<Spans> image(Inline.Image image) {
    return spans;
  }
}

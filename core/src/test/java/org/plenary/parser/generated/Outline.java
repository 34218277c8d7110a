package org.plenary.parser.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.source.Spans;

/**
 * A deliberation as lines that can be compared: structure, numbers, text and notes at their places,
 * without references, and without places in a source, which are collected apart.
 */
final class Outline implements Block.Visitor<Void>, Inline.Visitor<Void> {

  private final List<String> lines = new ArrayList<>();
  private final List<Spans> spans = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private String indent = "";

  private Outline() {}

  static Outline of(Deliberation deliberation) {
    Outline outline = new Outline();
    outline.document(deliberation);
    return outline;
  }

  /**
   * The lines. Extractors drop the blank between a marker and the semicolon of French, so that it
   * does not count.
   */
  List<String> lines() {
    return lines.stream().map(text -> text.replaceAll("\\] (?=[;:])", "]")).toList();
  }

  /** Where text, numbers and markers were read, as often as they stand in the document. */
  List<Spans> spans() {
    return spans;
  }

  private void document(Deliberation document) {
    Identity identity = document.identity();
    lines.add(
        String.join(
            " | ",
            identity.organ().map(Enum::name).orElse("-"),
            identity.number().orElse("-"),
            identity.symbol().orElse("-"),
            identity.title().orElse("-"),
            identity.language().tag(),
            identity.adopted().toString(),
            identity.issued().toString(),
            identity.session().toString(),
            identity.meeting().toString()));
    group("masthead", document.masthead());
    group("preface", document.preface());
    group("preamble", document.preamble());
    group("body", document.body());
    group("conclusions", document.conclusions());
    document.annexes().forEach(this::annex);
    document.parts().forEach(this::document);
  }

  private void annex(Annex annex) {
    group("annex", List.of(annex.heading()));
    group("titles", annex.titles());
    group("preamble", annex.preamble());
    group("body", annex.body());
    annex.annexes().forEach(this::annex);
  }

  private Void group(String name, List<? extends Block> blocks) {
    if (blocks.isEmpty()) {
      return null;
    }
    lines.add(indent + name);
    String before = indent;
    indent += "  ";
    blocks.forEach(block -> block.accept(this));
    indent = before;
    return null;
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  private String number(Optional<Numbering> number) {
    number.ifPresent(n -> spans.add(n.source()));
    return number.map(n -> n.printed() + " = " + n.value()).orElse("-");
  }

  @Override
  public Void text(Block.TextBlock text) {
    line = new StringBuilder();
    inlines(text.content());
    lines.add(indent + line);
    return null;
  }

  @Override
  public Void formula(Block.Formula formula) {
    return group("formula", formula.lines());
  }

  @Override
  public Void recital(Block.Recital recital) {
    return group("recital " + recital.name(), recital.content());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return group("paragraph " + number(paragraph.number()), paragraph.content());
  }

  @Override
  public Void list(Block.ItemList list) {
    group("intro", list.intro());
    for (Block.Point point : list.points()) {
      group("point " + number(point.number()), point.content());
    }
    return group("wrap-up", list.wrapUp());
  }

  @Override
  public Void heading(Block.Heading heading) {
    line = new StringBuilder("heading ");
    inlines(heading.content());
    lines.add(indent + line);
    return null;
  }

  @Override
  public Void section(Block.Section section) {
    lines.add(indent + section.level() + " " + number(section.number()));
    section.heading().ifPresent(heading -> heading.accept(this));
    return group("content", section.content());
  }

  @Override
  public Void table(Block.Table table) {
    lines.add(indent + "table");
    table.rows().forEach(row -> row.cells().forEach(cell -> group("cell", cell.content())));
    return null;
  }

  @Override
  public Void modification(Block.Modification modification) {
    text(new Block.TextBlock(modification.instruction()));
    modification.proposed().forEach(block -> block.accept(this));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    spans.add(text.source());
    line.append(text.value());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    inlines(emphasis.content());
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    inlines(reference.content());
    return null;
  }

  @Override
  public Void date(Inline.Date date) {
    inlines(date.content());
    return null;
  }

  @Override
  public Void note(Inline.Note note) {
    spans.add(note.source());
    StringBuilder outer = line;
    List<String> own = new ArrayList<>();
    for (Block block : note.content()) {
      int from = lines.size();
      block.accept(this);
      own.addAll(lines.subList(from, lines.size()).stream().map(String::strip).toList());
      lines.subList(from, lines.size()).clear();
    }
    line = outer;
    line.append('[').append(note.marker()).append(": ").append(String.join(" / ", own)).append(']');
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    spans.add(call.source());
    line.append('[').append(call.marker()).append(']');
    return null;
  }

  @Override
  public Void field(Inline.Field field) {
    inlines(field.content());
    return null;
  }

  @Override
  public Void mention(Inline.Mention mention) {
    inlines(mention.content());
    return null;
  }

  @Override
  public Void quotation(Inline.Quotation quotation) {
    inlines(quotation.content());
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    line.append(" // ");
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    line.append("image ").append(image.address());
    return null;
  }
}

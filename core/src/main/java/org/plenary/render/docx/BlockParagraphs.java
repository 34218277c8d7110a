package org.plenary.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.render.TitleLine;
import org.plenary.source.TextAlignment;

/** Writes blocks as paragraphs and tables. */
final class BlockParagraphs implements Block.Visitor<WordMarkup> {

  private final WordMarkup out;
  private final RunWriter runs;
  private final WordPage page;
  private String style = ParagraphStyle.PARAGRAPH.id();
  private final Optional<WordLists> lists;
  private Optional<String> lead = Optional.empty();
  private Optional<Numbering> number = Optional.empty();
  private ListCount paragraphs;
  private ListCount counting;
  private Optional<TextAlignment> alignment = Optional.empty();
  private int depth;
  private int level = 1;
  private boolean inCell;

  /** Whether the last block was a table; Word would merge another one right after it. */
  private boolean afterTable;

  /**
   * @param lists takes the numbers that Word can count; without it all are text
   */
  BlockParagraphs(WordMarkup out, RunWriter runs, WordPage page, Optional<WordLists> lists) {
    this.out = out;
    this.runs = runs;
    this.page = page;
    this.lists = lists;
    paragraphs = new ListCount(lists);
    counting = paragraphs;
  }

  /** Writes a deliberation and those within it. */
  void deliberation(Deliberation deliberation) {
    new MastheadMarkup(out, runs, page).write(deliberation.masthead());
    deliberation.preface().forEach(line -> title(TitleLine.of(line.content())));
    text(deliberation);
  }

  /** The number of a title stands in the margin before it. */
  private void title(TitleLine line) {
    boolean numbered = !line.number().isEmpty();
    begin(ParagraphStyle.TITLE.id(), line.title());
    if (numbered) {
      runs.characters("\t");
      runs.writeStripped(withoutBlanksAfter(line.number()));
      runs.characters("\t");
      runs.writeStripped(line.title());
    } else {
      runs.write(line.title());
    }
    out.close();
  }

  private static List<Inline> withoutBlanksAfter(List<Inline> content) {
    int end = content.size();
    while (end > 0 && PlainText.of(content.subList(end - 1, end)).isBlank()) {
      end--;
    }
    return content.subList(0, end);
  }

  /** A deliberation of a collection: its letter stands over its title. */
  private void part(Deliberation part) {
    new MastheadMarkup(out, runs, page).lines(part.masthead());
    for (Block.TextBlock line : part.preface()) {
      List<Inline> content = line.content();
      boolean numbered =
          !content.isEmpty()
              && content.get(0) instanceof Inline.Field field
              && field.kind() == FieldKind.NUMBER;
      if (numbered) {
        paragraph(ParagraphStyle.TITLE, content.subList(0, 1));
      }
      List<Inline> title = content.subList(numbered ? 1 : 0, content.size());
      if (!PlainText.of(title).isBlank()) {
        paragraph(ParagraphStyle.TITLE, title);
      }
    }
    text(part);
  }

  private void text(Deliberation deliberation) {
    in(ParagraphStyle.PARAGRAPH, deliberation.preamble());
    in(ParagraphStyle.PARAGRAPH, deliberation.body());
    deliberation.parts().forEach(this::part);
    in(ParagraphStyle.CLOSING, deliberation.conclusions());
    deliberation.annexes().forEach(this::annex);
  }

  private void annex(Annex annex) {
    paragraph(ParagraphStyle.ANNEX, annex.heading().content());
    lines(ParagraphStyle.ANNEX_TITLE, annex.titles());
    in(ParagraphStyle.PARAGRAPH, annex.preamble());
    in(ParagraphStyle.PARAGRAPH, annex.body());
    annex.annexes().forEach(this::annex);
  }

  private void lines(ParagraphStyle of, List<Block.TextBlock> lines) {
    lines.forEach(line -> paragraph(of, line.content()));
  }

  /** Writes blocks, the texts among them in a style. */
  void in(ParagraphStyle of, List<? extends Block> blocks) {
    in(of.id(), blocks);
  }

  private void in(String of, List<? extends Block> blocks) {
    String outer = style;
    style = of;
    blocks.forEach(block -> block.accept(this));
    flush();
    style = outer;
  }

  /** What is written at the beginning of the next paragraph. */
  private void lead(String words) {
    lead = Optional.of(lead.orElse("") + words);
  }

  /** A number that found no text before it was needed stands in a paragraph of its own. */
  private void flush() {
    if (lead.isPresent() || number.isPresent()) {
      paragraph(style, List.of());
    }
  }

  /** Writes a paragraph without the blanks before its first characters. */
  private void paragraph(ParagraphStyle of, List<Inline> content) {
    begin(of.id(), content);
    runs.writeStripped(content);
    out.close();
  }

  private void paragraph(String of, List<Inline> content) {
    begin(of, content);
    runs.write(content);
    out.close();
  }

  /** Begins the paragraph of some content with what comes before this. */
  private void begin(String of, List<Inline> content) {
    afterTable = false;
    out.open("p").open("pPr").value("pStyle", of);
    number(ParagraphStyle.indent(of), content);
    alignment.ifPresent(
        side ->
            out.value(
                "jc",
                switch (side) {
                  case START -> "left";
                  case CENTRE -> "center";
                  case END -> "right";
                }));
    out.close();
    lead.ifPresent(runs::characters);
    lead = Optional.empty();
  }

  /** A number that Word counts is a property of its paragraph, which has to show something. */
  private void number(Optional<ParagraphStyle.Indent> indent, List<Inline> content) {
    OptionalInt list =
        number.isEmpty() || PlainText.of(content).isBlank()
            ? OptionalInt.empty()
            : counting.next(number.get(), indent);
    if (list.isPresent()) {
      out.open("numPr").value("ilvl", "0");
      out.value("numId", Integer.toString(list.getAsInt())).close();
    } else {
      number.ifPresent(it -> lead(it.printed() + "\t"));
    }
    number = Optional.empty();
  }

  private void number(Numbering numbering, ListCount count) {
    number = Optional.of(numbering);
    counting = count;
  }

  @Override
  public WordMarkup text(Block.TextBlock text) {
    paragraph(style, text.content());
    return out;
  }

  @Override
  public WordMarkup formula(Block.Formula formula) {
    in(ParagraphStyle.FORMULA, formula.lines());
    return out;
  }

  @Override
  public WordMarkup recital(Block.Recital recital) {
    in(ParagraphStyle.RECITAL, recital.content());
    return out;
  }

  @Override
  public WordMarkup paragraph(Block.Paragraph paragraph) {
    flush();
    paragraph.number().ifPresent(it -> number(it, paragraphs));
    in(style, paragraph.content());
    return out;
  }

  @Override
  public WordMarkup list(Block.ItemList list) {
    list.intro().forEach(line -> paragraph(style, line.content()));
    depth++;
    ListCount count =
        ListCount.of(
            lists, list.points().stream().flatMap(point -> point.number().stream()).toList());
    for (Block.Point point : list.points()) {
      flush();
      point.number().ifPresent(it -> number(it, count));
      in(ParagraphStyle.point(depth), point.content());
    }
    depth--;
    list.wrapUp().forEach(line -> paragraph(style, line.content()));
    return out;
  }

  @Override
  public WordMarkup heading(Block.Heading heading) {
    flush();
    paragraph(ParagraphStyle.heading(level), heading.content());
    return out;
  }

  /** The number of a division stands over its title, as the United Nations prints them. */
  @Override
  public WordMarkup section(Block.Section section) {
    flush();
    section
        .number()
        .ifPresent(
            number -> {
              lead(number.printed());
              paragraph(ParagraphStyle.heading(level), List.of());
            });
    section.heading().ifPresent(title -> paragraph(ParagraphStyle.heading(level), title.content()));
    level++;
    in(style, section.content());
    level--;
    return out;
  }

  @Override
  public WordMarkup table(Block.Table table) {
    flush();
    if (!table.caption().isEmpty()) {
      paragraph(ParagraphStyle.CAPTION, table.caption());
    }
    if (!table.rows().isEmpty()) {
      if (afterTable) {
        paragraph(ParagraphStyle.CAPTION, List.of());
      }
      new TableMarkup(out, this, page, runs.rightToLeft()).write(table, inCell);
      afterTable = true;
    }
    return out;
  }

  @Override
  public WordMarkup modification(Block.Modification modification) {
    paragraph(style, modification.instruction());
    ListCount outside = paragraphs;
    paragraphs = new ListCount(lists);
    depth++;
    in(ParagraphStyle.point(depth), modification.proposed());
    depth--;
    paragraphs = outside;
    return out;
  }

  /** What a cell holds: one paragraph at least, the last thing in it. */
  void cell(Block.Cell cell) {
    Optional<TextAlignment> outer = alignment;
    alignment = cell.alignment();
    ParagraphStyle of = cell.header() ? ParagraphStyle.CELL_HEAD : ParagraphStyle.CELL;
    int outerDepth = depth;
    boolean inner = inCell;
    depth = 0;
    inCell = true;
    afterTable = false;
    in(of, cell.content());
    boolean closed =
        !cell.content().isEmpty()
            && !(cell.content().get(cell.content().size() - 1) instanceof Block.Table);
    if (!closed) {
      paragraph(of, List.of());
    }
    inCell = inner;
    depth = outerDepth;
    alignment = outer;
  }
}

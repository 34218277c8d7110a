package org.plenary.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.render.SpannedTable;
import org.plenary.text.Interruption;

/**
 * Writes what stands on lines of its own. A number stands before the first text of its paragraph,
 * however deep that text lies.
 */
final class BlockMarkup implements Block.Visitor<Markup> {

  /** An amount, a share, a year, or what stands for none. */
  private static final Pattern FIGURES =
      Pattern.compile("[(\\[+\\-–−$€£]*\\p{Nd}[\\p{Nd}\\h.,:/]*[)\\]%*]*|[–—−-]|\\.{2,3}|…");

  private final Markup out;
  private final InlineMarkup inlines;
  private final Anchors anchors;
  private int level = 1;
  private final List<Numbering> numbers = new ArrayList<>();
  private Optional<Call> call = Optional.empty();

  /** The marker before a note. */
  private record Call(String marker, int number) {}

  BlockMarkup(Markup out, InlineMarkup inlines, Anchors anchors) {
    this.out = out;
    this.inlines = inlines;
    this.anchors = anchors;
  }

  /**
   * Writes blocks.
   *
   * @param level the level of headings among them
   */
  void write(List<Block> content, int level) {
    this.level = level;
    all(content);
  }

  /** Writes a note with its marker, which leads back to the text. */
  void note(Inline.Note note, String marker, int number) {
    call = Optional.of(new Call(marker, number));
    all(note.content());
    flush();
  }

  private Markup all(List<? extends Block> content) {
    content.forEach(
        block -> {
          Interruption.heed();
          block.accept(this);
        });
    return out;
  }

  @Override
  public Markup text(Block.TextBlock text) {
    out.open("p");
    lead();
    inlines.line(text.content());
    return out.close().line();
  }

  @Override
  public Markup formula(Block.Formula formula) {
    return within("formula", anchors.eIds().of(formula), formula.lines());
  }

  @Override
  public Markup recital(Block.Recital recital) {
    return within("recital", anchors.eIds().of(recital), recital.content());
  }

  @Override
  public Markup paragraph(Block.Paragraph paragraph) {
    out.open("div", anchors.with("paragraph", anchors.eIds().of(paragraph)));
    paragraph.number().ifPresent(numbers::add);
    all(paragraph.content());
    flush();
    return out.close().line();
  }

  @Override
  public Markup list(Block.ItemList list) {
    if (!list.intro().isEmpty()) {
      all(list.intro());
    }
    flush();
    if (!list.points().isEmpty()) {
      out.open("ul", "class", "points").line();
      for (Block.Point point : list.points()) {
        out.open("li", anchors.with("point", anchors.eIds().of(point)));
        point.number().ifPresent(numbers::add);
        all(point.content());
        flush();
        out.close().line();
      }
      out.close().line();
    }
    return list.wrapUp().isEmpty() ? out : within("wrap-up", "", list.wrapUp());
  }

  @Override
  public Markup heading(Block.Heading heading) {
    flush();
    if (InlineMarkup.isEmpty(heading.content())) {
      return out;
    }
    out.open(Article.heading(level), anchors.with("heading", anchors.eIds().of(heading)));
    inlines.write(heading.content());
    return out.close().line();
  }

  @Override
  public Markup section(Block.Section section) {
    flush();
    String name = "division " + Article.cssClass(section.level());
    out.open("section", anchors.with(name, anchors.eIds().of(section))).line();
    Optional<Block.Heading> title =
        section.heading().filter(heading -> !InlineMarkup.isEmpty(heading.content()));
    boolean headed = section.number().isPresent() || title.isPresent();
    if (headed) {
      out.open(Article.heading(level));
      section.number().ifPresent(this::number);
      title.ifPresent(heading -> inlines.write(heading.content()));
      out.close().line();
      level++;
    }
    all(section.content());
    if (headed) {
      level--;
    }
    return out.close().line();
  }

  @Override
  public Markup table(Block.Table table) {
    flush();
    if (table.rows().isEmpty() && table.caption().isEmpty()) {
      return out;
    }
    out.open("table", anchors.with("table", anchors.eIds().of(table))).line();
    if (!table.caption().isEmpty()) {
      out.open("caption");
      inlines.write(table.caption());
      out.close().line();
    }
    List<Block.Row> rows = SpannedTable.cut(table).rows();
    int heads = 0;
    int until = 0;
    while (heads < rows.size() && isHead(rows.get(heads))) {
      for (Block.Cell cell : rows.get(heads).cells()) {
        until = Math.max(until, heads + cell.rows());
      }
      heads++;
    }
    // A cell cannot reach from the head of a table into its body.
    heads = until > heads ? 0 : heads;
    rows("thead", rows.subList(0, heads));
    rows("tbody", rows.subList(heads, rows.size()));
    return out.close().line();
  }

  @Override
  public Markup modification(Block.Modification modification) {
    text(new Block.TextBlock(modification.instruction()));
    return modification.proposed().isEmpty()
        ? out
        : within("blockquote", "proposed", modification.proposed());
  }

  private static boolean isHead(Block.Row row) {
    return row.cells().stream().allMatch(Block.Cell::header);
  }

  private void rows(String group, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.open(group).line();
    for (Block.Row row : rows) {
      out.open("tr").line();
      row.cells().forEach(cell -> cell(cell, group.equals("thead")));
      out.close().line();
    }
    out.close().line();
  }

  /** Figures stand below one another at their ends, unless the source says otherwise. */
  private void cell(Block.Cell cell, boolean top) {
    List<String> attributes = new ArrayList<>();
    String words = words(cell);
    boolean head = cell.header() && (!words.isEmpty() || cell.content().size() > 1);
    if (head) {
      attributes.addAll(List.of("scope", top ? "col" : "row"));
    }
    Optional<String> place =
        cell.alignment()
            .map(alignment -> "at-" + Article.cssClass(alignment))
            .or(() -> FIGURES.matcher(words).matches() ? Optional.of("figures") : Optional.empty());
    place.ifPresent(name -> attributes.addAll(List.of("class", name)));
    if (cell.columns() > 1) {
      attributes.addAll(List.of("colspan", String.valueOf(cell.columns())));
    }
    if (cell.rows() > 1) {
      attributes.addAll(List.of("rowspan", String.valueOf(cell.rows())));
    }
    out.open(head ? "th" : "td", attributes.toArray(String[]::new));
    if (cell.content().size() == 1 && cell.content().get(0) instanceof Block.TextBlock text) {
      inlines.write(text.content());
    } else {
      all(cell.content());
    }
    out.close().line();
  }

  /** The words of a cell of one block. */
  private static String words(Block.Cell cell) {
    return cell.content().size() == 1 ? PlainText.of(cell.content().get(0)).strip() : "";
  }

  private Markup within(String cssClass, String eId, List<? extends Block> content) {
    out.open("div", anchors.with(cssClass, eId));
    all(content);
    return out.close().line();
  }

  /** A number that found no text before it was needed stands on a line of its own. */
  private void flush() {
    if (!numbers.isEmpty() || call.isPresent()) {
      out.open("p");
      lead();
      out.close().line();
    }
  }

  private void lead() {
    call.ifPresent(this::call);
    call = Optional.empty();
    numbers.forEach(this::number);
    numbers.clear();
  }

  private void call(Call call) {
    out.open("sup", "class", "marker")
        .open("a", "href", "#" + anchors.call(call.number()), "role", "doc-backlink")
        .text(call.marker())
        .close()
        .close()
        .text(" ");
  }

  private void number(Numbering printed) {
    out.open("span", "class", "num").text(printed.printed()).close().text(" ");
  }
}

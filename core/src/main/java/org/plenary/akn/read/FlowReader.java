package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.CellStyle;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;
import org.plenary.schemas.BlockList;
import org.plenary.schemas.BlocksElement;
import org.plenary.schemas.Container;
import org.plenary.schemas.Formula;
import org.plenary.schemas.HtmlListElement;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.Item;
import org.plenary.schemas.Li;
import org.plenary.schemas.Mod;
import org.plenary.schemas.Num;
import org.plenary.schemas.P;
import org.plenary.schemas.Recital;
import org.plenary.schemas.Recitals;
import org.plenary.schemas.Table;
import org.plenary.schemas.Tblock;
import org.plenary.schemas.Td;
import org.plenary.schemas.TextElement;
import org.plenary.schemas.Th;
import org.plenary.schemas.Tr;

/** Reads blocks of print: paragraphs, block lists, tables, and the containers of the preamble. */
final class FlowReader {

  private final ReadingReport reading;
  private final MixedContentReader inlines;
  private final Function<List<?>, List<Block>> divisions;

  FlowReader(ReadingReport reading, Zone zone) {
    this.reading = reading;
    this.inlines = new MixedContentReader(reading, zone);
    this.divisions = this::read;
  }

  /**
   * @param divisions how to read what an amendment proposes
   */
  FlowReader(ReadingReport reading, Zone zone, Function<List<?>, List<Block>> divisions) {
    this.reading = reading;
    this.inlines = new MixedContentReader(reading, zone);
    this.divisions = divisions;
  }

  /** The blocks of an element in order. */
  List<Block> read(List<?> elements) {
    List<Block> out = new ArrayList<>();
    for (Object element : elements) {
      read(element, out);
    }
    return out;
  }

  /**
   * The lines of masthead, preface or closing lines; what is more than a line is laid out as lines.
   */
  List<Block.TextBlock> lines(List<?> elements) {
    List<Block.TextBlock> lines = new ArrayList<>();
    for (Block block : read(elements)) {
      block.accept(new BlocksAsLines(lines, reading));
    }
    return lines;
  }

  /** Reads one element; false if it does not hold blocks. */
  boolean read(Object element, List<Block> out) {
    if (element instanceof P p) {
      line(p, out);
    } else if (element instanceof org.plenary.schemas.Block block) {
      block(block, out);
    } else if (element instanceof BlockList list) {
      out.add(list(list));
    } else if (element instanceof Table table) {
      table(table, out);
    } else if (element instanceof Tblock tblock) {
      tblock(tblock, out);
    } else if (element instanceof HtmlListElement list) {
      out.add(list(list));
    } else if (element instanceof Formula formula) {
      formula(read(formula.getBlocks()), out);
    } else if (element instanceof Container container) {
      container(container, out);
    } else if (element instanceof Recitals recitals) {
      recitals(recitals, out);
    } else {
      return false;
    }
    return true;
  }

  private void line(TextElement element, List<Block> out) {
    List<Object> printed =
        element.getContent().stream()
            .filter(child -> !(child instanceof String characters && characters.isBlank()))
            .toList();
    if (printed.size() == 1
        && printed.get(0) instanceof org.plenary.schemas.Inline inline
        && "heading".equals(inline.getName())) {
      line(inline, out);
      return;
    }
    List<Inline> content = inlines.read(element);
    Optional<Mod> mod = ModReader.find(element);
    if (mod.isPresent()) {
      out.add(new ModReader(reading, divisions).modification(mod.get(), content));
      return;
    }
    if (content.isEmpty()) {
      return;
    }
    boolean heading =
        element instanceof org.plenary.schemas.Inline
            || (element instanceof org.plenary.schemas.Block block
                && "heading".equals(block.getName()));
    out.add(heading ? new Block.Heading(content) : new Block.TextBlock(content));
  }

  private void block(org.plenary.schemas.Block block, List<Block> out) {
    if (!"heading".equals(block.getName())) {
      reading.notCarried("<block name=\"" + block.getName() + "\"> is kept as a line of text");
    }
    line(block, out);
  }

  private Block list(BlockList list) {
    List<Block> intro = new ArrayList<>();
    if (list.getListIntroduction() != null) {
      line(list.getListIntroduction(), intro);
    }
    List<Block> wrapUp = new ArrayList<>();
    if (list.getListWrapUp() != null) {
      line(list.getListWrapUp(), wrapUp);
    }
    List<Block.Point> points = new ArrayList<>();
    for (Item item : list.getItems()) {
      Optional<Numbering> number = NumberingReader.of(item.getHeadings(), item.getEId(), reading);
      List<Block> above = headingsAbove(item.getHeadings());
      if (!above.isEmpty()) {
        above.forEach(h -> points.add(new Block.Point(Optional.empty(), List.of(h))));
      }
      List<Block> content = headings(item.getHeadings());
      content.addAll(read(item.getBlocks()));
      if (number.isPresent() || !content.isEmpty()) {
        points.add(new Block.Point(number, content));
      }
    }
    return new Block.ItemList(onlyLines(intro), points, onlyLines(wrapUp));
  }

  private Block list(HtmlListElement list) {
    List<Block.Point> points = new ArrayList<>();
    for (Li li : list.getItems()) {
      List<Block> content = new ArrayList<>();
      line(li, content);
      points.add(new Block.Point(Optional.empty(), content));
    }
    return new Block.ItemList(List.of(), points, List.of());
  }

  private static List<Block.TextBlock> onlyLines(List<Block> blocks) {
    List<Block.TextBlock> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.TextBlock line) {
        lines.add(line);
      } else if (block instanceof Block.Heading heading) {
        lines.add(new Block.TextBlock(heading.content()));
      }
    }
    return lines;
  }

  /** The headings of a division other than its number and what stands above that. */
  List<Block> headings(List<InlineElement> headings) {
    return readHeadings(headings.subList(numberIn(headings) + 1, headings.size()));
  }

  /** The headings that stand above the number of a division, and so above the whole of it. */
  List<Block> headingsAbove(List<InlineElement> headings) {
    return readHeadings(headings.subList(0, Math.max(0, numberIn(headings))));
  }

  private static int numberIn(List<InlineElement> headings) {
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i) instanceof Num) {
        return i;
      }
    }
    return -1;
  }

  private List<Block> readHeadings(List<InlineElement> headings) {
    List<Block> out = new ArrayList<>();
    for (InlineElement element : headings) {
      List<Inline> content = inlines.read(element);
      if (!content.isEmpty()) {
        out.add(new Block.Heading(content));
      }
    }
    return out;
  }

  /** A table; rows without cells hold nothing, and of a table without rows its caption is text. */
  private void table(Table table, List<Block> out) {
    List<Block.Row> rows = new ArrayList<>();
    for (Tr tr : table.getRows()) {
      if (!tr.getCells().isEmpty()) {
        rows.add(new Block.Row(tr.getCells().stream().map(this::cell).toList()));
      }
    }
    List<Inline> caption =
        table.getCaption() == null ? List.of() : inlines.read(table.getCaption());
    if (!rows.isEmpty()) {
      out.add(new Block.Table(caption, new TableSpans(reading).cut(rows)));
    } else if (!caption.isEmpty()) {
      out.add(new Block.TextBlock(caption));
    }
  }

  private Block.Cell cell(BlocksElement cell) {
    Integer columns = cell instanceof Th th ? th.getColspan() : ((Td) cell).getColspan();
    Integer rows = cell instanceof Th th ? th.getRowspan() : ((Td) cell).getRowspan();
    return new Block.Cell(
        cell instanceof Th,
        spanned(columns),
        spanned(rows),
        CellStyle.read(cell),
        read(cell.getBlocks()));
  }

  private int spanned(@Nullable Integer stated) {
    if (stated != null && stated < 1) {
      reading.notCarried("a cell that spans " + stated + " columns or rows spans one");
    }
    return stated == null ? 1 : Math.max(1, stated);
  }

  private void tblock(Tblock tblock, List<Block> out) {
    out.addAll(headingsAbove(tblock.getHeadings()));
    Optional<Numbering> number = NumberingReader.of(tblock.getHeadings(), tblock.getEId(), reading);
    List<Block> headings = headings(tblock.getHeadings());
    List<Block> content = read(tblock.getBlocks());
    String styleClass = MixedContentReader.orEmpty(tblock.getStyleClass());
    Optional<SectionLevel> level = level(styleClass);
    if (styleClass.equals("recital")) {
      out.add(new Block.Recital(MixedContentReader.orEmpty(tblock.getTitle()), content));
    } else if (styleClass.equals("formula")) {
      formula(content, out);
    } else if (level.isPresent()) {
      Optional<Block.Heading> heading =
          headings.isEmpty() ? Optional.empty() : Optional.of((Block.Heading) headings.get(0));
      List<Block> all =
          new ArrayList<>(headings.subList(Math.min(1, headings.size()), headings.size()));
      all.addAll(content);
      out.add(new Block.Section(level.get(), number, heading, all));
    } else {
      headings.addAll(content);
      out.add(new Block.Paragraph(number, headings));
    }
  }

  private static Optional<SectionLevel> level(String styleClass) {
    for (SectionLevel level : SectionLevel.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(styleClass)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** A formula is lines; what else stands in it comes after it. */
  private static void formula(List<Block> content, List<Block> out) {
    out.add(new Block.Formula(onlyLines(content)));
    for (Block block : content) {
      if (!(block instanceof Block.TextBlock || block instanceof Block.Heading)) {
        out.add(block);
      }
    }
  }

  /** A container of the preamble is a recital; one that holds nothing but tables is just these. */
  private void container(Container container, List<Block> out) {
    List<Block> content = read(container.getBlocks());
    boolean tables =
        !content.isEmpty() && content.stream().allMatch(block -> block instanceof Block.Table);
    if (tables) {
      out.addAll(content);
    } else {
      out.add(new Block.Recital(MixedContentReader.orEmpty(container.getName()), content));
    }
  }

  private void recitals(Recitals recitals, List<Block> out) {
    out.addAll(headings(recitals.getHeadings()));
    if (recitals.getIntro() != null) {
      out.addAll(read(recitals.getIntro().getBlocks()));
    }
    for (Recital recital : recitals.getRecitals()) {
      List<Block> content = headings(recital.getHeadings());
      content.addAll(read(recital.getBlocks()));
      out.add(new Block.Recital(RecitalOpening.of(content), content));
    }
    if (recitals.getWrapUp() != null) {
      out.addAll(read(recitals.getWrapUp().getBlocks()));
    }
  }
}

package org.plenary.akn.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.akn.naming.EIds.Context;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.CellStyle;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.QuotationRole;
import org.plenary.schemas.BlockList;
import org.plenary.schemas.BlocksElement;
import org.plenary.schemas.Caption;
import org.plenary.schemas.Container;
import org.plenary.schemas.Item;
import org.plenary.schemas.ListIntroduction;
import org.plenary.schemas.ListWrapUp;
import org.plenary.schemas.Mod;
import org.plenary.schemas.Num;
import org.plenary.schemas.P;
import org.plenary.schemas.QuotedStructure;
import org.plenary.schemas.Table;
import org.plenary.schemas.Tblock;
import org.plenary.schemas.Td;
import org.plenary.schemas.Th;
import org.plenary.schemas.Tr;

/**
 * Writes blocks where the standard wants paragraphs of print, block lists and tables: in content,
 * recitals, notes and cells. What is a division elsewhere becomes a {@code tblock} there, whose
 * class tells what it is.
 */
final class FlowWriter {

  private final WritingContext drafting;
  private final Zone zone;
  private final Divisions divisions;

  FlowWriter(WritingContext drafting, Zone zone) {
    this.drafting = drafting;
    this.zone = zone;
    this.divisions = this::write;
  }

  /**
   * @param divisions how to write what an amendment proposes
   */
  FlowWriter(WritingContext drafting, Zone zone, Divisions divisions) {
    this.drafting = drafting;
    this.zone = zone;
    this.divisions = divisions;
  }

  /** Writes the blocks. */
  void write(List<? extends Block> blocks, List<Object> out, Context context) {
    Flow flow = new Flow(out, context);
    blocks.forEach(block -> block.accept(flow));
  }

  /** Writes the blocks, or one empty paragraph where the standard wants at least one. */
  void writeSome(List<? extends Block> blocks, List<Object> out, Context context) {
    int before = out.size();
    write(blocks, out, context);
    if (out.size() == before) {
      out.add(new P());
    }
  }

  /** A paragraph of print. */
  P line(List<Inline> content, Context context) {
    P p = new P();
    Context inner = context.counted("p");
    p.setEId(inner.eId());
    MixedContentWriter.write(drafting, content, p, inner, zone);
    return p;
  }

  /** A number as printed. */
  static Num num(Numbering numbering) {
    Num num = new Num();
    num.getContent().add(numbering.printed());
    return num;
  }

  /** A table; its rows and cells are counted within it. */
  Table table(Block.Table table, Context owner) {
    Table element = new Table();
    Context context = owner.counted("table");
    element.setEId(drafting.place(table, context));
    if (!table.caption().isEmpty()) {
      Caption caption = new Caption();
      MixedContentWriter.write(drafting, table.caption(), caption, context, zone);
      element.setCaption(caption);
    }
    for (Block.Row row : table.rows()) {
      Tr tr = new Tr();
      Context inner = context.counted("tr");
      tr.setEId(drafting.place(row, inner));
      row.cells().forEach(cell -> tr.getCells().add(cell(cell, inner)));
      element.getRows().add(tr);
    }
    return element;
  }

  private BlocksElement cell(Block.Cell cell, Context row) {
    BlocksElement element;
    Integer columns = cell.columns() > 1 ? Integer.valueOf(cell.columns()) : null;
    Integer rows = cell.rows() > 1 ? Integer.valueOf(cell.rows()) : null;
    Context context;
    if (cell.header()) {
      Th th = new Th();
      th.setColspan(columns);
      th.setRowspan(rows);
      context = row.counted("th");
      element = th;
    } else {
      Td td = new Td();
      td.setColspan(columns);
      td.setRowspan(rows);
      context = row.counted("td");
      element = td;
    }
    element.setEId(drafting.place(cell, context));
    cell.alignment().ifPresent(alignment -> CellStyle.write(alignment, element));
    writeSome(cell.content(), element.getBlocks(), context);
    return element;
  }

  /** Writes each kind of block as a block. */
  private final class Flow implements Block.Visitor<Void> {

    private final List<Object> out;
    private final Context context;

    Flow(List<Object> out, Context context) {
      this.out = out;
      this.context = context;
    }

    @Override
    public Void text(Block.TextBlock text) {
      if (!text.content().isEmpty()) {
        out.add(line(text.content(), context));
      }
      return null;
    }

    @Override
    public Void formula(Block.Formula formula) {
      Tblock tblock = tblock("formula");
      writeSome(formula.lines(), tblock.getBlocks(), tblockContext(tblock, formula));
      return null;
    }

    @Override
    public Void recital(Block.Recital recital) {
      Tblock tblock = tblock("recital");
      tblock.setTitle(recital.name());
      writeSome(recital.content(), tblock.getBlocks(), tblockContext(tblock, recital));
      return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      Tblock tblock = tblock("paragraph");
      paragraph.number().ifPresent(number -> tblock.getHeadings().add(num(number)));
      writeSome(paragraph.content(), tblock.getBlocks(), tblockContext(tblock, paragraph));
      return null;
    }

    @Override
    public Void list(Block.ItemList list) {
      int intros = list.intro().size();
      int closings = list.wrapUp().size();
      if (intros > 1) {
        write(list.intro().subList(0, intros - 1), out, context);
      }
      BlockList blockList = new BlockList();
      Context inner = context.counted("list");
      blockList.setEId(drafting.place(list, inner));
      if (intros > 0) {
        ListIntroduction introduction = new ListIntroduction();
        Context ids = inner.only("listIntroduction");
        introduction.setEId(ids.eId());
        List<Inline> words = list.intro().get(intros - 1).content();
        MixedContentWriter.write(drafting, words, introduction, ids, zone);
        blockList.setListIntroduction(introduction);
      }
      claim(list.points(), inner);
      list.points().forEach(point -> blockList.getItems().add(item(point, inner)));
      if (closings > 0) {
        ListWrapUp wrapUp = new ListWrapUp();
        Context ids = inner.only("listWrapUp");
        wrapUp.setEId(ids.eId());
        MixedContentWriter.write(drafting, list.wrapUp().get(0).content(), wrapUp, ids, zone);
        blockList.setListWrapUp(wrapUp);
      }
      if (list.points().isEmpty()) {
        blockList.getItems().add(item(new Block.Point(Optional.empty(), List.of()), inner));
      }
      out.add(blockList);
      if (closings > 1) {
        write(list.wrapUp().subList(1, closings), out, context);
      }
      return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
      org.plenary.schemas.Block element = new org.plenary.schemas.Block();
      element.setName("heading");
      Context inner = context.counted("block");
      element.setEId(inner.eId());
      MixedContentWriter.write(drafting, heading.content(), element, inner, zone);
      out.add(element);
      return null;
    }

    @Override
    public Void section(Block.Section section) {
      Tblock tblock = tblock(section.level().name().toLowerCase(Locale.ROOT));
      Context inner = tblockContext(tblock, section);
      section.number().ifPresent(number -> tblock.getHeadings().add(num(number)));
      section
          .heading()
          .ifPresent(
              heading -> {
                var element = new org.plenary.schemas.Heading();
                MixedContentWriter.write(drafting, heading.content(), element, inner, zone);
                tblock.getHeadings().add(element);
              });
      writeSome(section.content(), tblock.getBlocks(), inner);
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      out.add(FlowWriter.this.table(table, context.owner()));
      return null;
    }

    @Override
    public Void modification(Block.Modification modification) {
      P p = new P();
      Context line = context.counted("p");
      p.setEId(line.eId());
      Mod mod = new Mod();
      Context inner = line.counted("mod");
      mod.setEId(drafting.place(modification, inner));
      drafting.modifications().begin(modification, inner.eId());
      MixedContentWriter.writeInstruction(
          drafting, modification.instruction(), mod.getContent(), inner, zone);
      if (!modification.proposed().isEmpty()) {
        mod.getContent().add(structure(modification.proposed(), inner.counted("quotedStructure")));
      }
      p.getContent().add(mod);
      out.add(p);
      return null;
    }

    /** What an amendment proposes: recitals in containers, as in a preamble, and divisions. */
    private QuotedStructure structure(List<Block> proposed, Context inner) {
      QuotedStructure structure = new QuotedStructure();
      structure.setEId(inner.eId());
      drafting.modifications().quotes(QuotationRole.NEW, inner.eId());
      for (Block block : proposed) {
        if (block instanceof Block.Recital recital) {
          Container container = new Container();
          Context own = inner.counted("container");
          container.setEId(drafting.place(recital, own));
          container.setName(recital.name());
          writeSome(recital.content(), container.getBlocks(), own);
          structure.getBlocks().add(container);
        } else {
          divisions.write(List.of(block), structure.getBlocks(), inner);
        }
      }
      return structure;
    }

    private Tblock tblock(String styleClass) {
      Tblock tblock = new Tblock();
      tblock.setStyleClass(styleClass);
      out.add(tblock);
      return tblock;
    }

    private Context tblockContext(Tblock tblock, Block block) {
      Context inner = context.counted("tblock");
      tblock.setEId(drafting.place(block, inner));
      return inner;
    }

    private void claim(List<Block.Point> points, Context inner) {
      for (Block.Point point : points) {
        point.number().ifPresent(number -> inner.claim("item", number.value()));
      }
    }

    private Item item(Block.Point point, Context list) {
      Item item = new Item();
      Context inner =
          point
              .number()
              .map(number -> list.numbered("item", number.value()))
              .orElseGet(() -> list.counted("item"));
      item.setEId(drafting.place(point, inner));
      point.number().ifPresent(number -> item.getHeadings().add(num(number)));
      writeSome(point.content(), item.getBlocks(), inner);
      return item;
    }
  }
}

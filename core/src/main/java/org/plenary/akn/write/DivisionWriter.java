package org.plenary.akn.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.akn.naming.EIds.Context;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.akn.naming.SectionNames;
import org.plenary.akn.naming.Zone;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;
import org.plenary.schemas.AknList;
import org.plenary.schemas.Alinea;
import org.plenary.schemas.Article;
import org.plenary.schemas.BlocksElement;
import org.plenary.schemas.Chapter;
import org.plenary.schemas.Content;
import org.plenary.schemas.CrossHeading;
import org.plenary.schemas.DivisionElement;
import org.plenary.schemas.Hcontainer;
import org.plenary.schemas.Heading;
import org.plenary.schemas.Intro;
import org.plenary.schemas.Paragraph;
import org.plenary.schemas.Part;
import org.plenary.schemas.Point;
import org.plenary.schemas.Section;
import org.plenary.schemas.Subsection;
import org.plenary.schemas.WrapUp;

/**
 * Writes blocks as divisions: operative paragraphs, sections, lists and points.
 *
 * <p>A division holds either content or divisions. Text before the first division becomes its
 * {@code intro}, text after the last its {@code wrapUp}, text between two an {@code alinea}.
 */
final class DivisionWriter {

  private final WritingContext drafting;
  private final FlowWriter flow;
  private final Zone zone;

  DivisionWriter(WritingContext drafting, Zone zone) {
    this.drafting = drafting;
    this.zone = zone;
    this.flow = new FlowWriter(drafting, zone, this::body);
  }

  /** Writes the children of {@code mainBody}, in which text and tables may stand as they are. */
  void body(List<Block> blocks, List<Object> out, Context context) {
    claim(blocks, context);
    for (Block block : blocks) {
      if (isFlow(block)) {
        flow.write(List.of(block), out, context);
      } else {
        out.add(block.accept(new Division(context, true)));
      }
    }
  }

  private void fill(DivisionElement element, List<Block> blocks, Context context) {
    if (blocks.stream().allMatch(DivisionWriter::isFlow)) {
      if (!blocks.isEmpty()) {
        element.setContent(flowing(new Content(), "content", blocks, context));
      }
      return;
    }
    claim(blocks, context);
    int from = runEnd(blocks, 0);
    if (from > 0) {
      element.setIntro(flowing(new Intro(), "intro", blocks.subList(0, from), context));
    }
    while (from < blocks.size()) {
      if (!isFlow(blocks.get(from))) {
        element.getDivisions().add(blocks.get(from++).accept(new Division(context, false)));
        continue;
      }
      int end = runEnd(blocks, from);
      List<Block> run = blocks.subList(from, end);
      if (end == blocks.size()) {
        element.setWrapUp(flowing(new WrapUp(), "wrapUp", run, context));
      } else {
        Alinea alinea = new Alinea();
        Context inner = context.counted("alinea");
        alinea.setEId(inner.eId());
        alinea.setContent(flowing(new Content(), "content", run, inner));
        element.getDivisions().add(alinea);
      }
      from = end;
    }
  }

  private <E extends BlocksElement> E flowing(
      E element, String name, List<? extends Block> blocks, Context context) {
    Context inner = context.only(name);
    element.setEId(inner.eId());
    flow.writeSome(blocks, element.getBlocks(), inner);
    return element;
  }

  private static int runEnd(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size() && isFlow(blocks.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isFlow(Block block) {
    return block instanceof Block.TextBlock
        || block instanceof Block.Table
        || block instanceof Block.Modification;
  }

  private static void claim(List<Block> blocks, Context context) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.number().ifPresent(number -> context.claim("para", number.value()));
      } else if (block instanceof Block.Section section) {
        String ref = SectionNames.ref(section.level());
        section.number().ifPresent(n -> context.claim(ref, SectionNames.value(n)));
      }
    }
  }

  private Context identify(
      DivisionElement element,
      Object part,
      String ref,
      Optional<Numbering> number,
      Context context) {
    Context inner =
        number.map(n -> context.numbered(ref, n.value())).orElseGet(() -> context.counted(ref));
    element.setEId(drafting.place(part, inner));
    number.ifPresent(n -> element.getHeadings().add(FlowWriter.num(n)));
    return inner;
  }

  private void heading(DivisionElement element, Block.Heading heading, Context context) {
    Heading made = new Heading();
    MixedContentWriter.write(drafting, heading.content(), made, context, zone);
    element.getHeadings().add(made);
  }

  /** Writes each kind of block as a division. */
  private final class Division implements Block.Visitor<Object> {

    private final Context context;
    private final boolean inBody;

    Division(Context context, boolean inBody) {
      this.context = context;
      this.inBody = inBody;
    }

    @Override
    public Object text(Block.TextBlock text) {
      return flow.line(text.content(), context);
    }

    @Override
    public Object formula(Block.Formula formula) {
      Hcontainer element = named("enactingFormula");
      fill(element, List.copyOf(formula.lines()), ids(element, formula));
      return element;
    }

    /** Within a section a recital of one line is a heading that says so, as the UN publish it. */
    @Override
    public Object recital(Block.Recital recital) {
      if (!inBody
          && recital.content().size() == 1
          && recital.content().get(0) instanceof Block.TextBlock line) {
        CrossHeading element = crossHeading(line.content());
        drafting.placed(recital, element.getEId());
        element.setTitle(recital.name());
        element.setRefersTo(drafting.ontology().refer(OntologyTerm.PREAMBLE));
        return element;
      }
      Hcontainer element = named("recital");
      element.setTitle(recital.name());
      fill(element, recital.content(), ids(element, recital));
      return element;
    }

    @Override
    public Object paragraph(Block.Paragraph paragraph) {
      Paragraph element = new Paragraph();
      Context inner = identify(element, paragraph, "para", paragraph.number(), context);
      headed(element, paragraph.content(), inner);
      return element;
    }

    @Override
    public Object list(Block.ItemList list) {
      AknList element = new AknList();
      Context inner = context.counted("list");
      element.setEId(drafting.place(list, inner));
      if (!list.intro().isEmpty()) {
        element.setIntro(flowing(new Intro(), "intro", list.intro(), inner));
      }
      for (Block.Point point : list.points()) {
        point.number().ifPresent(number -> inner.claim("point", number.value()));
      }
      for (Block.Point point : list.points()) {
        if (isHeading(point)) {
          element.getDivisions().add(point.content().get(0).accept(new Division(inner, false)));
          continue;
        }
        Point made = new Point();
        headed(made, point.content(), identify(made, point, "point", point.number(), inner));
        element.getDivisions().add(made);
      }
      if (!list.wrapUp().isEmpty()) {
        element.setWrapUp(flowing(new WrapUp(), "wrapUp", list.wrapUp(), inner));
      }
      return element;
    }

    /** A heading among the points of a list, above the next of them. */
    private static boolean isHeading(Block.Point point) {
      return point.number().isEmpty()
          && point.content().size() == 1
          && point.content().get(0) instanceof Block.Heading;
    }

    @Override
    public Object heading(Block.Heading heading) {
      if (!inBody) {
        return crossHeading(heading.content());
      }
      Context inner = context.counted("crossHeading");
      Hcontainer element = named("crossHeading");
      element.setEId(inner.eId());
      DivisionWriter.this.heading(element, heading, inner);
      return element;
    }

    private CrossHeading crossHeading(List<Inline> content) {
      Context inner = context.counted("crossHeading");
      CrossHeading element = new CrossHeading();
      element.setEId(inner.eId());
      MixedContentWriter.write(drafting, content, element, inner, zone);
      return element;
    }

    @Override
    public Object section(Block.Section section) {
      DivisionElement element = element(section.level());
      Context inner =
          identify(
              element,
              section,
              SectionNames.ref(section.level()),
              section.number().map(SectionNames::numbering),
              context);
      section.heading().ifPresent(h -> DivisionWriter.this.heading(element, h, inner));
      fill(element, section.content(), inner);
      return element;
    }

    @Override
    public Object table(Block.Table table) {
      return flow.table(table, context);
    }

    @Override
    public Object modification(Block.Modification modification) {
      List<Object> out = new ArrayList<>();
      flow.write(List.of(modification), out, context);
      return out.get(0);
    }

    /** Headings at the very beginning are the division's own. */
    private void headed(DivisionElement element, List<Block> blocks, Context inner) {
      int from = 0;
      while (from < blocks.size() && blocks.get(from) instanceof Block.Heading heading) {
        DivisionWriter.this.heading(element, heading, inner);
        from++;
      }
      fill(element, blocks.subList(from, blocks.size()), inner);
    }

    private Hcontainer named(String name) {
      Hcontainer element = new Hcontainer();
      element.setName(name);
      return element;
    }

    private Context ids(Hcontainer element, Block block) {
      Context inner = context.counted("hcontainer");
      element.setEId(drafting.place(block, inner));
      return inner;
    }
  }

  private static DivisionElement element(SectionLevel level) {
    return switch (level) {
      case PART -> new Part();
      case CHAPTER -> new Chapter();
      case SECTION -> new Section();
      case SUBSECTION -> new Subsection();
      case ARTICLE -> new Article();
    };
  }
}

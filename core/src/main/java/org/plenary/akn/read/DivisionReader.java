package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;
import org.plenary.schemas.AknList;
import org.plenary.schemas.Alinea;
import org.plenary.schemas.Article;
import org.plenary.schemas.BlocksElement;
import org.plenary.schemas.Chapter;
import org.plenary.schemas.CrossHeading;
import org.plenary.schemas.DivisionElement;
import org.plenary.schemas.Hcontainer;
import org.plenary.schemas.Indent;
import org.plenary.schemas.Paragraph;
import org.plenary.schemas.Part;
import org.plenary.schemas.Point;
import org.plenary.schemas.Section;
import org.plenary.schemas.Sublist;
import org.plenary.schemas.Subparagraph;
import org.plenary.schemas.Subsection;

/** Reads divisions: operative paragraphs, sections, lists and points. */
final class DivisionReader {

  private final ReadingReport reading;
  private final FlowReader flow;

  DivisionReader(ReadingReport reading) {
    this.reading = reading;
    this.flow = new FlowReader(reading, Zone.TEXT, this::read);
  }

  /** The children of a body or division in order. */
  List<Block> read(List<?> elements) {
    List<Block> out = new ArrayList<>();
    List<Block.Point> points = new ArrayList<>();
    for (Object element : elements) {
      if (element instanceof Point || element instanceof Indent) {
        point((DivisionElement) element, points);
      } else if (element instanceof Sublist sublist && !points.isEmpty()) {
        nest(points, list(sublist));
      } else {
        flush(points, out);
        element(element, out);
      }
    }
    flush(points, out);
    return out;
  }

  /** Points without a list around them are a list of their own. */
  private static void flush(List<Block.Point> points, List<Block> out) {
    if (!points.isEmpty()) {
      out.add(new Block.ItemList(List.of(), points, List.of()));
      points.clear();
    }
  }

  /** A list beside a point belongs to that point. */
  private static void nest(List<Block.Point> points, List<Block> list) {
    int last = points.size() - 1;
    Block.Point point = points.get(last);
    List<Block> content = new ArrayList<>(point.content());
    content.addAll(list);
    points.set(last, new Block.Point(point.number(), content));
  }

  private void element(Object element, List<Block> out) {
    if (flow.read(element, out)) {
      return;
    }
    if (element instanceof AknList || element instanceof Sublist) {
      out.addAll(list((DivisionElement) element));
    } else if (element instanceof Paragraph || element instanceof Subparagraph) {
      paragraph((DivisionElement) element, out);
    } else if (element instanceof Alinea alinea) {
      alinea(alinea, out);
    } else if (element instanceof CrossHeading heading) {
      crossHeading(heading, out);
    } else if (element instanceof Hcontainer hcontainer) {
      hcontainer(hcontainer, out);
    } else if (element instanceof DivisionElement division) {
      section(level(division), division, out);
    }
  }

  /** In published files recitals within a section are headings that refer to the preamble. */
  private void crossHeading(CrossHeading heading, List<Block> out) {
    List<Inline> content = new MixedContentReader(reading, Zone.TEXT).read(heading);
    if (content.isEmpty()) {
      return;
    }
    Block.TextBlock line = new Block.TextBlock(content);
    if (MixedContentReader.refersTo(heading).startsWith(OntologyTerm.PREAMBLE.id())) {
      String opening =
          heading.getTitle() == null ? RecitalOpening.of(List.of(line)) : heading.getTitle();
      out.add(new Block.Recital(opening, List.of(line)));
    } else if ("text".equals(heading.getStyleClass())) {
      out.add(line);
    } else {
      out.add(new Block.Heading(content));
    }
  }

  private Optional<Numbering> number(DivisionElement element) {
    return NumberingReader.of(element.getHeadings(), element.getEId(), reading);
  }

  private List<Block> blocks(BlocksElement element) {
    return element == null ? List.of() : flow.read(element.getBlocks());
  }

  private List<Block> content(DivisionElement element) {
    List<Block> out = new ArrayList<>(blocks(element.getContent()));
    out.addAll(blocks(element.getIntro()));
    out.addAll(read(element.getDivisions()));
    out.addAll(blocks(element.getWrapUp()));
    return out;
  }

  /** A paragraph that is nothing but headings is just these, as published files have it. */
  private void paragraph(DivisionElement element, List<Block> out) {
    Optional<Numbering> number = number(element);
    out.addAll(flow.headingsAbove(element.getHeadings()));
    List<Block> content = flow.headings(element.getHeadings());
    content.addAll(content(element));
    boolean headings = content.stream().allMatch(block -> block instanceof Block.Heading);
    if (number.isEmpty() && headings && !content.isEmpty()) {
      out.addAll(content);
    } else {
      out.add(new Block.Paragraph(number, content));
    }
  }

  private void alinea(Alinea alinea, List<Block> out) {
    if (number(alinea).isPresent()) {
      paragraph(alinea, out);
    } else {
      out.addAll(flow.headings(alinea.getHeadings()));
      out.addAll(content(alinea));
    }
  }

  private void point(DivisionElement element, List<Block.Point> points) {
    List<Block> above = flow.headingsAbove(element.getHeadings());
    if (!above.isEmpty()) {
      above.forEach(h -> points.add(new Block.Point(Optional.empty(), List.of(h))));
    }
    List<Block> content = flow.headings(element.getHeadings());
    content.addAll(content(element));
    points.add(new Block.Point(number(element), content));
  }

  /** A list, and before or after it what is more than lines in its introduction or closing. */
  private List<Block> list(DivisionElement element) {
    List<Block> before = flow.headingsAbove(element.getHeadings());
    before.addAll(flow.headings(element.getHeadings()));
    number(element).ifPresent(number -> reading.notCarried("the number of a list is not carried"));
    List<Block> intro = new ArrayList<>(blocks(element.getContent()));
    intro.addAll(blocks(element.getIntro()));
    List<Block> wrapUp = blocks(element.getWrapUp());
    boolean plainIntro = isLines(intro);
    boolean plainWrapUp = isLines(wrapUp);
    if (!plainIntro) {
      before.addAll(intro);
    }
    before.add(
        new Block.ItemList(
            plainIntro ? lines(intro) : List.of(),
            points(element.getDivisions()),
            plainWrapUp ? lines(wrapUp) : List.of()));
    if (!plainWrapUp) {
      before.addAll(wrapUp);
    }
    return before;
  }

  private List<Block.Point> points(List<Object> elements) {
    List<Block.Point> points = new ArrayList<>();
    for (Object element : elements) {
      if (element instanceof AknList || element instanceof Sublist) {
        if (points.isEmpty()) {
          points.add(new Block.Point(Optional.empty(), List.of()));
        }
        nest(points, list((DivisionElement) element));
      } else if (element instanceof DivisionElement division) {
        point(division, points);
      } else {
        List<Block> content = new ArrayList<>();
        element(element, content);
        points.add(new Block.Point(Optional.empty(), content));
      }
    }
    return points;
  }

  private static boolean isLines(List<Block> blocks) {
    return blocks.stream().allMatch(block -> block instanceof Block.TextBlock);
  }

  private static List<Block.TextBlock> lines(List<Block> blocks) {
    return blocks.stream().map(block -> (Block.TextBlock) block).toList();
  }

  private void hcontainer(Hcontainer element, List<Block> out) {
    String name = MixedContentReader.orEmpty(element.getName());
    switch (name) {
      case "crossHeading" -> {
        out.addAll(flow.headings(element.getHeadings()));
        out.addAll(content(element));
      }
      case "recital" ->
          out.add(
              new Block.Recital(MixedContentReader.orEmpty(element.getTitle()), content(element)));
      case "enactingFormula" -> {
        List<Block> content = content(element);
        if (isLines(content)) {
          out.add(new Block.Formula(lines(content)));
        } else {
          out.addAll(content);
        }
      }
      default -> {
        reading.notCarried("<" + name + "> is kept as a section");
        section(SectionLevel.SECTION, element, out);
      }
    }
  }

  private void section(SectionLevel level, DivisionElement element, List<Block> out) {
    out.addAll(flow.headingsAbove(element.getHeadings()));
    List<Block> content = flow.headings(element.getHeadings());
    Optional<Block.Heading> heading =
        content.isEmpty() ? Optional.empty() : Optional.of((Block.Heading) content.remove(0));
    content.addAll(content(element));
    out.add(new Block.Section(level, number(element), heading, content));
  }

  private static SectionLevel level(DivisionElement element) {
    if (element instanceof Part) {
      return SectionLevel.PART;
    }
    if (element instanceof Chapter) {
      return SectionLevel.CHAPTER;
    }
    if (element instanceof Subsection) {
      return SectionLevel.SUBSECTION;
    }
    if (element instanceof Article) {
      return SectionLevel.ARTICLE;
    }
    return element instanceof Section ? SectionLevel.SECTION : SectionLevel.SUBSECTION;
  }
}

package org.plenary.parser.reference;

import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.parser.reference.Finding.Cited;

/** Walks through one document in reading order and builds it anew with its references marked. */
final class ReferenceMarker implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  private final ReferenceFinder finder;
  private final SamePlace samePlace;
  private final Speaker speaker;
  private final Reporter reporter;
  private final TextCutter cutter;
  private boolean inNote;

  ReferenceMarker(ReferenceFinder finder, SamePlace samePlace, Speaker speaker, Reporter reporter) {
    this.finder = finder;
    this.samePlace = samePlace;
    this.speaker = speaker;
    this.reporter = reporter;
    this.cutter = new TextCutter(reporter.source().text());
  }

  Deliberation deliberation(Deliberation plain) {
    return new Deliberation(
        plain.identity(),
        plain.masthead(),
        plain.preface(),
        blocks(plain.preamble()),
        blocks(plain.body()),
        blocks(plain.conclusions()),
        plain.annexes().stream().map(this::annex).toList(),
        plain.parts().stream().map(this::deliberation).toList());
  }

  private Annex annex(Annex plain) {
    return new Annex(
        new Block.Heading(inlines(plain.heading().content())),
        texts(plain.titles()),
        blocks(plain.preamble()),
        blocks(plain.body()),
        plain.annexes().stream().map(this::annex).toList());
  }

  private List<Block> blocks(List<Block> plain) {
    return plain.stream().map(block -> block.accept(this)).toList();
  }

  private List<Block.TextBlock> texts(List<Block.TextBlock> plain) {
    return plain.stream().map(block -> new Block.TextBlock(inlines(block.content()))).toList();
  }

  @Override
  public Block text(Block.TextBlock text) {
    return new Block.TextBlock(inlines(text.content()));
  }

  @Override
  public Block formula(Block.Formula formula) {
    return new Block.Formula(texts(formula.lines()));
  }

  @Override
  public Block recital(Block.Recital recital) {
    return new Block.Recital(recital.name(), blocks(recital.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(paragraph.number(), blocks(paragraph.content()));
  }

  @Override
  public Block list(Block.ItemList list) {
    List<Block.TextBlock> intro = texts(list.intro());
    List<Block.Point> points =
        list.points().stream()
            .map(point -> new Block.Point(point.number(), blocks(point.content())))
            .toList();
    return new Block.ItemList(intro, points, texts(list.wrapUp()));
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(inlines(heading.content()));
  }

  @Override
  public Block section(Block.Section section) {
    Optional<Block.Heading> heading =
        section.heading().map(plain -> new Block.Heading(inlines(plain.content())));
    return new Block.Section(section.level(), section.number(), heading, blocks(section.content()));
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(inlines(table.caption()), table.rows().stream().map(this::row).toList());
  }

  @Override
  public Block modification(Block.Modification modification) {
    return new Block.Modification(
        modification.kind(),
        modification.destinations(),
        inlines(modification.instruction()),
        blocks(modification.proposed()));
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Block.Cell(
                        cell.header(),
                        cell.columns(),
                        cell.rows(),
                        cell.alignment(),
                        blocks(cell.content())))
            .toList());
  }

  /** Marks what stands in the texts of a list, then what stands in its other members. */
  private List<Inline> inlines(List<Inline> plain) {
    InlineRun run = new InlineRun(plain);
    List<Finding> findings = finder.find(run.text(), speaker);
    boolean dangling = false;
    if (inNote) {
      SamePlace.Reading reading = samePlace.read(run.text(), findings);
      findings = reading.findings();
      dangling = reading.dangling();
    }
    List<Inline> marked = run.marked(findings, cutter);
    report(findings, dangling, marked);
    return marked.stream().map(inline -> inline.accept(this)).toList();
  }

  private void report(List<Finding> findings, boolean dangling, List<Inline> marked) {
    for (Finding finding : findings) {
      if (finding instanceof Cited cited && cited.repaired()) {
        reporter.report(
            Code.LOOK_ALIKE_REPAIRED,
            "letters of another script were read as Latin ones in a symbol",
            words(marked, cited));
      }
    }
    if (dangling) {
      reporter.report(
          Code.IBID_WITHOUT_ANTECEDENT, "the first note refers to the note before it", marked);
    }
  }

  /** The words of a reference among what was marked. */
  private static List<Inline> words(List<Inline> marked, Cited cited) {
    return marked.stream()
        .filter(Inline.Reference.class::isInstance)
        .map(Inline.Reference.class::cast)
        .filter(reference -> reference.target().equals(cited.target()))
        .findFirst()
        .map(Inline.Reference::content)
        .orElse(marked);
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(emphasis.style(), inlines(emphasis.content()));
  }

  @Override
  public Inline reference(Inline.Reference reference) {
    return reference;
  }

  @Override
  public Inline date(Inline.Date date) {
    return date;
  }

  @Override
  public Inline note(Inline.Note note) {
    boolean outer = inNote;
    inNote = true;
    samePlace.open();
    Inline.Note marked = new Inline.Note(note.marker(), blocks(note.content()), note.source());
    samePlace.close();
    inNote = outer;
    return marked;
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    return call;
  }

  @Override
  public Inline field(Inline.Field field) {
    return field;
  }

  @Override
  public Inline mention(Inline.Mention mention) {
    return new Inline.Mention(mention.kind(), mention.concept(), inlines(mention.content()));
  }

  @Override
  public Inline quotation(Inline.Quotation quotation) {
    return new Inline.Quotation(quotation.role(), inlines(quotation.content()));
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline image(Inline.Image image) {
    return image;
  }
}

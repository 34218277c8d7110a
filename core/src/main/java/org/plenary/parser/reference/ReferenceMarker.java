package org.plenary.parser.reference;

import java.util.List;
import org.plenary.diagnostic.Code;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Rewriter;
import org.plenary.parser.reference.Finding.Cited;

/** Walks through one document in reading order and builds it anew with its references marked. */
final class ReferenceMarker extends Rewriter {

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

  @Override
  public Deliberation deliberation(Deliberation plain) {
    return new Deliberation(
        plain.identity(),
        plain.masthead(),
        plain.preface(),
        blocks(plain.preamble()),
        blocks(plain.body()),
        blocks(plain.conclusions()),
        plain.annexes().stream().map(this::annex).toList(),
        plain.parts().stream().map(this::deliberation).toList(),
        plain.dossier());
  }

  /** Marks what stands in the texts of a list, then what stands in its other members. */
  @Override
  protected List<Inline> inlines(List<Inline> plain) {
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
    Inline marked = super.note(note);
    samePlace.close();
    inNote = outer;
    return marked;
  }

  @Override
  public Inline field(Inline.Field field) {
    return field;
  }
}

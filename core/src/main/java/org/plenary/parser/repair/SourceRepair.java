package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.parser.repair.mark.DetachedMarks;
import org.plenary.parser.repair.mark.LooseMarks;
import org.plenary.parser.repair.mark.PartedPieces;
import org.plenary.parser.repair.mark.WordShapes;
import org.plenary.parser.repair.markup.DrawnTables;
import org.plenary.parser.repair.markup.MarkdownSigns;
import org.plenary.parser.repair.order.EmbeddedOrder;
import org.plenary.parser.repair.order.PresentationForms;
import org.plenary.parser.repair.order.ReversedFigures;
import org.plenary.parser.repair.order.ReversedLetters;
import org.plenary.parser.repair.order.VisualOrder;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Rows;
import org.plenary.parser.repair.row.Traced;
import org.plenary.parser.repair.span.ReversedSpans;
import org.plenary.parser.repair.span.SpanOrder;
import org.plenary.parser.repair.span.SpanRows;
import org.plenary.source.Page;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.text.Bidirectional;

/**
 * Undoes what extraction did to the characters of a source. A repair puts visible characters in
 * another order or replaces forms by their letters; it drops none that can be seen but the signs of
 * Markdown, and adds none but the hyphen of a compound. Lines and pages keep their numbers, so that
 * places in diagnostics are those of what was read.
 *
 * <p>A source without faults comes back as the same instance after one look at its characters.
 */
public final class SourceRepair {

  private static final String UNKNOWN =
      "The source does not tell which character stands here; compare it with the original";

  private final Source read;
  private final List<List<RepairLine>> pages;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SourceRepair(Source read) {
    this.read = read;
    this.pages = new ArrayList<>(read.pages().stream().map(Rows::of).toList());
  }

  /**
   * Repairs what can be told without knowing the language: presentation forms, visual order,
   * figures and brackets that are stored from the right.
   *
   * @throws SourceException if the characters are not those of the document: fonts without a map to
   *     Unicode, text decoded with the wrong character set
   */
  public static Repaired repair(Source source) throws SourceException {
    Optional<String> complaint = Legibility.complaint(source.text());
    if (complaint.isPresent()) {
      throw new SourceException(complaint.get());
    }
    Symptoms symptoms = Symptoms.of(source.text());
    boolean markdown = MarkdownSigns.areIn(source);
    boolean drawn = DrawnTables.mayBeIn(source);
    if (symptoms.none() && !markdown && !drawn) {
      return Repaired.not(source);
    }
    SourceRepair repair = new SourceRepair(source);
    if (drawn) {
      repair.tables();
    }
    if (markdown) {
      repair.markdown();
    }
    if (symptoms.unknown()) {
      repair.unknown();
    }
    if (symptoms.unseen()) {
      repair.unseen();
    }
    boolean loose = symptoms.slashes() && LooseSlashes.areIn(repair.pages);
    boolean spans =
        symptoms.letters()
            && ReversedLetters.areSignsTurned(source.text())
            && ReversedSpans.areIn(repair.pages, loose, arabic().dates());
    if (spans) {
      repair.rows(
          Code.VISUAL_ORDER_REPAIRED,
          "Lines that came in rows were put together",
          SpanRows::joined);
    }
    if (symptoms.controls()) {
      repair.embedded();
    } else if (loose || spans) {
      repair.rows(
          Code.VISUAL_ORDER_REPAIRED, "Strokes stood beside their numbers", LooseSlashes::numbers);
    }
    if (symptoms.letters()) {
      repair.letters(spans);
    }
    if (symptoms.forms()) {
      repair.forms(symptoms.letters());
    }
    if (symptoms.words()) {
      repair.words();
    } else if (symptoms.swaps() && !symptoms.letters()) {
      repair.swaps();
    }
    if (symptoms.figures()) {
      repair.figures();
    }
    if (loose || spans) {
      repair.rows(
          Code.DATE_REPAIRED,
          "Strokes stood beside the names of months",
          rows -> LooseSlashes.dates(rows, arabic().dates()));
    }
    return repair.result();
  }

  /** Repairs years that are split within a date. */
  public static Repaired repairDates(Source source, LanguageRules rules) {
    if (!SplitYears.mayBeIn(source.text())) {
      return Repaired.not(source);
    }
    SourceRepair repair = new SourceRepair(source);
    SplitYears years =
        new SplitYears(
            rules.dates(), repair.telling(Code.DATE_REPAIRED, "A year was split in its date"));
    repair.pages.replaceAll(years::join);
    return repair.result();
  }

  /**
   * Puts raised numbers into the lines that they stand over, first lines in front of the others of
   * their paragraphs, and hyphens back that went where lines were joined.
   */
  public static Repaired repairLines(Source source, LanguageRules rules) {
    SourceRepair repair = new SourceRepair(source);
    RaisedMarks marks =
        new RaisedMarks(
            repair.telling(
                Code.VISUAL_ORDER_REPAIRED,
                "The number of a note stood on a line of its own above the word that calls it"));
    repair.pages.replaceAll(marks::lowered);
    LateFirstLines late =
        new LateFirstLines(
            rules,
            repair.telling(
                Code.VISUAL_ORDER_REPAIRED,
                "The first line of a paragraph stood below its others"));
    repair.pages.replaceAll(late::ordered);
    DroppedHyphens hyphens =
        new DroppedHyphens(
            repair.all(),
            rules,
            repair.telling(Code.HYPHEN_RESTORED, "A hyphen was put back where lines met"));
    repair.pages.forEach(rows -> rows.replaceAll(hyphens::restored));
    hyphens
        .unplaced()
        .forEach(
            repair.telling(
                Code.HYPHEN_LOST, "Two lines seem to have met here, and a hyphen may be lost"));
    return repair.result();
  }

  private Repaired result() {
    return diagnostics.isEmpty() ? Repaired.not(read) : Repaired.of(read, pages, diagnostics);
  }

  private void tables() {
    DrawnTables tables =
        new DrawnTables(
            telling(Code.DRAWN_TABLE_READ, "A table that strokes draw was read as one"));
    pages.replaceAll(tables::read);
  }

  private void markdown() {
    change(
        Code.MARKDOWN_READ,
        "lines had signs of Markdown, which were read as such",
        row -> true,
        MarkdownSigns::read);
  }

  private void unknown() {
    change(
        Code.PRIVATE_BULLET_READ,
        "lines had private bullets of the fonts Symbol or Wingdings",
        row -> UnknownCharacters.first(row.text()) >= 0,
        UnknownCharacters::withBullets);
    for (List<RepairLine> rows : pages) {
      for (int i = 0; i < rows.size(); i++) {
        RepairLine row = rows.get(i);
        int at = UnknownCharacters.first(row.text());
        if (at >= 0) {
          int column = Math.max(row.traced().from(at) - row.line().span().start(), 0) + 1;
          Place place = new Place(read.name(), row.line().number(), column);
          diagnostics.add(new Diagnostic(Code.UNKNOWN_CHARACTER, UNKNOWN, place));
          rows.set(i, row.with(UnknownCharacters.held(row.traced())));
        }
      }
    }
  }

  private void unseen() {
    change(
        Code.UNSEEN_DROPPED,
        "lines had characters that leave no trace on the page, which were dropped",
        row -> UnseenCharacters.areIn(row.text()),
        UnseenCharacters::dropped);
  }

  private void embedded() {
    if (!EmbeddedOrder.isIn(all())) {
      return;
    }
    change(
        Code.VISUAL_ORDER_REPAIRED,
        "lines stood in the order in which a page shows them and were put in reading order",
        row -> true,
        EmbeddedOrder::read);
    WordShapes words = WordShapes.of(pages);
    int width = DetachedMarks.width(all());
    DetachedMarks marks =
        new DetachedMarks(
            words,
            width,
            telling(
                Code.VISUAL_ORDER_REPAIRED,
                "A line that was broken at its vowel signs was put together"));
    pages.replaceAll(rows -> marks.join(PartedPieces.parted(rows)));
    DetachedLabels labels =
        new DetachedLabels(
            width,
            telling(
                Code.VISUAL_ORDER_REPAIRED,
                "A number or letter that stood apart was put in front of its line"));
    pages.replaceAll(labels::attach);
    for (int p = 0; p < pages.size(); p++) {
      Page page = read.pages().get(p);
      pages.get(p).replaceAll(row -> pageNumber(row, page.number()));
    }
    change(
        Code.VISUAL_ORDER_REPAIRED,
        "lines had vowel signs before their letters",
        row -> LooseMarks.isIn(row.text()),
        line -> LooseMarks.seat(line, words));
  }

  private RepairLine pageNumber(RepairLine row, int page) {
    RepairLine read = PageNumbers.read(row, page, pages.size());
    if (!read.text().equals(row.text())) {
      report(Code.VISUAL_ORDER_REPAIRED, "The number of a page was put in order", row);
    }
    return read;
  }

  /**
   * Reads presentation forms.
   *
   * @param read whether the lines are in reading order already
   */
  private void forms(boolean read) {
    if (!read && PresentationForms.areReversed(all())) {
      change(
          Code.VISUAL_ORDER_REPAIRED,
          "lines were stored from the left and were put in reading order",
          row -> row.text().chars().anyMatch(c -> PresentationForms.isForm((char) c)),
          line -> VisualOrder.read(PresentationForms.reversed(line)));
    }
    change(
        Code.PRESENTATION_FORMS_REPAIRED,
        "lines had presentation forms, which were changed to letters",
        row -> row.text().chars().anyMatch(c -> PresentationForms.isForm((char) c)),
        PresentationForms::letters);
  }

  /**
   * Reads letters that run backwards.
   *
   * @param spans whether what is set in one type was turned as a whole
   */
  private void letters(boolean spans) {
    change(
        Code.VISUAL_ORDER_REPAIRED,
        "lines stood in the order in which a page shows them and were put in reading order",
        row -> true,
        spans
            ? ReversedSpans.reading(all(), arabic().dates())
            : ReversedLetters.reading(all(), arabic().dates()));
    if (spans) {
      Iterator<List<RepairLine>> ordered = SpanOrder.ordered(pages, arabic().openings()).iterator();
      rows(
          Code.VISUAL_ORDER_REPAIRED,
          "Lines had their parts in another order than that of reading",
          rows -> ordered.next());
    }
  }

  private static LanguageRules arabic() {
    return Languages.of("ar").orElseThrow();
  }

  private void words() {
    change(
        Code.VISUAL_ORDER_REPAIRED,
        "lines had their words in the order of the page and were put in reading order",
        row -> true,
        ReversedLetters::readWords);
    brackets();
  }

  private void swaps() {
    change(
        Code.PRESENTATION_FORMS_REPAIRED,
        "lines had lam and alef in the wrong order",
        row -> PresentationForms.isSwapped(row.text()),
        PresentationForms::unswapped);
  }

  private void figures() {
    List<RepairLine> all = all();
    if (ReversedFigures.areReversed(all)) {
      change(
          Code.VISUAL_ORDER_REPAIRED,
          "lines had figures that were stored from the right",
          row -> row.text().chars().anyMatch(c -> ReversedFigures.isArabicFigure((char) c)),
          ReversedFigures::read);
    }
    brackets();
  }

  private void brackets() {
    if (ReversedFigures.areMirrored(all())) {
      change(
          Code.VISUAL_ORDER_REPAIRED,
          "lines had brackets stored as their mirror images",
          row -> row.text().chars().anyMatch(c -> Bidirectional.mirrored((char) c) != c),
          ReversedFigures::turned);
    }
  }

  private List<RepairLine> all() {
    return pages.stream().flatMap(List::stream).toList();
  }

  /** Changes the rows that need it and reports their number at the first of them. */
  private void change(
      Code code, String message, Predicate<RepairLine> needs, UnaryOperator<Traced> repair) {
    Optional<RepairLine> first = Optional.empty();
    int changed = 0;
    for (List<RepairLine> rows : pages) {
      for (int at = 0; at < rows.size(); at++) {
        RepairLine row = rows.get(at);
        RepairLine done = needs.test(row) ? row.with(repair.apply(row.traced())) : row;
        if (!done.text().equals(row.text())) {
          changed++;
          first = first.or(() -> Optional.of(row));
          rows.set(at, done);
        }
      }
    }
    int count = changed;
    first.ifPresent(row -> report(code, count + " " + message, row));
  }

  /** Changes pages as a whole and reports the first row of each that needed it. */
  private void rows(Code code, String message, UnaryOperator<List<RepairLine>> repair) {
    for (int p = 0; p < pages.size(); p++) {
      List<RepairLine> rows = repair.apply(pages.get(p));
      if (rows != pages.get(p)) {
        pages.set(p, new ArrayList<>(rows));
        report(code, message, rows.get(0));
      }
    }
  }

  private Consumer<RepairLine> telling(Code code, String message) {
    return row -> report(code, message, row);
  }

  private void report(Code code, String message, RepairLine row) {
    Place place = new Place(read.name(), row.line().number(), 1);
    diagnostics.add(new Diagnostic(code, message, place));
  }
}

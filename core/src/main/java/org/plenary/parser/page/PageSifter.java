package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;
import org.plenary.parser.finding.ParseFindings;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.SiftedText;
import org.plenary.parser.note.CallEvidence;
import org.plenary.parser.note.DatedFigures;
import org.plenary.parser.note.DeclaredNotes;
import org.plenary.parser.note.LooseNoteNumbers;
import org.plenary.parser.note.Marker;
import org.plenary.parser.note.MarkerMatcher;
import org.plenary.parser.note.NoteFinder;
import org.plenary.parser.note.NoteNumber;
import org.plenary.parser.note.NoteText;
import org.plenary.parser.note.SpareMarkers;
import org.plenary.parser.note.UnnumberedMark;
import org.plenary.source.Furniture;
import org.plenary.source.Line;
import org.plenary.source.Page;
import org.plenary.source.Source;
import org.plenary.source.Span;
import org.plenary.source.Spans;

/** Takes furniture and notes out of the pages and finds where each note is called. */
public final class PageSifter {

  /** How many rows before its note a mark without a number is looked for. */
  private static final int REACH = 2_000;

  /** So many notes behind the last may be lost for their calls to be looked for. */
  private static final int LOST_AT_END = 9;

  private final ParseFindings findings;
  private final List<PageLine> rows;
  private final List<Optional<Furniture>> furniture;
  private final boolean whole;
  private final boolean marked;
  private final DatedFigures dated;
  private final DeclaredNotes declared;
  private final List<NoteText> notes;
  private final PlacedCalls calls = new PlacedCalls();
  private final Map<String, Integer> keys = new HashMap<>();
  private final boolean[] taken;
  private final boolean[] ofNotes;
  private final int[] before;

  /** The row with the formula, which only asterisks need; -1 if there is none. */
  private final int formula;

  private PageSifter(Source source, Cues cues, ParseFindings findings) {
    this.findings = findings;
    this.declared = new DeclaredNotes(source);
    List<PageLine> read = new ArrayList<>();
    for (Page page : source.pages()) {
      page.lines().stream()
          .filter(line -> line.structure().note().isEmpty())
          .forEach(line -> read.add(PageLine.of(line, page.number())));
    }
    List<PageLine> parted = GluedRules.part(GluedPageNumbers.part(read));
    List<Optional<Furniture>> kinds = new FurnitureSieve(parted, cues).sift();
    this.whole = source.layout() == Source.Layout.PARAGRAPHS;
    List<Integer> order = LooseNoteNumbers.order(parted, kinds);
    this.rows = order.stream().map(parted::get).toList();
    this.furniture = order.stream().map(kinds::get).toList();
    this.marked = !whole && LineConvention.of(rows).marked();
    this.dated = new DatedFigures(rows, cues);
    this.notes =
        new NoteFinder(rows, furniture, cues, dated, marked)
            .find().stream().filter(this::mayBeNote).toList();
    this.taken = new boolean[rows.size()];
    notes.forEach(note -> note.rows().forEach(row -> taken[row] = true));
    this.ofNotes = taken.clone();
    this.before = IntStream.range(-1, Math.max(0, rows.size() - 1)).toArray();
    this.formula =
        notes.stream().anyMatch(note -> note.number().form() == NoteNumber.Form.ASTERISK)
            ? cues.formula(rows)
            : -1;
  }

  /**
   * Sifts the pages of a source.
   *
   * @param cues what the language knows of line beginnings
   * @param findings where notes without markers are reported
   */
  public static SiftedText sift(Source source, Cues cues, ParseFindings findings) {
    return new PageSifter(source, cues, findings).sifted();
  }

  /** Where a file can mark its notes, one that is only typed has a raised number or asterisks. */
  private boolean mayBeNote(NoteText note) {
    return !whole
        || note.value() == 0
        || declared.isEmpty() && rows.get(note.firstRow()).beginsRaised();
  }

  private SiftedText sifted() {
    Map<String, SiftedText.NoteLines> keyed = new LinkedHashMap<>(declared.notes());
    List<NoteText> numbered = notes.stream().filter(note -> note.value() > 0).toList();
    CallEvidence evidence = new CallEvidence(numbered, LOST_AT_END, dated, rows, this::isText);
    Map<Integer, List<Marker>> candidates = evidence.candidates();
    Map<Integer, Marker> markers = MarkerMatcher.match(numbered, candidates);
    SpareMarkers spare = new SpareMarkers(numbered, markers, candidates, rows);
    List<Marker> further = spare.furtherCalls().stream().filter(this::standsAsOthers).toList();
    take(Stream.concat(markers.values().stream(), further.stream()).toList());
    for (int i = 0; i < numbered.size(); i++) {
      String key = key(numbered.get(i));
      keyed.put(key, lines(numbered.get(i)));
      place(numbered.get(i), key, Optional.ofNullable(markers.get(i)));
    }
    for (NoteText note : notes) {
      if (note.value() == 0) {
        String key = key(note);
        keyed.put(key, lines(note));
        Optional<Marker> mark = mark(note);
        place(note, key, mark);
        mark.filter(it -> mayBeEarlier(note, it)).ifPresent(it -> callEarlier(note, it, key));
      }
    }
    further.forEach(marker -> call(marker, Integer.toString(marker.value())));
    spare.withoutNotes().forEach(this::reportLost);
    spare.behindLast(evidence).forEach(this::reportLost);
    placeDeclared(keyed);
    return new SiftedText(textLines(), keyed, PageLedger.of(rows, furniture), paragraphs());
  }

  /** Attaches the calls that the file marks. */
  private void placeDeclared(Map<String, SiftedText.NoteLines> keyed) {
    Set<String> called = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      Line line = rows.get(row).line();
      for (SiftedText.Call call : declared.calls(line)) {
        if (!keyed.containsKey(call.key())) {
          String mark = line.text().substring(call.start(), call.end()).strip();
          findings.report(
              Code.MARKER_WITHOUT_NOTE,
              "The file has no note for the mark " + mark,
              line.span().start() + call.start());
        } else if (isText(row)) {
          calls.add(row, call);
          called.add(call.key());
        }
      }
    }
    declared.notes().forEach((name, note) -> placeUncalled(name, note, called));
  }

  private void placeUncalled(String name, SiftedText.NoteLines note, Set<String> called) {
    if (called.contains(name)) {
      return;
    }
    Line first = declared.firstLine(name);
    findings.report(
        Code.NOTE_WITHOUT_MARKER,
        "Note " + note.marker() + " has no marker in the text",
        first.span().start());
    int host = -1;
    for (int row = 0; row < rows.size(); row++) {
      if (isText(row) && rows.get(row).line().number() < first.number()) {
        host = row;
      }
    }
    callAfter(host, name);
  }

  /** Calls a note that has no place at the end of a row, or where all text begins. */
  private void callAfter(int row, String key) {
    if (row < 0) {
      IntStream.range(0, rows.size())
          .filter(this::isText)
          .limit(1)
          .forEach(first -> calls.add(first, new SiftedText.Call(0, 0, Spans.NONE, key)));
    } else {
      int end = rows.get(row).line().text().length();
      calls.add(row, new SiftedText.Call(end, end, Spans.NONE, key));
    }
  }

  /** A bare figure alone on its line is one of the text beside a marker or after a blank line. */
  private boolean standsAsOthers(Marker marker) {
    int row = marker.row();
    if (!marker.alone()
        || !Character.isDigit(rows.get(row).line().text().charAt(marker.end() - 1))) {
      return true;
    }
    return row > 0
        && !(marked && rows.get(row - 1).isBlank())
        && !rows.get(row - 1).holdsMarkersOnly()
        && (row + 1 == rows.size() || !isText(row + 1) || !rows.get(row + 1).holdsMarkersOnly());
  }

  /** Takes the rows that hold nothing but markers out of the text. */
  private void take(List<Marker> markers) {
    Map<Integer, Integer> alone = new HashMap<>();
    markers.stream()
        .filter(Marker::alone)
        .forEach(marker -> alone.merge(marker.row(), 1, Integer::sum));
    alone.forEach((row, count) -> taken[row] = count >= figures(row) && textRowBefore(row) >= 0);
  }

  private void reportLost(Marker marker) {
    findings.report(
        Code.MARKER_WITHOUT_NOTE,
        "There is no note " + marker.value() + " for this marker",
        rows.get(marker.row()).line().span().start() + marker.start());
  }

  private SiftedText.Paragraphs paragraphs() {
    return whole
        ? SiftedText.Paragraphs.WHOLE
        : marked ? SiftedText.Paragraphs.MARKED : SiftedText.Paragraphs.WRAPPED;
  }

  /** A key for a note; of those with the same marker, the second has {@code #2} after it. */
  private String key(NoteText note) {
    String marker = note.number().marker();
    int count = keys.merge(marker, 1, Integer::sum);
    return count == 1 ? marker : marker + "#" + count;
  }

  private SiftedText.NoteLines lines(NoteText note) {
    List<SiftedText.Piece> pieces = new ArrayList<>();
    PageLine first = rows.get(note.firstRow());
    if (note.number().isRestored()) {
      findings.report(
          Code.NOTE_NUMBER_RESTORED,
          "The number " + note.number().marker() + " of a note was lost and has been put back",
          first.line().span().start());
    }
    int numberEnd = first.start() + note.number().end();
    for (int row : note.rows()) {
      PageLine of = rows.get(row);
      int start = row == note.firstRow() ? numberEnd : of.start();
      if (start < of.line().text().length()) {
        pieces.add(new SiftedText.Piece(of.line(), start));
      }
    }
    int base = first.line().span().start();
    Span number = new Span(base + first.start(), base + numberEnd);
    return new SiftedText.NoteLines(note.number().marker(), pieces, Spans.of(number));
  }

  private void place(NoteText note, String key, Optional<Marker> marker) {
    if (marker.isEmpty()) {
      findings.report(
          Code.NOTE_WITHOUT_MARKER,
          "Note " + note.number().marker() + " has no marker in the text",
          rows.get(note.firstRow()).line().span().start());
      callAfter(textRowBefore(note.firstRow()), key);
      return;
    }
    call(marker.get(), key);
  }

  private void call(Marker marker, String key) {
    PageLine row = rows.get(marker.row());
    int base = row.line().span().start();
    if (!taken[marker.row()]) {
      Spans source = Spans.of(new Span(base + marker.start(), base + marker.end()));
      calls.add(marker.row(), new SiftedText.Call(marker.start(), marker.end(), source, key));
      return;
    }
    int until = PlacedCalls.withSeparator(row.line().text(), marker.end());
    int host = textRowBefore(marker.row());
    int end = trimmedEnd(host);
    Spans source = Spans.of(new Span(base + marker.start(), base + until));
    calls.add(host, new SiftedText.Call(end, end, source, key));
  }

  private int figures(int row) {
    String text = rows.get(row).text();
    int figures = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean figure = Digits.value(text.charAt(i)) >= 0;
      figures += figure && (i == 0 || Digits.value(text.charAt(i - 1)) < 0) ? 1 : 0;
    }
    return figures;
  }

  private int trimmedEnd(int row) {
    return rows.get(row).start() + rows.get(row).text().length();
  }

  /** The nearest row of text; what is none never becomes one, so that its search is remembered. */
  private int textRowBefore(int row) {
    int found = before[row];
    while (found >= 0 && !isText(found)) {
      found = before[found];
    }
    for (int i = row; before[i] != found; ) {
      int next = before[i];
      before[i] = found;
      i = next;
    }
    return found;
  }

  /** The mark in the text that calls a note without a number: the one nearest before it. */
  private Optional<Marker> mark(NoteText note) {
    int last = Math.max(0, note.firstRow() - REACH);
    for (int i = textRowBefore(note.firstRow()); i >= last; i = textRowBefore(i)) {
      Optional<Marker> found = UnnumberedMark.of(note.number()).in(rows.get(i), i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether the mark is one that may stand at several places: a letter, or asterisks in a head. */
  private boolean mayBeEarlier(NoteText note, Marker mark) {
    NoteNumber.Form form = note.number().form();
    return form == NoteNumber.Form.SLASHED_LETTER
        || form == NoteNumber.Form.ASTERISK && mark.row() < formula;
  }

  /**
   * Calls a note as well where its mark stands above, down to a note before with the same mark; the
   * first of all is its place.
   */
  private void callEarlier(NoteText note, Marker last, String key) {
    UnnumberedMark mark = UnnumberedMark.of(note.number());
    int first =
        notes.stream()
            .filter(it -> it.firstRow() < note.firstRow())
            .filter(it -> UnnumberedMark.of(it.number()).equals(mark))
            .mapToInt(NoteText::firstRow)
            .reduce(note.firstRow() - REACH, Math::max);
    for (int i = last.row(); i >= Math.max(0, first); i = textRowBefore(i)) {
      mark.allIn(rows.get(i), i).stream()
          .filter(it -> it.position() < last.position())
          .forEach(it -> call(it, key));
    }
  }

  private List<SiftedText.TextLine> textLines() {
    List<SiftedText.TextLine> lines = new ArrayList<>();
    SiftedText.Gap gap = SiftedText.Gap.NONE;
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      PageLine row = rows.get(i);
      if (!isText(i)) {
        boolean turned = furniture.get(i).isPresent() || ofNotes[i];
        if (turned && !whole) {
          gap = SiftedText.Gap.PAGE;
        } else if (row.isBlank() && gap == SiftedText.Gap.NONE) {
          gap = SiftedText.Gap.BLANK;
        }
        continue;
      }
      if (last >= 0 && rows.get(last).page() != row.page()) {
        gap = SiftedText.Gap.PAGE;
      }
      lines.add(
          new SiftedText.TextLine(
              row.line(), row.folded(), calls.of(i, row.line()), gap, marked && ends(i)));
      gap = SiftedText.Gap.NONE;
      last = i;
    }
    return lines;
  }

  /** Whether blanks show that a paragraph ends with the row or with the marker that follows it. */
  private boolean ends(int row) {
    int next = row + 1;
    while (next < rows.size() && !isText(next)) {
      boolean blanksOnly = rows.get(next).isBlank() && !rows.get(next).line().text().isEmpty();
      if (blanksOnly && next > row + 1 && taken[next - 1] && !rows.get(next).isRule()) {
        return true;
      }
      next++;
    }
    return next >= rows.size() || LineConvention.partsText(rows.get(row), rows.get(next));
  }

  private boolean isText(int row) {
    return !taken[row] && furniture.get(row).isEmpty() && !rows.get(row).isBlank();
  }
}

package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.model.Block;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.render.Direction;
import org.plenary.render.Emblem;
import org.plenary.render.MastheadPart;
import org.plenary.render.NoteSearch;
import org.plenary.render.SymbolLetter;

/**
 * Writes a masthead: a table of two columns with publisher and symbol, organ and how the document
 * is issued, a rule below each row; then paragraphs.
 */
public final class MastheadMarkup {

  public static final String TABLE_STYLE = "UNMastheadTable";

  private static final String LETTER_STYLE = "UNOrganLetter";

  /** That of the style, in half-points; LibreOffice heeds no style of characters in a table. */
  private static final int LETTER_SIZE = 40;

  /** The width of the first column, in twentieths of a point. */
  private static final int LEFT = 6_740;

  private static final Map<FieldKind, ParagraphStyle> STYLES =
      new EnumMap<>(
          Map.of(
              FieldKind.PUBLISHER, ParagraphStyle.PUBLISHER,
              FieldKind.SYMBOL, ParagraphStyle.SYMBOL,
              FieldKind.SESSION, ParagraphStyle.SESSION,
              FieldKind.AGENDA_ITEM, ParagraphStyle.AGENDA_ITEM,
              FieldKind.AGENDA_TITLE, ParagraphStyle.AGENDA_TITLE,
              FieldKind.DOCUMENT_TYPE, ParagraphStyle.ACT,
              FieldKind.RESOLUTION_NUMBER, ParagraphStyle.ACT,
              FieldKind.ADOPTION, ParagraphStyle.ADOPTION,
              FieldKind.PROPONENT, ParagraphStyle.BASIS));

  private final WordMarkup out;
  private final RunWriter runs;
  private final WordPage page;

  MastheadMarkup(WordMarkup out, RunWriter runs, WordPage page) {
    this.out = out;
    this.runs = runs;
    this.page = page;
  }

  /** A line and how it is set. */
  private record Line(ParagraphStyle style, List<Inline> content) {

    boolean isHead() {
      return style == ParagraphStyle.PUBLISHER || style == ParagraphStyle.SYMBOL;
    }

    boolean isAtStart() {
      return style == ParagraphStyle.PUBLISHER || style == ParagraphStyle.ORGAN;
    }
  }

  /** The lines of a row, those of the one column and those of the other. */
  private record Row(List<Line> start, List<Line> end) {

    boolean isEmpty() {
      return start.isEmpty() && end.isEmpty();
    }

    /** Whether it is the row of publisher and symbol. */
    boolean isHead() {
      return Stream.concat(start.stream(), end.stream()).anyMatch(Line::isHead);
    }
  }

  /** Writes the masthead that a document begins with. */
  void write(List<Block.TextBlock> masthead) {
    List<Block.TextBlock> lines = shown(masthead);
    List<MastheadPart> parts = parts(lines);
    List<Row> rows = new ArrayList<>();
    int at = 0;
    for (; at < lines.size() && !parts.get(at).isBelow(); at++) {
      add(rows, line(lines.get(at), parts.get(at)));
    }
    if (!rows.isEmpty()) {
      table(rows);
    }
    for (; at < lines.size(); at++) {
      paragraph(line(lines.get(at), parts.get(at)));
    }
  }

  /** Writes the masthead of a part of a document, each line below the other. */
  void lines(List<Block.TextBlock> masthead) {
    List<Block.TextBlock> lines = shown(masthead);
    List<MastheadPart> parts = parts(lines);
    for (int i = 0; i < lines.size(); i++) {
      paragraph(line(lines.get(i), parts.get(i)));
    }
  }

  private static List<Block.TextBlock> shown(List<Block.TextBlock> masthead) {
    return Emblem.without(masthead).stream()
        .filter(
            line ->
                !PlainText.of(line.content()).isBlank()
                    || line.content().stream().anyMatch(NoteSearch::holdsNote))
        .toList();
  }

  private static List<MastheadPart> parts(List<Block.TextBlock> lines) {
    return MastheadPart.of(lines.stream().map(MastheadPart::kinds).toList());
  }

  private Line line(Block.TextBlock line, MastheadPart part) {
    Set<FieldKind> kinds = MastheadPart.kinds(line);
    Optional<ParagraphStyle> known =
        kinds.stream().filter(STYLES::containsKey).map(STYLES::get).findFirst();
    ParagraphStyle style =
        switch (part) {
          case TOP -> known.orElse(ParagraphStyle.ORGAN);
          case ISSUE -> isLatin(line) ? ParagraphStyle.ISSUE_IN_LATIN : ParagraphStyle.ISSUE;
          case SESSION ->
              MastheadPart.isBody(kinds)
                  ? ParagraphStyle.SESSION
                  : known.orElse(ParagraphStyle.MASTHEAD);
          case ACT -> known.orElse(ParagraphStyle.ACT_LINE);
        };
    return new Line(style, line.content());
  }

  /** Whether a line is written from left to right where others are not. */
  private boolean isLatin(Block.TextBlock line) {
    return runs.rightToLeft()
        && Direction.of(PlainText.of(line.content()))
            .filter(Direction.LEFT_TO_RIGHT::equals)
            .isPresent();
  }

  private static void add(List<Row> rows, Line line) {
    Row last = rows.isEmpty() ? new Row(List.of(), List.of()) : rows.get(rows.size() - 1);
    boolean goesOn = last.isHead() ? line.isHead() : !last.isEmpty() && !line.isHead();
    if (!goesOn || line.isAtStart() && !last.end().isEmpty()) {
      last = new Row(new ArrayList<>(), new ArrayList<>());
      rows.add(last);
    }
    (line.isAtStart() ? last.start() : last.end()).add(line);
  }

  private void table(List<Row> rows) {
    String start = Integer.toString(LEFT);
    String end = Integer.toString(page.frame() - LEFT);
    out.open("tbl").open("tblPr").value("tblStyle", TABLE_STYLE);
    if (runs.rightToLeft()) {
      out.empty("bidiVisual");
    }
    out.empty("tblW", "w", Integer.toString(page.frame()), "type", "dxa");
    out.empty("tblLayout", "type", "fixed");
    out.close().open("tblGrid").empty("gridCol", "w", start).empty("gridCol", "w", end).close();
    for (Row row : rows) {
      out.open("tr");
      cell(start, row.start(), row.isHead() ? ParagraphStyle.PUBLISHER : ParagraphStyle.ORGAN);
      cell(end, row.end(), row.isHead() ? ParagraphStyle.SYMBOL : ParagraphStyle.ISSUE);
      out.close();
    }
    out.close();
  }

  private void cell(String width, List<Line> lines, ParagraphStyle usual) {
    out.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa").close();
    lines.forEach(this::paragraph);
    if (lines.isEmpty()) {
      paragraph(new Line(usual, List.of()));
    }
    out.close();
  }

  private void paragraph(Line line) {
    out.open("p").open("pPr").value("pStyle", line.style().id()).close();
    if (line.style() == ParagraphStyle.SYMBOL) {
      line.content().forEach(this::symbol);
    } else {
      runs.writeStripped(line.content());
    }
    out.close();
  }

  /** The letter of the organ, with which a symbol begins, is larger than the rest. */
  private void symbol(Inline inline) {
    Optional<SymbolLetter> parts = SymbolLetter.of(inline);
    if (parts.isPresent()) {
      runs.inStyle(LETTER_STYLE, LETTER_SIZE, parts.get().letter());
      runs.characters(parts.get().rest());
    } else {
      runs.write(List.of(inline));
    }
  }
}

package org.plenary.source.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.plenary.source.CellPlace;
import org.plenary.source.Line.Region;
import org.plenary.source.LineStructure;
import org.plenary.source.Style;
import org.plenary.source.TextAlignment;
import org.plenary.source.word.CalledNote;
import org.plenary.source.word.LineDraft;
import org.plenary.source.word.NoteMarks;
import org.plenary.source.word.ParagraphDraft;
import org.plenary.source.word.ParagraphFormat;
import org.plenary.source.word.WordLine;
import org.plenary.text.Interruption;

/** Reads paragraphs and tables one after the other: the text, a note, a head, a cell. */
final class DocStory {

  private static final float TWENTIETHS = 20;

  /** The outline level of paragraphs that are no headings, counted from 0. */
  private static final int BODY_TEXT = 9;

  private static final Pattern HEADING_NAME = Pattern.compile("heading ([1-9])");

  private final DocContents contents;
  private final Region region;
  private final LineStructure structure;
  private final Optional<CalledNote> note;
  private final DocRuns runs;
  private final List<WordLine> lines = new ArrayList<>();

  DocStory(
      DocContents contents, Region region, LineStructure structure, Optional<CalledNote> note) {
    this.contents = contents;
    this.region = region;
    this.structure = structure;
    this.note = note;
    this.runs = new DocRuns(contents, note);
  }

  /** The lines of some paragraphs, and of the notes that are called in them. */
  List<WordLine> read(Range range) {
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (region == Region.BODY && paragraph.isInTable()) {
        at = Math.max(at + 1, table(range, paragraph, at));
      } else {
        paragraph(paragraph);
        at++;
      }
    }
    return lines;
  }

  /** Reads a table, and gives the index of the paragraph after it. */
  private int table(Range range, Paragraph first, int at) {
    Table table = range.getTable(first);
    DocTable reader = new DocTable(contents.nextTable(), table);
    if (reader.isTable()) {
      reader.forEachCell(this::cell);
    } else {
      for (int i = 0; i < table.numParagraphs(); i++) {
        paragraph(table.getParagraph(i));
      }
    }
    return at + table.numParagraphs();
  }

  private void cell(CellPlace place, List<Range> contentsOfCell) {
    for (Range content : contentsOfCell) {
      DocStory story =
          new DocStory(contents, Region.TABLE, LineStructure.cell(place), Optional.empty());
      lines.addAll(story.read(content));
    }
  }

  private void paragraph(Paragraph paragraph) {
    Interruption.heed();
    if (paragraph.isTableRowEnd()) {
      return;
    }
    ParagraphDraft draft = new ParagraphDraft();
    runs.read(paragraph, draft);
    String number = contents.lists().count(paragraph);
    if (runs.drawingSeen() && region == Region.BODY) {
      contents
          .boxes()
          .ifPresent(
              boxes ->
                  lines.addAll(
                      new DocStory(contents, region, structure, Optional.empty()).read(boxes)));
    }
    List<LineDraft> drafts = new ArrayList<>(draft.lines());
    if (!drafts.isEmpty()) {
      Style style = drafts.get(0).stretches().get(0).style().upright();
      drafts.set(0, drafts.get(0).after(number, style));
      note.filter(called -> lines.isEmpty())
          .ifPresent(called -> drafts.set(0, NoteMarks.begin(drafts.get(0), called)));
    }
    for (CalledNote called : draft.notes()) {
      drafts.replaceAll(line -> NoteMarks.once(line, called));
    }
    drafts.replaceAll(NoteMarks::bracketed);
    int heading = structure.equals(LineStructure.NONE) ? heading(paragraph) : 0;
    LineStructure of = heading > 0 ? LineStructure.heading(heading) : structure;
    ParagraphFormat format = format(paragraph);
    drafts.forEach(line -> lines.add(new WordLine(line, region, format, of)));
    draft.notes().forEach(this::note);
  }

  private void note(CalledNote called) {
    runs.content(called.note())
        .ifPresent(
            content ->
                lines.addAll(
                    new DocStory(
                            contents,
                            Region.NOTE,
                            LineStructure.note(called.note()),
                            Optional.of(called))
                        .read(content)));
  }

  private int heading(Paragraph paragraph) {
    if (paragraph.getLvl() < BODY_TEXT && paragraph.getLvl() >= 0) {
      return paragraph.getLvl() + 1;
    }
    Matcher name =
        HEADING_NAME.matcher(
            contents.styleName(paragraph.getStyleIndex()).toLowerCase(Locale.ROOT));
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }

  private static ParagraphFormat format(Paragraph paragraph) {
    return new ParagraphFormat(
        paragraph.getIndentFromLeft() / TWENTIETHS,
        paragraph.getIndentFromRight() / TWENTIETHS,
        paragraph.getFirstLineIndent() / TWENTIETHS,
        DocTable.alignment(paragraph).orElse(TextAlignment.START),
        paragraph.getProps().getFBiDi());
  }
}

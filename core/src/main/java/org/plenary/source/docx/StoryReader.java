package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.CellPlace;
import org.plenary.source.Line.Region;
import org.plenary.source.LineStructure;
import org.plenary.source.Style;
import org.plenary.source.word.CalledNote;
import org.plenary.source.word.LeftOut;
import org.plenary.source.word.LineDraft;
import org.plenary.source.word.NoteMarks;
import org.plenary.source.word.ParagraphDraft;
import org.plenary.source.word.ParagraphFormat;
import org.plenary.source.word.WordLine;
import org.plenary.text.Interruption;
import org.w3c.dom.Element;

/** Reads paragraphs and tables one after the other: the body, a note, a head, a cell, a box. */
final class StoryReader {

  private final WordDocument document;
  private final Region region;
  private final LineStructure structure;
  private final InlineReader inlines;
  private final Optional<CalledNote> note;
  private final List<WordLine> lines = new ArrayList<>();
  private Optional<ParagraphDraft> open = Optional.empty();

  private StoryReader(
      WordDocument document, Region region, LineStructure structure, Optional<CalledNote> note) {
    this.document = document;
    this.region = region;
    this.structure = structure;
    this.note = note;
    inlines = new InlineReader(document, note);
  }

  /** The lines of some content. */
  static List<WordLine> read(WordDocument document, Region region, Element content) {
    return new StoryReader(document, region, LineStructure.NONE, Optional.empty()).all(content);
  }

  /** The lines of a cell, and of the notes that are called in it. */
  static List<WordLine> read(WordDocument document, CellPlace place, Element cell) {
    return new StoryReader(document, Region.TABLE, LineStructure.cell(place), Optional.empty())
        .all(cell);
  }

  private static List<WordLine> caption(WordDocument document, CellPlace place, Element paragraph) {
    StoryReader reader =
        new StoryReader(document, Region.TABLE, LineStructure.cell(place), Optional.empty());
    reader.paragraph(paragraph);
    return reader.lines;
  }

  private List<WordLine> all(Element content) {
    blocks(content);
    open.ifPresent(draft -> close(draft, ParagraphFormat.PLAIN, "", 0));
    return lines;
  }

  private void blocks(Element parent) {
    List<Element> children = WordXml.children(parent);
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      switch (WordXml.name(child)) {
        case "p" -> {
          Optional<Element> next =
              i + 1 < children.size() ? Optional.of(children.get(i + 1)) : Optional.empty();
          if (next.filter(n -> isCaption(child, n)).isPresent()) {
            table(next.get(), Optional.of(child));
            i++;
          } else {
            paragraph(child);
          }
        }
        case "tbl" -> table(child, Optional.empty());
        case "ins", "del", "moveTo", "moveFrom" -> {
          if (!document.revisions.removes(child)) {
            blocks(child);
          }
        }
        case "sdt", "sdtContent", "customXml" -> blocks(child);
        case "altChunk" -> document.leftOut.add(LeftOut.Kind.EMBEDDED_DOCUMENT);
        default -> {
          // properties and marks
        }
      }
    }
  }

  /** Whether a paragraph is the title of the table that follows it. */
  private boolean isCaption(Element paragraph, Element next) {
    return region == Region.BODY
        && WordXml.name(next).equals("tbl")
        && WordXml.child(paragraph, "pPr")
            .map(document.stylesheet::paragraphStyles)
            .filter(Stylesheet::isCaption)
            .isPresent();
  }

  private void paragraph(Element paragraph) {
    Interruption.heed();
    Optional<Element> said = WordXml.child(paragraph, "pPr");
    Element properties = said.map(document.revisions::properties).orElse(paragraph);
    List<Element> styles = document.stylesheet.paragraphStyles(properties);
    ParagraphDraft draft = open.orElseGet(ParagraphDraft::new);
    inlines.read(paragraph, styles, draft);
    Optional<Element> mark = said.flatMap(p -> WordXml.child(p, "rPr"));
    if (document.revisions.removesOwner(mark)) {
      open = Optional.of(draft);
      return;
    }
    open = Optional.empty();
    Optional<ListNumbering.Place> place = document.numbering.place(properties, styles);
    ParagraphFormat format = document.format(properties, styles, place);
    boolean hidden =
        mark.flatMap(m -> WordXml.child(m, "vanish")).filter(WordXml::isOn).isPresent();
    boolean counts = !draft.isBlank() || !hidden;
    close(
        draft,
        format,
        counts ? place.map(document.numbering::count).orElse("") : "",
        Stylesheet.headingLevel(properties, styles));
  }

  private void close(ParagraphDraft draft, ParagraphFormat format, String number, int heading) {
    for (Element box : inlines.boxes()) {
      lines.addAll(new StoryReader(document, region, structure, Optional.empty()).all(box));
    }
    List<LineDraft> drafts = new ArrayList<>(draft.lines());
    drafts.replaceAll(NoteMarks::bracketed);
    if (!drafts.isEmpty()) {
      Style style = drafts.get(0).stretches().get(0).style().upright();
      drafts.set(0, drafts.get(0).after(number, style));
      note.filter(called -> lines.isEmpty())
          .ifPresent(called -> drafts.set(0, NoteMarks.begin(drafts.get(0), called)));
    }
    boolean headed = heading > 0 && structure.equals(LineStructure.NONE);
    LineStructure of = headed ? LineStructure.heading(heading) : structure;
    for (LineDraft line : drafts) {
      lines.add(new WordLine(line, region, format, of));
    }
    notes(draft);
  }

  private void notes(ParagraphDraft draft) {
    for (CalledNote called : draft.notes()) {
      Optional<Element> content = document.noteContent(called.note());
      content.ifPresent(
          of ->
              lines.addAll(
                  new StoryReader(
                          document,
                          Region.NOTE,
                          LineStructure.note(called.note()),
                          Optional.of(called))
                      .all(of)));
    }
  }

  /** A table; what has one cell only is a frame around text. */
  private void table(Element table, Optional<Element> caption) {
    TableReader reader = new TableReader(document, table);
    if (region == Region.BODY && reader.isTable()) {
      caption.ifPresent(
          paragraph -> lines.addAll(caption(document, reader.captionPlace(), paragraph)));
      lines.addAll(reader.lines());
    } else {
      caption.ifPresent(this::paragraph);
      reader.contents().forEach(this::blocks);
    }
  }
}

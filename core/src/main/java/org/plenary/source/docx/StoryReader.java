package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Line.Region;
import org.plenary.source.Style;
import org.w3c.dom.Element;

/** Reads paragraphs and tables one after the other: the body, a note, a head, a cell, a box. */
final class StoryReader {

  /** A paragraph of so many characters is running text: the masthead is over. */
  private static final int LONGEST_MASTHEAD_LINE = 100;

  private final WordDocument document;
  private final Region region;
  private final InlineReader inlines;
  private final Optional<String> noteMark;
  private final List<PlacedLine> lines = new ArrayList<>();
  private Optional<ParagraphDraft> open = Optional.empty();
  private boolean inMasthead;

  private StoryReader(WordDocument document, Region region, Optional<String> noteMark) {
    this.document = document;
    this.region = region;
    this.noteMark = noteMark;
    inlines = new InlineReader(document, noteMark);
    inMasthead = region == Region.BODY;
  }

  /** The lines of some content. */
  static List<PlacedLine> read(WordDocument document, Region region, Element content) {
    return new StoryReader(document, region, Optional.empty()).all(content);
  }

  private List<PlacedLine> all(Element content) {
    blocks(content);
    open.ifPresent(draft -> close(draft, ParagraphFormat.PLAIN, ""));
    return lines;
  }

  private void blocks(Element parent) {
    for (Element child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
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

  private void paragraph(Element paragraph) {
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
    Optional<Numbering.Place> place = document.numbering.place(properties, styles);
    ParagraphFormat format = document.format(properties, styles, place);
    boolean hidden =
        mark.flatMap(m -> WordXml.child(m, "vanish")).filter(WordXml::isOn).isPresent();
    boolean counts = !draft.isBlank() || !hidden;
    close(draft, format, counts ? place.map(document.numbering::count).orElse("") : "");
  }

  private void close(ParagraphDraft draft, ParagraphFormat format, String number) {
    for (Element box : draft.boxes()) {
      lines.addAll(read(document, region, box));
    }
    List<LineDraft> drafts = new ArrayList<>(draft.lines());
    if (!drafts.isEmpty()) {
      Style style = plain(drafts.get(0).stretches().get(0).style());
      drafts.set(0, drafts.get(0).after(number, style));
      noteMark.filter(mark -> lines.isEmpty()).ifPresent(mark -> begin(drafts, mark));
    }
    for (LineDraft line : drafts) {
      inMasthead &= line.text().length() < LONGEST_MASTHEAD_LINE;
      lines.add(new PlacedLine(line, region, format));
    }
    notes(draft);
  }

  /** Lets a note begin with its mark, which some writers leave out. */
  private static void begin(List<LineDraft> drafts, String mark) {
    LineDraft first = drafts.get(0);
    if (!first.text().strip().startsWith(mark)) {
      Style style = first.stretches().get(0).style();
      Style raised = new Style(style.size(), false, false, true);
      drafts.set(0, first.after(mark + " ", raised));
    }
  }

  private static Style plain(Style style) {
    return new Style(style.size(), false, false, false);
  }

  private void notes(ParagraphDraft draft) {
    for (Notes.Note note : draft.notes()) {
      lines.addAll(
          new StoryReader(document, Region.NOTE, Optional.of(note.mark())).all(note.content()));
    }
  }

  private void table(Element table) {
    TableReader reader = new TableReader(document, table);
    List<Element> cells = reader.cells();
    if (region == Region.BODY && !inMasthead && cells.size() > 1) {
      lines.addAll(reader.lines());
    } else {
      cells.forEach(this::blocks);
    }
  }
}

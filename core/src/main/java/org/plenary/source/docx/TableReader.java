package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.CellPlace;
import org.plenary.source.TableGrid;
import org.plenary.source.TextAlignment;
import org.plenary.source.word.TableDraft;
import org.plenary.source.word.TableDraft.Merge;
import org.plenary.source.word.WordLine;
import org.w3c.dom.Element;

/** Reads the rows and cells of a table, those that are merged as one. */
final class TableReader {

  /** Word's own limit is 63. */
  private static final int MAXIMUM_COLUMNS = 63;

  private final WordDocument document;
  private final TableDraft<Element> draft;

  TableReader(WordDocument document, Element table) {
    this.document = document;
    this.draft = new TableDraft<>(document.nextTable());
    rows(table);
  }

  /** Whether there is more than one cell: one alone is a frame around text. */
  boolean isTable() {
    return draft.size() > 1;
  }

  /** The contents of all cells, row by row. */
  List<Element> contents() {
    return draft.contents();
  }

  /** Where the title of the table stands. */
  CellPlace captionPlace() {
    return new CellPlace(draft.grid(), CellPlace.CAPTION, 0);
  }

  /** The lines of all cells, each cell followed by the notes that it calls. */
  List<WordLine> lines() {
    TableGrid grid = draft.grid();
    List<WordLine> lines = new ArrayList<>();
    draft.forEachCell(
        grid,
        (place, contents) ->
            contents.forEach(content -> lines.addAll(StoryReader.read(document, place, content))));
    return lines;
  }

  private void rows(Element parent) {
    for (Element child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "tr" -> row(child);
        case "ins", "del", "moveTo", "moveFrom" -> {
          if (!document.revisions.removes(child)) {
            rows(child);
          }
        }
        case "sdt", "sdtContent", "customXml" -> rows(child);
        default -> {
          // properties and marks
        }
      }
    }
  }

  private void row(Element row) {
    Optional<Element> properties = WordXml.child(row, "trPr");
    if (document.revisions.removesOwner(properties)) {
      return;
    }
    boolean header =
        properties.flatMap(of -> WordXml.child(of, "tblHeader")).filter(WordXml::isOn).isPresent();
    draft.row(header);
    draft.skip(number(properties, "gridBefore").orElse(0));
    cells(row);
    draft.skip(number(properties, "gridAfter").orElse(0));
  }

  private void cells(Element parent) {
    for (Element child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "tc" -> cell(child);
        case "sdt", "sdtContent", "customXml" -> cells(child);
        default -> {
          // properties and marks
        }
      }
    }
  }

  private void cell(Element cell) {
    Optional<Element> properties = WordXml.child(cell, "tcPr");
    int span = Math.max(1, number(properties, "gridSpan").orElse(1));
    if (document.revisions.removesOwner(properties)) {
      draft.skip(span);
      return;
    }
    draft.cell(
        span,
        merge(properties, "vMerge"),
        merge(properties, "hMerge") == Merge.GOES_ON,
        alignment(cell),
        cell);
  }

  /** Whether a cell goes on with one before it: a mark means so if it does not say otherwise. */
  private static Merge merge(Optional<Element> properties, String name) {
    return properties
        .flatMap(of -> WordXml.child(of, name))
        .map(mark -> WordXml.attribute(mark, "val").orElse("continue"))
        .map(value -> value.equals("restart") ? Merge.BEGINS : Merge.GOES_ON)
        .orElse(Merge.NONE);
  }

  /** How the first paragraph of a cell that says so is aligned. */
  private Optional<TextAlignment> alignment(Element cell) {
    for (Element child : WordXml.children(cell)) {
      if (WordXml.name(child).equals("p")) {
        return document.statedAlignment(child);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(Optional<Element> properties, String name) {
    return properties
        .flatMap(of -> WordXml.value(of, name))
        .flatMap(WordXml::number)
        .map(Float::intValue)
        .map(value -> Math.max(0, Math.min(value, MAXIMUM_COLUMNS)));
  }
}

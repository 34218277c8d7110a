package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Line.Region;
import org.plenary.source.Style;
import org.w3c.dom.Element;

/** Reads the rows of a table: each one line, its cells parted by tabs. */
final class TableReader {

  private final WordDocument document;
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * A cell.
   *
   * @param content its paragraphs; empty for places of the grid without a cell
   * @param span how many columns it takes
   */
  private record Cell(Optional<Element> content, int span) {}

  /** What a row gives: its line, and the lines of the notes that it calls. */
  private final List<PlacedLine> lines = new ArrayList<>();

  TableReader(WordDocument document, Element table) {
    this.document = document;
    rows(table);
  }

  /** The contents of all cells, row by row. */
  List<Element> cells() {
    return rows.stream().flatMap(List::stream).flatMap(cell -> cell.content().stream()).toList();
  }

  /** The rows as lines, each followed by the notes that it calls. */
  List<PlacedLine> lines() {
    rows.forEach(this::line);
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
    List<Cell> cells = new ArrayList<>();
    skip(cells, properties, "gridBefore");
    cells(cells, row);
    skip(cells, properties, "gridAfter");
    rows.add(cells);
  }

  private static void skip(List<Cell> cells, Optional<Element> properties, String name) {
    int count = number(properties, name).orElse(0);
    if (count > 0) {
      cells.add(new Cell(Optional.empty(), count));
    }
  }

  private void cells(List<Cell> cells, Element parent) {
    for (Element child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "tc" -> {
          Optional<Element> properties = WordXml.child(child, "tcPr");
          boolean removed = document.revisions.removesOwner(properties);
          int span = Math.max(1, number(properties, "gridSpan").orElse(1));
          cells.add(new Cell(removed ? Optional.empty() : Optional.of(child), span));
        }
        case "sdt", "sdtContent", "customXml" -> cells(cells, child);
        default -> {
          // properties and marks
        }
      }
    }
  }

  private static Optional<Integer> number(Optional<Element> properties, String name) {
    return properties
        .flatMap(of -> WordXml.value(of, name))
        .flatMap(WordXml::number)
        .map(Float::intValue)
        .map(value -> Math.min(value, MAXIMUM_COLUMNS));
  }

  /** Word's own limit is 63. */
  private static final int MAXIMUM_COLUMNS = 63;

  private void line(List<Cell> cells) {
    LineDraft line = new LineDraft();
    List<PlacedLine> notes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : "\t", Style.PLAIN);
      cells.get(i).content().ifPresent(content -> cell(line, content, notes));
      line.append("\t".repeat(cells.get(i).span() - 1), Style.PLAIN);
    }
    if (!line.isBlank()) {
      lines.add(new PlacedLine(line, Region.TABLE, ParagraphFormat.PLAIN));
    }
    lines.addAll(notes);
  }

  /** Joins the paragraphs of a cell with spaces. */
  private void cell(LineDraft line, Element content, List<PlacedLine> notes) {
    boolean first = true;
    for (PlacedLine read : StoryReader.read(document, Region.TABLE, content)) {
      if (read.region() == Region.NOTE) {
        notes.add(read);
        continue;
      }
      line.append(first ? "" : " ", Style.PLAIN);
      line.append(read.draft().withoutTabs());
      first = false;
    }
  }
}

package org.plenary.render.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.render.pdf.Strip.Before;
import org.plenary.render.pdf.paper.FootnotePlacement;
import org.plenary.render.pdf.paper.NoteCalls;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A document laid out in one long column, as strips: those of the text, and apart from them those
 * of the notes, which come last in the column.
 *
 * <p>No page should end after a heading, within the first two or the last two lines of a paragraph,
 * before closing lines or within them, or within a row of a table that a page has room for.
 */
final class Galley {

  /**
   * The strips of a note.
   *
   * @param start the first among the strips of notes
   * @param end the one after the last
   */
  record Note(int start, int end) {}

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");

  private static final Set<String> EMPHASIS = Set.of("b", "i", "strong", "em");

  /** The most closing lines that are kept on one page. */
  private static final int CLOSING = 12;

  private final int highest;
  private final List<Strip> text = new ArrayList<>();
  private final List<Strip> notes = new ArrayList<>();
  private final Map<String, Note> called = new HashMap<>();
  private final List<TableBox> tables = new ArrayList<>();
  private final Column column;
  private List<Strip> strips = text;
  private Before before = Before.ALLOW;
  private int head;

  /**
   * Reads what has been laid out.
   *
   * @param highest the height of a page in dots; what is higher is cut between lines
   */
  Galley(Box root, int highest) {
    this.highest = highest;
    this.column = read(root);
    text.sort(Comparator.comparingInt(Strip::top));
    notes.sort(Comparator.comparingInt(Strip::top));
  }

  /** The strips of the text from top to bottom. */
  List<Strip> text() {
    return text;
  }

  /** The strips of all notes from top to bottom. */
  List<Strip> notes() {
    return notes;
  }

  /** The note of that id, if it has any strips. */
  Optional<Note> note(String id) {
    return Optional.ofNullable(called.get(id));
  }

  /** The tables whose heads are repeated on each page. */
  List<TableBox> tables() {
    return tables;
  }

  /** Moves all boxes as far as their strips have been moved. */
  void move() {
    column.move();
  }

  private Column read(Box box) {
    if (box instanceof LineBox line) {
      return strip(line, line.getMinPaintingTop(), line.getMaxPaintingBottom());
    }
    Element element = box instanceof BlockBox ? box.getElement() : null;
    if (element == null) {
      return children(box);
    }
    String kind = element.getAttribute("class");
    if (kind.equals("masthead") && box.getHeight() <= highest) {
      return strip(box, box.getAbsY(), box.getAbsY() + box.getHeight());
    }
    boolean heading = isHeading(element, kind);
    if (kind.equals("annex-heading") && !text.isEmpty()) {
      before = Before.END;
    } else if (kind.equals("notes")) {
      strips = notes;
    }
    int from = strips.size();
    Column read = box instanceof TableBox table ? table(table) : children(box);
    if (heading) {
      avoid(from + 1, strips.size());
      before = strips.size() > from ? Before.AVOID : before;
    } else if (kind.equals("conclusions")) {
      avoid(from, Math.min(strips.size(), from + CLOSING));
    } else if (kind.equals("notes")) {
      strips = text;
    } else if (FootnotePlacement.isNote(element) && strips.size() > from) {
      called.put(element.getAttribute("id"), new Note(from, strips.size()));
    }
    return read;
  }

  /** A paragraph emphasized as a whole counts as a heading, except among closing lines. */
  private static boolean isHeading(Element element, String kind) {
    if (HEADINGS.contains(element.getTagName()) || kind.equals("annex-title")) {
      return true;
    }
    return element.getTagName().equals("p")
        && EMPHASIS.stream().anyMatch(it -> element.getElementsByTagName(it).getLength() > 0)
        && isEmphasized(element.getChildNodes());
  }

  /** Letters of an ordinal, which are not emphasized themselves; a note's call is a link. */
  private static boolean isRaised(Element element) {
    return element.getTagName().equals("sup") && element.getElementsByTagName("a").getLength() == 0;
  }

  /** Whether all words are emphasized, even if in several pieces around raised letters. */
  private static boolean isEmphasized(NodeList nodes) {
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      boolean emphasized =
          node instanceof Element inner
              ? EMPHASIS.contains(inner.getTagName())
                  || isRaised(inner)
                  || inner.getFirstChild() != null && isEmphasized(inner.getChildNodes())
              : node.getNodeValue().isBlank();
      if (!emphasized) {
        return false;
      }
    }
    return true;
  }

  private Column children(Box box) {
    Column read = new Column(box);
    int from = strips.size();
    for (Box child : box.getChildren()) {
      read.add(read(child));
    }
    if (box.getChildCount() > 1 && box.getChild(0) instanceof LineBox) {
      avoid(from + 1, from + 2);
      avoid(strips.size() - 1, strips.size());
    }
    return read;
  }

  private Column table(TableBox table) {
    Column read = new Column(table);
    boolean repeats = table.getStyle().isPaginateTable();
    if (repeats) {
      tables.add(table);
    }
    for (Box child : table.getChildren()) {
      if (!(child instanceof TableSectionBox section)) {
        read.add(read(child));
      } else if (section.isHeader() && section.getHeight() <= highest) {
        int top = section.getAbsY();
        read.add(strip(section, top, top + section.getHeight()));
        before = Before.AVOID;
        head = repeats ? section.getReservedHeight() : 0;
      } else {
        read.add(rows(section));
      }
    }
    head = 0;
    return read;
  }

  /** Rows are kept together where a cell reaches over them. */
  private Column rows(TableSectionBox section) {
    Column read = new Column(section);
    List<Box> band = new ArrayList<>();
    int reach = 0;
    for (int i = 0; i < section.getChildCount(); i++) {
      Box row = section.getChild(i);
      band.add(row);
      for (Box cell : row.getChildren()) {
        reach = Math.max(reach, i + cell.getStyle().getRowSpan() - 1);
      }
      if (i >= reach || i == section.getChildCount() - 1) {
        band(band, read);
        band.clear();
      }
    }
    return read;
  }

  private void band(List<Box> rows, Column section) {
    int top = rows.get(0).getAbsY();
    int bottom = rows.stream().mapToInt(row -> row.getAbsY() + row.getHeight()).max().orElse(top);
    if (bottom - top + head <= highest) {
      List<String> calls = rows.stream().flatMap(row -> NoteCalls.in(row).stream()).toList();
      Strip strip = strip(top, bottom, calls);
      rows.forEach(row -> section.add(new Column(row, strip)));
    } else {
      rows.forEach(row -> section.add(children(row)));
    }
  }

  private Column strip(Box box, int top, int bottom) {
    return new Column(box, strip(top, bottom, NoteCalls.in(box)));
  }

  private Strip strip(int top, int bottom, List<String> calls) {
    Strip strip = new Strip(top, bottom, before, head, calls);
    before = Before.ALLOW;
    strips.add(strip);
    return strip;
  }

  private void avoid(int from, int to) {
    strips.subList(Math.max(from, 1), Math.max(to, 1)).forEach(Strip::avoid);
  }

  /** A box that holds strips, or is one. */
  private static final class Column {

    private final Box box;
    private final Optional<Strip> strip;
    private final List<Column> within = new ArrayList<>();
    private int first;
    private int last;
    private int ceiling;

    Column(Box box) {
      this.box = box;
      this.strip = Optional.empty();
    }

    Column(Box box, Strip strip) {
      this.box = box;
      this.strip = Optional.of(strip);
    }

    void add(Column inner) {
      within.add(inner);
    }

    void move() {
      measure(0);
      move(0);
      box.calcChildLocations();
    }

    /** How far it moves, and how far its end does; what is empty goes with what is before it. */
    private void measure(int before) {
      first = strip.map(Strip::shift).orElse(before);
      last = first;
      ceiling = strip.map(Strip::ceiling).orElse(0);
      for (int i = 0; i < within.size(); i++) {
        Column inner = within.get(i);
        inner.measure(last);
        first = i == 0 ? inner.first : first;
        last = i == 0 ? inner.last : Math.max(last, inner.last);
        ceiling = i == 0 ? inner.ceiling : ceiling;
      }
      if (box instanceof TableRowBox) {
        first = within.stream().mapToInt(cell -> cell.first).min().orElse(first);
        for (Column cell : within) {
          cell.first = first;
          cell.last = last;
        }
      }
    }

    /** At the head of a page a box has no margin, so that it does not begin on the page before. */
    private void move(int around) {
      int margin = Math.max(0, ceiling - box.getAbsY() - first);
      box.setY(box.getY() + first - around + margin);
      box.setTy(box.getTy() - margin);
      box.setHeight(box.getHeight() + Math.max(0, last - first) - margin);
      within.forEach(inner -> inner.move(first));
    }
  }
}

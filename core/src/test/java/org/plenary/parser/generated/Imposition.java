package org.plenary.parser.generated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts lines over pages, each note at the foot of the page that calls it, or going on overleaf.
 */
final class Imposition {

  /**
   * A line of text.
   *
   * @param passage the passage it belongs to
   * @param first whether it begins it
   * @param last whether it ends it
   */
  record TextLine(ReadingOrder.Passage passage, boolean first, boolean last, String text) {}

  /**
   * A line of a note.
   *
   * @param marker the marker of the note, if this is its first line, else nothing
   * @param last whether it ends the note
   */
  record NoteLine(String marker, boolean last, String text) {}

  /** A page. */
  record Page(List<TextLine> text, List<NoteLine> notes) {
    Page() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    int lines() {
      return text.size() + (notes.isEmpty() ? 0 : notes.size() + 1);
    }
  }

  private static final int LEAST_TEXT = 3;

  private final ReadingOrder order;
  private final Style style;
  private final Wrapper wrapper;
  private final List<Page> pages = new ArrayList<>();
  private final Deque<NoteLine> waiting = new ArrayDeque<>();
  private Page page = new Page();

  private Imposition(ReadingOrder order, Style style) {
    this.order = order;
    this.style = style;
    this.wrapper = new Wrapper(style.width());
  }

  static List<Page> of(ReadingOrder order, Style style) {
    Imposition imposition = new Imposition(order, style);
    for (ReadingOrder.Passage passage : order.passages()) {
      int hanging = 4 * passage.level();
      List<String> lines =
          imposition.wrapper.wrap(passage.text(), indent(passage) + hanging, hanging);
      for (int i = 0; i < lines.size(); i++) {
        imposition.add(new TextLine(passage, i == 0, i + 1 == lines.size(), lines.get(i)));
      }
    }
    imposition.finish();
    return imposition.pages;
  }

  static int indent(ReadingOrder.Passage passage) {
    return passage.setting() == ReadingOrder.Setting.TEXT ? 4 : 0;
  }

  private void add(TextLine line) {
    List<NoteLine> called = called(line.text());
    int needed = 1 + (called.isEmpty() || style.endnotes() ? 0 : 2);
    if (page.lines() + needed > style.pageLength() && page.text().size() >= LEAST_TEXT) {
      turn();
    }
    page.text().add(line);
    waiting.addAll(called);
    if (!style.endnotes()) {
      // A called note begins on its page, if only with one line.
      boolean begun = called.isEmpty();
      while (!waiting.isEmpty()
          && (!begun || !style.showsPages() || page.lines() < style.pageLength())) {
        NoteLine next = waiting.remove();
        begun |= called.contains(next);
        page.notes().add(next);
      }
    }
  }

  private List<NoteLine> called(String text) {
    List<NoteLine> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (ReadingOrder.isCall(text.charAt(i))) {
        ReadingOrder.Call call = order.call(text.charAt(i));
        call.note().ifPresent(note -> lines.addAll(note(call.marker(), note)));
      }
    }
    return lines;
  }

  private List<NoteLine> note(String marker, String note) {
    List<NoteLine> lines = new ArrayList<>();
    List<String> wrapped = wrapper.wrap(note, 4, 0);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(new NoteLine(i == 0 ? marker : "", i + 1 == wrapped.size(), wrapped.get(i)));
    }
    return lines;
  }

  private void turn() {
    pages.add(page);
    page = new Page();
    while (!style.endnotes()
        && !waiting.isEmpty()
        && page.lines() < style.pageLength() - LEAST_TEXT) {
      page.notes().add(waiting.remove());
    }
  }

  private void finish() {
    if (style.endnotes()) {
      page.notes().addAll(waiting);
      waiting.clear();
    }
    while (!waiting.isEmpty()) {
      turn();
    }
    pages.add(page);
  }
}

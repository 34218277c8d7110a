package org.plenary.render.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.plenary.render.pdf.Galley.Note;
import org.plenary.render.pdf.Strip.Before;

/**
 * Cuts a document that has been laid out in one long column into pages. A page has a number of
 * strips of the text at its head and a number of strips of notes at its foot, each the next in
 * turn, so that nothing lies upon anything else.
 *
 * <p>A note begins on the page that calls it, below those called before it, and runs on to the next
 * page where there is no more room. Only where one line calls more notes than a page has room for
 * do some begin later.
 *
 * <p>openhtmltopdf's own notes are not used: it lays all notes of a page out again with each
 * further one, moves a line to the next page for the sake of its note, and prints notes over each
 * other where a page has more of them than it has room for.
 */
final class PageMakeUp {

  /**
   * The line between text and notes.
   *
   * @param page the page, counted from 0
   * @param down how far below the upper edge of the sheet, in points
   */
  record Rule(int page, double down) {}

  /** The name of pages in the style sheet; the long column has none. */
  private static final String SHEET = "sheet";

  /** The room above the rule and below it, in points. */
  private static final int ABOVE = 8;

  private static final int BELOW = 4;

  /**
   * The room below all else, in points: a line whose tallest glyph reached the next page would be
   * painted there as well.
   */
  private static final int LEAST = 6;

  /** In a point. */
  private static final double MILLIMETRES = 25.4 / 72;

  private static final Note NONE = new Note(0, 0);

  private final LayoutContext context;
  private final Layer layer;
  private final Galley galley;
  private final List<Strip> text;
  private final List<Strip> notes;
  private final double dotsPerPoint;
  private final List<Rule> rules = new ArrayList<>();

  /** The next strips that have no place yet, and the end of the notes called so far. */
  private int nextText;

  private int nextNote;
  private int called;

  private PageMakeUp(BlockBox root, LayoutContext context) {
    this.context = context;
    this.layer = root.getLayer();
    this.dotsPerPoint = MILLIMETRES / context.getMmPerDot();
    layer.trimPageCount(0);
    context.setPageName(SHEET);
    layer.addPage(context);
    layer.addPage(context);
    int highest = layer.getPages().get(1).getContentHeight(context);
    layer.trimPageCount(0);
    this.galley = new Galley(root, highest);
    this.text = galley.text();
    this.notes = galley.notes();
  }

  /**
   * Makes the pages.
   *
   * @return the rules that are to be drawn above notes
   */
  static List<Rule> of(BlockBox root, LayoutContext context) {
    PageMakeUp makeUp = new PageMakeUp(root, context);
    do {
      makeUp.layer.addPage(context);
      makeUp.fill(makeUp.layer.getLastPage());
    } while (makeUp.nextText < makeUp.text.size() || makeUp.nextNote < makeUp.called);
    makeUp.galley.move();
    makeUp.galley.tables().forEach(table -> table.analyzePageBreaks(context, null));
    root.calcPaintingInfo(context, false);
    makeUp.layer.layoutPages(context);
    return makeUp.rules;
  }

  private void fill(PageBox page) {
    int room = page.getContentHeight(context) - dots(LEAST);
    int end = textEnd(room);
    int used = 0;
    for (int i = nextText; i < end; i++) {
      Strip first = text.get(nextText);
      text.get(i).place(page.getTop() + first.head() - first.top(), page.getTop());
      used = Math.max(used, first.head() + text.get(i).bottom() - first.top());
      called = Math.max(called, calledUpTo(text.get(i)));
    }
    called = end == text.size() ? notes.size() : called;
    int noteEnd = noteEnd(room - used, used == 0);
    if (noteEnd > nextNote) {
      int height = height(noteEnd);
      int top = used == 0 ? 0 : room - height;
      int margin = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
      rules.add(new Rule(page.getPageNo(), (margin + top) / dotsPerPoint + ABOVE));
      int shift = page.getTop() + top + dots(ABOVE + BELOW) - notes.get(nextNote).top();
      notes.subList(nextNote, noteEnd).forEach(strip -> strip.place(shift, page.getTop()));
    }
    nextText = end;
    nextNote = noteEnd;
  }

  /** Where the text of a page ends that has so much room: before that strip. */
  private int textEnd(int room) {
    int used = 0;
    int start = called;
    int end = nextText;
    for (; end < text.size(); end++) {
      Strip strip = text.get(end);
      if (end > nextText && strip.before() == Before.END) {
        return end;
      }
      Strip first = text.get(nextText);
      used = Math.max(used, first.head() + strip.bottom() - first.top());
      if (used + height(Math.max(start, begun(strip))) > room) {
        return lastBefore(end);
      }
      start = Math.max(start, calledUpTo(strip));
    }
    return end;
  }

  /** The last strip up to that one before which a page may end; that one if there is none. */
  private int lastBefore(int end) {
    for (int i = end; i > nextText; i--) {
      if (text.get(i).before() != Before.AVOID) {
        return i;
      }
    }
    return nextNote < called ? nextText : Math.max(end, nextText + 1);
  }

  /** Where the notes end that a strip calls, and those that they call. */
  private int calledUpTo(Strip strip) {
    int last = 0;
    for (String id : strip.calls()) {
      Note note = galley.note(id).orElse(NONE);
      last = Math.max(last, note.end());
      for (Strip within : notes.subList(note.start(), note.end())) {
        int inner = calledUpTo(within);
        last = inner > note.end() ? Math.max(last, inner) : last;
      }
    }
    return last;
  }

  /** Where the notes that a strip calls end at the least on its page: the last may be cut. */
  private int begun(Strip strip) {
    int last = 0;
    for (String id : strip.calls()) {
      Note note = galley.note(id).orElse(NONE);
      int end = Math.min(note.start() + 1, note.end());
      while (end < note.end() && notes.get(end).before() == Before.AVOID) {
        end++;
      }
      last = Math.max(last, end);
    }
    return last;
  }

  /** Where the notes of a page end that has so much room for them: before that strip. */
  private int noteEnd(int room, boolean must) {
    int end = nextNote;
    int last = nextNote;
    while (end < called && height(end + 1) <= room) {
      end++;
      if (end == called || notes.get(end).before() != Before.AVOID) {
        last = end;
      }
    }
    return last > nextNote || !must || nextNote == called ? last : Math.max(end, nextNote + 1);
  }

  /** The height of the notes up to that strip, with the rule above them. */
  private int height(int end) {
    return end <= nextNote
        ? 0
        : dots(ABOVE + BELOW) + notes.get(end - 1).bottom() - notes.get(nextNote).top();
  }

  private int dots(double points) {
    return (int) Math.round(points * dotsPerPoint);
  }
}

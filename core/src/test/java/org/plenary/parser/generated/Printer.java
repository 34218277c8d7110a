package org.plenary.parser.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plenary.model.Deliberation;

/** Prints a deliberation page by page and gives the text that an extractor would make of it. */
final class Printer {

  /**
   * A printed deliberation.
   *
   * @param text all that was extracted
   * @param furniture what of it is not the deliberation, piece by piece
   */
  record Printed(String text, List<String> furniture) {}

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String MARGIN = " ".repeat(8);

  private final ReadingOrder order;
  private final Style style;
  private final Vocabulary words;
  private final String symbol;
  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final List<String> furniture = new ArrayList<>();

  private Printer(Deliberation deliberation, Style style, Vocabulary words, Random random) {
    this.order = ReadingOrder.of(deliberation);
    this.style = style;
    this.words = words;
    this.symbol = deliberation.identity().symbol().orElseThrow();
    this.random = random;
  }

  /** Prints; the random numbers decide on stray blanks only. */
  static Printed print(Deliberation deliberation, Style style, Vocabulary words, Random random) {
    Printer printer = new Printer(deliberation, style, words, random);
    List<Imposition.Page> pages = Imposition.of(printer.order, style);
    for (int i = 0; i < pages.size(); i++) {
      printer.page(pages.get(i), i + 1, pages.size());
    }
    return new Printed(printer.out.toString(), printer.furniture);
  }

  private void page(Imposition.Page page, int number, int of) {
    head(number);
    int text = page.text().size();
    int before = style.notesFirst() ? lastCall(page) : text;
    for (int i = 0; i < before; i++) {
      text(page.text().get(i), number > 1 && i == 0);
    }
    if (!page.notes().isEmpty()) {
      notes(page.notes());
    }
    for (int i = before; i < text; i++) {
      text(page.text().get(i), false);
    }
    foot(number, of);
    if (style.formFeeds()) {
      out.append('\f');
    }
  }

  private boolean callsNote(char c) {
    return ReadingOrder.isCall(c) && order.call(c).note().isPresent();
  }

  /** The last line that calls a note for the first time; the number of lines if none does. */
  private int lastCall(Imposition.Page page) {
    for (int i = page.text().size() - 1; i > 0; i--) {
      if (page.text().get(i).text().chars().anyMatch(c -> callsNote((char) c))) {
        return i;
      }
    }
    return page.text().size();
  }

  private void head(int number) {
    if (style.heads() == Style.Heads.NONE || number == 1) {
      return;
    }
    boolean right = number % 2 == 1 && style.layout() == Style.Layout.LAYOUT;
    furniture(right ? " ".repeat(50) + symbol : symbol);
    blank();
  }

  private void foot(int number, int of) {
    if (style.jobNumber() && number == 1) {
      blank();
      furniture(words.text("job"));
      furniture("*0548995*");
    }
    if (style.heads() == Style.Heads.GLUED_OF_PAGES) {
      int end = out.length();
      while (out.charAt(end - 1) == '\n' || out.charAt(end - 1) == ' ') {
        end--;
      }
      out.setLength(end);
      furniture(number + "/" + of);
    } else if (style.heads() != Style.Heads.NONE) {
      blank();
      boolean first = style.heads() == Style.Heads.ODD_EVEN && number == 1;
      if (!first) {
        furniture(
            style.heads() == Style.Heads.OF_PAGES ? number + "/" + of : Integer.toString(number));
      }
    }
  }

  private void furniture(String text) {
    furniture.add(text.strip());
    out.append(text).append('\n');
  }

  private void blank() {
    if (style.layout() == Style.Layout.PLAIN || style.layout() == Style.Layout.LAYOUT) {
      out.append('\n');
    }
  }

  private void text(Imposition.TextLine line, boolean top) {
    String text = marked(line.text());
    ReadingOrder.Passage passage = line.passage();
    if (style.layout() == Style.Layout.MARKED) {
      boolean endsInCall = text.endsWith("\n");
      out.append(line.first() ? top ? "  " : " " : "").append(text);
      if (line.last()) {
        out.append(endsInCall ? " ".repeat(2 + random.nextInt(3)) : " ");
      }
      out.append(endsInCall && !line.last() ? "" : "\n");
      boolean closing = passage.setting() == ReadingOrder.Setting.CLOSING;
      out.append(endsInCall && !line.last() || closing ? "" : "\n");
      return;
    }
    boolean layout = style.layout() == Style.Layout.LAYOUT;
    int indent = layout ? indent(line) : 0;
    for (String row : text.split("\n", -1)) {
      if (!row.isEmpty()) {
        out.append(layout ? MARGIN : "").append(" ".repeat(indent)).append(row).append('\n');
      }
      indent = layout ? 4 * passage.level() : 0;
    }
  }

  private int indent(Imposition.TextLine line) {
    ReadingOrder.Passage passage = line.passage();
    return passage.setting() == ReadingOrder.Setting.HEADING
        ? Math.max(0, (style.width() - line.text().length()) / 2)
        : (line.first() ? Imposition.indent(passage) : 0) + 4 * passage.level();
  }

  /** The text with its calls as markers; a line feed where the extractor ends a line. */
  private String marked(String text) {
    StringBuilder row = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (!ReadingOrder.isCall(text.charAt(at))) {
        row.append(text.charAt(at++));
        continue;
      }
      StringBuilder markers = new StringBuilder();
      for (; at < text.length() && ReadingOrder.isCall(text.charAt(at)); at++) {
        if (markers.length() > 0 && style.shape() != Style.Shape.BRACKETED) {
          markers.append(style.place() == Style.Place.SPACED ? ", " : ",");
        }
        markers.append(marker(order.call(text.charAt(at)).marker()));
      }
      switch (style.place()) {
        case OWN_LINE ->
            row.append('\n').append(markers).append(random.nextInt(4) == 0 ? " \n" : "\n");
        case GLUED -> row.append(markers);
        case SPACED -> row.append(' ').append(markers);
        case CUT -> row.append(markers).append('\n');
      }
      if (style.place() == Style.Place.OWN_LINE || style.place() == Style.Place.CUT) {
        while (at < text.length() && text.charAt(at) == ' ') {
          at++;
        }
      }
    }
    return row.toString();
  }

  private String marker(String number) {
    return switch (style.shape()) {
      case PLAIN -> number;
      case SUPERSCRIPT -> raised(number);
      case SLASH -> number + "/";
      case BRACKETED -> "(" + number + ")";
    };
  }

  private static String raised(String number) {
    StringBuilder raised = new StringBuilder();
    number.chars().forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
    return raised.toString();
  }

  private void notes(List<Imposition.NoteLine> notes) {
    blank();
    switch (style.rule()) {
      case NONE -> {}
      case UNDERSCORES -> furniture("_______________");
      case BLANKS -> out.append(" ".repeat(59)).append('\n');
    }
    for (Imposition.NoteLine note : notes) {
      note(note);
    }
  }

  private void note(Imposition.NoteLine note) {
    String margin = style.layout() == Style.Layout.LAYOUT ? MARGIN : "";
    boolean marked = style.layout() == Style.Layout.MARKED;
    if (!note.marker().isEmpty()) {
      boolean alone = style.numbersAlone();
      boolean glued = style.shape() == Style.Shape.SUPERSCRIPT;
      out.append(margin).append(marker(note.marker()));
      out.append(alone ? "\n" : glued ? "" : " ").append(marked ? " " : alone ? margin : "");
    } else {
      out.append(margin);
    }
    out.append(note.text()).append(marked && note.last() ? " \n" : "\n");
    out.append(marked ? "\n" : "");
  }
}

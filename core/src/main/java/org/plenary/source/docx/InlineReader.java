package org.plenary.source.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.source.Style;
import org.plenary.source.docx.Stylesheet.Characters;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the runs of one paragraph after the other into drafts. */
final class InlineReader {

  private static final String NO_BREAK_HYPHEN = "\u2011";
  private static final String SOFT_HYPHEN = "\u00ad";

  /** What shows that a drawing holds more than text: an image, a chart, a diagram. */
  private static final List<String> PICTURES = List.of("blip", "imagedata", "chart", "relIds");

  private final WordDocument document;
  private final Optional<String> noteMark;
  private final Fields fields = new Fields();
  private boolean markDue;
  private ParagraphDraft draft = new ParagraphDraft();
  private List<Element> styles = List.of();

  /**
   * @param document what runs refer to
   * @param noteMark the number of the note that is read, if one is
   */
  InlineReader(WordDocument document, Optional<String> noteMark) {
    this.document = document;
    this.noteMark = noteMark;
  }

  /**
   * Reads the content of a paragraph.
   *
   * @param paragraph the paragraph
   * @param styles of the paragraph
   * @param draft where to
   */
  void read(Element paragraph, List<Element> styles, ParagraphDraft draft) {
    this.draft = draft;
    this.styles = styles;
    content(paragraph);
    fields.endParagraph();
  }

  private void content(Element parent) {
    for (Element child : WordXml.children(parent)) {
      switch (WordXml.name(child)) {
        case "r" -> run(child);
        case "ins", "del", "moveTo", "moveFrom" -> {
          if (!document.revisions.removes(child)) {
            content(child);
          }
        }
        default -> {
          if (!isProperties(child)) {
            content(child);
          }
        }
      }
    }
  }

  private static boolean isProperties(Element element) {
    return WordXml.name(element).endsWith("Pr");
  }

  private void run(Element run) {
    Characters characters =
        WordXml.child(run, "rPr")
            .map(document.revisions::properties)
            .map(properties -> document.stylesheet.characters(styles, properties))
            .orElseGet(() -> document.stylesheet.characters(styles, run));
    if (characters.hidden()) {
      hidden(run);
      return;
    }
    Style style = characters.style();
    boolean marked = false;
    for (Element piece : WordXml.children(run)) {
      marked |= piece(piece, run, markDue ? raised(style) : style);
    }
    markDue &= !marked;
  }

  /** Leaves a run out, but not the marks of fields in it. */
  private void hidden(Element run) {
    for (Element piece : WordXml.children(run)) {
      if (WordXml.name(piece).equals("fldChar")) {
        fields.mark(piece);
      }
    }
    if (WordXml.child(run, "t").isPresent() && !fields.inInstruction()) {
      document.leftOut.add(LeftOut.Kind.HIDDEN_TEXT);
    }
  }

  /** Reads a piece of a run; tells whether it was the mark of a note. */
  private boolean piece(Element piece, Element run, Style style) {
    String name = WordXml.name(piece);
    if (name.equals("fldChar")) {
      fields.mark(piece);
      return false;
    }
    if (fields.inInstruction()) {
      return false;
    }
    switch (name) {
      case "t", "delText" -> {
        String text = text(piece, run);
        draft.append(text, style);
        boolean mark = markDue && !text.isBlank();
        if (mark) {
          draft.mark(text.strip());
        }
        return mark;
      }
      case "tab", "ptab" -> draft.append("\t", style);
      case "br", "cr" -> draft.breakLine();
      case "noBreakHyphen" -> draft.append(NO_BREAK_HYPHEN, style);
      case "sym" -> draft.append(symbol(piece), style);
      case "footnoteReference" -> call(document.footnotes, piece, style);
      case "endnoteReference" -> call(document.endnotes, piece, style);
      case "footnoteRef", "endnoteRef" ->
          noteMark.ifPresent(number -> draft.append(number, raised(style)));
      case "commentReference" -> document.leftOut.add(LeftOut.Kind.COMMENT);
      case "drawing", "pict", "object" -> drawing(piece);
      case "ruby" -> WordXml.child(piece, "rubyBase").ifPresent(this::content);
      default -> {
        // properties, breaks of the last printing and the like are no text
      }
    }
    return false;
  }

  private void call(Notes notes, Element reference, Style style) {
    Optional<Element> content = WordXml.attribute(reference, "id").flatMap(notes::content);
    if (content.isEmpty()) {
      return;
    }
    boolean own =
        WordXml.attribute(reference, "customMarkFollows")
            .filter(on -> on.equals("1") || on.equals("true") || on.equals("on"))
            .isPresent();
    String mark = own ? "" : notes.number();
    draft.append(mark, raised(style));
    draft.call(new Notes.Note(mark, content.get()));
    markDue = own;
  }

  private static Style raised(Style style) {
    return new Style(style.size(), style.italic(), style.bold(), true);
  }

  /** The characters of a text; a line end in them is a space, and soft hyphens are not printed. */
  private static String text(Element piece, Element run) {
    String text = piece.getTextContent().replace('\n', ' ').replace(SOFT_HYPHEN, "");
    boolean preserved = WordXml.attribute(piece, "space").filter("preserve"::equals).isPresent();
    String font =
        WordXml.child(run, "rPr")
            .flatMap(properties -> WordXml.child(properties, "rFonts"))
            .flatMap(fonts -> WordXml.attribute(fonts, "ascii"))
            .orElse("");
    return SymbolFonts.read(font, preserved ? text : trimmed(text));
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return text.substring(start, end);
  }

  private static String symbol(Element symbol) {
    String font = WordXml.attribute(symbol, "font").orElse("");
    try {
      int code = Integer.parseInt(WordXml.attribute(symbol, "char").orElse(""), 16);
      return SymbolFonts.read(font, Character.toString(code));
    } catch (IllegalArgumentException e) {
      return "\uFFFD";
    }
  }

  /** Text boxes in a drawing are text; what else it shows is not. */
  private void drawing(Element drawing) {
    NodeList all = drawing.getElementsByTagNameNS("*", "txbxContent");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element box && isOutermost(box, drawing)) {
        draft.anchor(box);
      }
    }
    if (PICTURES.stream().anyMatch(of -> drawing.getElementsByTagNameNS("*", of).item(0) != null)) {
      document.leftOut.add(LeftOut.Kind.PICTURE);
    }
  }

  /** Whether a box is in no other, and not the second alternative for one. */
  private static boolean isOutermost(Element box, Element drawing) {
    for (Node n = box.getParentNode(); n != null && n != drawing; n = n.getParentNode()) {
      String name = n.getLocalName();
      if (name.equals("txbxContent") || name.equals("Fallback")) {
        return false;
      }
    }
    return true;
  }
}

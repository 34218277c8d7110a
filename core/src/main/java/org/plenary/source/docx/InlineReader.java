package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Anchor;
import org.plenary.source.Style;
import org.plenary.source.docx.Stylesheet.Characters;
import org.plenary.source.word.AutomaticNumbers;
import org.plenary.source.word.CalledNote;
import org.plenary.source.word.FieldInstruction;
import org.plenary.source.word.LeftOut;
import org.plenary.source.word.LineDraft;
import org.plenary.source.word.ParagraphDraft;
import org.plenary.source.word.SymbolFonts;
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
  private final Optional<CalledNote> note;
  private final Fields fields = new Fields();
  private final List<Element> boxes = new ArrayList<>();
  private Optional<String> markDue = Optional.empty();
  private Optional<Anchor.Link> link = Optional.empty();
  private ParagraphDraft draft = new ParagraphDraft();
  private List<Element> styles = List.of();

  /**
   * @param document what runs refer to
   * @param note the note that is read, if one is
   */
  InlineReader(WordDocument document, Optional<CalledNote> note) {
    this.document = document;
    this.note = note;
  }

  /** The text boxes that are anchored in what was read since they were last asked for. */
  List<Element> boxes() {
    List<Element> found = List.copyOf(boxes);
    boxes.clear();
    return found;
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
        case "hyperlink" -> hyperlink(child);
        case "fldSimple" -> simpleField(child);
        case "oMath" -> equation(child);
        default -> {
          if (!isProperties(child)) {
            content(child);
          }
        }
      }
    }
  }

  /** A link; one within the document has no target outside it. */
  private void hyperlink(Element element) {
    Optional<String> id = WordXml.attribute(element, "id").filter(of -> !of.isEmpty());
    Optional<String> place = WordXml.attribute(element, "anchor");
    Optional<String> target = id.flatMap(of -> document.target(element, of));
    if (id.isPresent() && target.isEmpty()) {
      document.leftOut.add(LeftOut.Kind.LINK_TARGET);
    }
    Optional<Anchor.Link> outside = link;
    link = target.map(to -> new Anchor.Link(to + place.map(of -> "#" + of).orElse("")));
    content(element);
    link = outside;
  }

  private void simpleField(Element field) {
    FieldInstruction instruction =
        FieldInstruction.of(WordXml.attribute(field, "instr").orElse(""));
    Optional<Anchor.Link> outside = link;
    link = instruction.link().map(Anchor.Link::new).or(() -> outside);
    if (field.getTextContent().isEmpty()) {
      print(instruction, Style.PLAIN);
    } else {
      content(field);
    }
    link = outside;
  }

  private void equation(Element equation) {
    LineDraft line = new LineDraft();
    Style style = document.stylesheet.characters(styles, equation).style();
    Equations.write(equation, style, line);
    for (LineDraft.Stretch stretch : line.stretches()) {
      draft.append(line.text().substring(stretch.start(), stretch.end()), stretch.style());
    }
    document.leftOut.add(LeftOut.Kind.EQUATION_LAYOUT);
  }

  /** Prints what a field shows without a result in the file. */
  private void print(FieldInstruction field, Style style) {
    Optional<String> printed = document.automaticNumbers.print(field);
    printed.ifPresent(text -> draft.append(text, style));
    if (printed.isEmpty() && AutomaticNumbers.prints(field)) {
      document.leftOut.add(LeftOut.Kind.FIELD);
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
    Style style = tied(characters.style());
    for (Element piece : WordXml.children(run)) {
      piece(piece, run, style);
    }
  }

  /** The style with what is known to be tied to the characters here. */
  private Style tied(Style style) {
    Optional<Anchor.Note> again =
        fields
            .result("NOTEREF")
            .flatMap(this::noteCalledAgain)
            .map(note -> new Anchor.Note(note, ""));
    if (again.isPresent()) {
      return raised(style).tied(again.get());
    }
    Optional<Anchor.Link> target =
        fields.result("HYPERLINK").flatMap(FieldInstruction::link).map(Anchor.Link::new);
    return target.or(() -> link).map(style::tied).orElse(style);
  }

  private Optional<String> noteCalledAgain(FieldInstruction field) {
    return field.argument().flatMap(document::noteOfBookmark);
  }

  /** Leaves a run out, but not the marks of fields in it. */
  private void hidden(Element run) {
    for (Element piece : WordXml.children(run)) {
      if (WordXml.name(piece).equals("fldChar")) {
        fields.mark(piece);
      } else if (WordXml.name(piece).equals("instrText")) {
        fields.instruct(piece.getTextContent());
      }
    }
    if (WordXml.child(run, "t").isPresent() && !fields.inInstruction()) {
      document.leftOut.add(LeftOut.Kind.HIDDEN_TEXT);
    }
  }

  private void piece(Element piece, Element run, Style style) {
    String name = WordXml.name(piece);
    if (name.equals("fldChar")) {
      fields.mark(piece).ifPresent(ended -> print(ended, style));
      return;
    }
    if (name.equals("instrText") || name.equals("delInstrText")) {
      fields.instruct(piece.getTextContent());
      return;
    }
    if (fields.inInstruction()) {
      return;
    }
    switch (name) {
      case "t", "delText" -> {
        String text = text(piece, run);
        if (!text.isEmpty()) {
          fields.show();
        }
        text(text, style);
      }
      case "tab", "ptab" -> draft.append("\t", style);
      case "br", "cr" -> draft.breakLine();
      case "noBreakHyphen" -> draft.append(NO_BREAK_HYPHEN, style);
      case "sym" -> text(symbol(piece), style);
      case "footnoteReference" -> call(document.footnotes, piece, style);
      case "endnoteReference" -> call(document.endnotes, piece, style);
      case "footnoteRef", "endnoteRef" ->
          note.ifPresent(
              called -> draft.append(called.mark(), raised(style).tied(called.anchor())));
      case "commentReference" -> document.leftOut.add(LeftOut.Kind.COMMENT);
      case "drawing", "pict", "object" -> drawing(piece);
      case "ruby" -> ruby(piece, style);
      default -> {
        // properties, breaks of the last printing and the like are no text
      }
    }
  }

  /** Adds characters; the first that show are the mark of a note whose author set it by hand. */
  private void text(String text, Style style) {
    if (markDue.isEmpty() || text.isBlank()) {
      draft.append(text, style);
      return;
    }
    CalledNote called = new CalledNote(markDue.get(), text.strip());
    draft.append(text, raised(style).tied(called.anchor()));
    draft.mark(called.note(), called.mark());
    markDue = Optional.empty();
  }

  /** Calls a note; if there is no note of that name, its mark remains. */
  private void call(WordNotes notes, Element reference, Style style) {
    boolean own =
        WordXml.attribute(reference, "customMarkFollows")
            .filter(on -> on.equals("1") || on.equals("true") || on.equals("on"))
            .isPresent();
    String name = notes.name(WordXml.attribute(reference, "id").orElse(""));
    CalledNote called = new CalledNote(name, own ? "" : notes.number());
    draft.append(called.mark(), raised(style).tied(called.anchor()));
    if (notes.call(name)) {
      draft.call(called);
    }
    markDue = own ? Optional.of(name) : Optional.empty();
    fields.show();
  }

  /** Text with its reading above it, which is put in brackets after it. */
  private void ruby(Element ruby, Style style) {
    WordXml.child(ruby, "rubyBase").ifPresent(this::content);
    Optional<Element> reading = WordXml.child(ruby, "rt");
    if (reading.filter(rt -> !rt.getTextContent().isBlank()).isPresent()) {
      draft.append("(", style);
      content(reading.get());
      draft.append(")", style);
    }
  }

  private static Style raised(Style style) {
    return style.shifted(Style.Shift.RAISED);
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
        boxes.add(box);
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

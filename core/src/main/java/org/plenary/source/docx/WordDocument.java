package org.plenary.source.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.source.SourceException;
import org.plenary.source.TextAlignment;
import org.plenary.source.word.AutomaticNumbers;
import org.plenary.source.word.LeftOut;
import org.plenary.source.word.ParagraphFormat;
import org.w3c.dom.Element;

/** What the text of a Word file refers to: styles, lists, notes; and how its changes are read. */
final class WordDocument {

  private static final float TWENTIETHS = 20;

  final Stylesheet stylesheet;
  final ListNumbering numbering;
  final WordNotes footnotes;
  final WordNotes endnotes;
  final Revisions revisions;
  final LeftOut leftOut;
  final AutomaticNumbers automaticNumbers = new AutomaticNumbers();
  private final WordPackage parts;
  private final Element root;
  private Optional<Map<String, String>> notesOfBookmarks = Optional.empty();
  private int tables;

  WordDocument(WordPackage parts, Element root, Optional<Element> section, DocxOptions options)
      throws SourceException {
    this.parts = parts;
    this.root = root;
    stylesheet = new Stylesheet(parts.related("styles"));
    numbering = new ListNumbering(parts.related("numbering"));
    Optional<Element> settings = parts.related("settings");
    footnotes =
        new WordNotes(
            "footnote", parts.related("footnotes"), of("footnotePr", section, settings), "decimal");
    endnotes =
        new WordNotes(
            "endnote", parts.related("endnotes"), of("endnotePr", section, settings), "lowerRoman");
    leftOut = new LeftOut();
    revisions = new Revisions(options.trackedChanges(), leftOut);
  }

  /** What the section says of its notes, then what the whole file says. */
  private static List<Element> of(
      String name, Optional<Element> section, Optional<Element> settings) {
    return Stream.of(section, settings)
        .flatMap(Optional::stream)
        .flatMap(e -> WordXml.child(e, name).stream())
        .toList();
  }

  /** Tells the tables apart. */
  int nextTable() {
    return tables++;
  }

  /** The paragraphs of a note that is called. */
  Optional<Element> noteContent(String note) {
    return footnotes.content(note).or(() -> endnotes.content(note));
  }

  /** The note that is called within a bookmark. */
  Optional<String> noteOfBookmark(String bookmark) {
    Map<String, String> known =
        notesOfBookmarks.orElseGet(() -> NoteBookmarks.of(root, footnotes, endnotes));
    notesOfBookmarks = Optional.of(known);
    return Optional.ofNullable(known.get(bookmark));
  }

  /** Where a link leads that an element of any part refers to by an identifier. */
  Optional<String> target(Element element, String id) {
    return parts.target(element, id);
  }

  /** How a paragraph is set. */
  ParagraphFormat format(
      Element properties, List<Element> styles, Optional<ListNumbering.Place> place) {
    Optional<Element> own = WordXml.child(properties, "ind");
    Optional<Element> byList = place.flatMap(numbering::indents);
    Optional<Element> byStyle = Stylesheet.inherited(styles, "pPr", "ind");
    boolean ownList = WordXml.child(properties, "numPr").isPresent();
    List<Optional<Element>> indents =
        ownList ? List.of(own, byList, byStyle) : List.of(own, byStyle, byList);
    float hanging = points(indents, "hanging", "hanging");
    boolean rightToLeft = inherited(properties, styles, "bidi").filter(WordXml::isOn).isPresent();
    return new ParagraphFormat(
        points(indents, "start", "left"),
        points(indents, "end", "right"),
        hanging > 0 ? -hanging : points(indents, "firstLine", "firstLine"),
        alignment(properties, styles).orElse(TextAlignment.START),
        rightToLeft);
  }

  /** How a paragraph is aligned, if it or its style says. */
  Optional<TextAlignment> statedAlignment(Element paragraph) {
    return WordXml.child(paragraph, "pPr")
        .flatMap(properties -> alignment(properties, stylesheet.paragraphStyles(properties)));
  }

  private static Optional<TextAlignment> alignment(Element properties, List<Element> styles) {
    return inherited(properties, styles, "jc")
        .flatMap(e -> WordXml.attribute(e, "val"))
        .flatMap(
            side ->
                switch (side) {
                  case "center" -> Optional.of(TextAlignment.CENTRE);
                  case "end", "right" -> Optional.of(TextAlignment.END);
                  case "start", "left" -> Optional.of(TextAlignment.START);
                  default -> Optional.empty();
                });
  }

  private static Optional<Element> inherited(
      Element properties, List<Element> styles, String name) {
    return WordXml.child(properties, name).or(() -> Stylesheet.inherited(styles, "pPr", name));
  }

  private static float points(List<Optional<Element>> indents, String name, String oldName) {
    for (Optional<Element> indent : indents) {
      Optional<Float> value =
          indent.flatMap(e -> WordXml.number(e, name).or(() -> WordXml.number(e, oldName)));
      if (value.isPresent()) {
        return value.get() / TWENTIETHS;
      }
    }
    return 0;
  }
}

package org.plenary.source.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.source.SourceException;
import org.plenary.source.docx.ParagraphFormat.Alignment;
import org.w3c.dom.Element;

/** What the text of a Word file refers to: styles, lists, notes; and how its changes are read. */
final class WordDocument {

  private static final float TWENTIETHS = 20;

  final Stylesheet stylesheet;
  final Numbering numbering;
  final Notes footnotes;
  final Notes endnotes;
  final Revisions revisions;
  final LeftOut leftOut;

  WordDocument(WordPackage parts, Optional<Element> section, DocxOptions options)
      throws SourceException {
    stylesheet = new Stylesheet(parts.related("styles"));
    numbering = new Numbering(parts.related("numbering"));
    Optional<Element> settings = parts.related("settings");
    footnotes =
        new Notes(parts.related("footnotes"), of("footnotePr", section, settings), "decimal");
    endnotes =
        new Notes(parts.related("endnotes"), of("endnotePr", section, settings), "lowerRoman");
    leftOut = new LeftOut();
    revisions = new Revisions(options.trackedChanges(), leftOut);
  }

  private static Optional<Element> of(
      String name, Optional<Element> section, Optional<Element> settings) {
    return section
        .flatMap(e -> WordXml.child(e, name))
        .filter(e -> WordXml.child(e, "numFmt").isPresent())
        .or(() -> settings.flatMap(e -> WordXml.child(e, name)));
  }

  /** How a paragraph is set. */
  ParagraphFormat format(
      Element properties, List<Element> styles, Optional<Numbering.Place> place) {
    Optional<Element> own = WordXml.child(properties, "ind");
    Optional<Element> byList = place.flatMap(numbering::indents);
    Optional<Element> byStyle = Stylesheet.inherited(styles, "pPr", "ind");
    boolean ownList = WordXml.child(properties, "numPr").isPresent();
    List<Optional<Element>> indents =
        ownList ? List.of(own, byList, byStyle) : List.of(own, byStyle, byList);
    float hanging = points(indents, "hanging", "hanging");
    boolean rightToLeft = inherited(properties, styles, "bidi").filter(WordXml::isOn).isPresent();
    String alignment =
        inherited(properties, styles, "jc")
            .flatMap(e -> WordXml.attribute(e, "val"))
            .orElse("start");
    return new ParagraphFormat(
        points(indents, "start", "left"),
        points(indents, "end", "right"),
        hanging > 0 ? -hanging : points(indents, "firstLine", "firstLine"),
        switch (alignment) {
          case "center" -> Alignment.CENTRE;
          case "end", "right" -> Alignment.END;
          default -> Alignment.START;
        },
        rightToLeft);
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

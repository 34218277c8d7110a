package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.DocumentFormat;
import org.plenary.source.Line.Region;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.word.ParagraphsWriter;
import org.plenary.source.word.Sheet;
import org.plenary.source.word.WordLine;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads a Word file (.docx, .docm) as a source: each paragraph one line, its number before it, the
 * notes after the paragraph that calls them, heads and feet of the pages at the end.
 *
 * <p>A head that only the first page has is printed once and comes first, as text: the masthead is
 * often there. Macros are not looked at, and nothing outside the file is. Has no state; safe for
 * use by many threads.
 */
public final class DocxReader {

  /** A reader; one is enough. */
  public DocxReader() {}

  /**
   * Reads a file.
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole file
   * @param options password, tracked changes and limits
   * @return its text, paragraphs and typography; comments, pictures and hidden text, which are left
   *     out, and tracked changes are in its diagnostics
   * @throws SourceException if the file is no Word file or an old one (.doc), is broken, encrypted
   *     with another password, too large for the limits, or has no text
   */
  public Source read(String name, byte[] bytes, DocxOptions options) throws SourceException {
    byte[] plain =
        DocumentFormat.of(bytes) == DocumentFormat.OLE2
            ? CompoundFile.decrypted(bytes, options.password())
            : bytes;
    if (DocumentFormat.of(plain) != DocumentFormat.ZIP) {
      throw new SourceException("this is no Word file (.docx): it does not begin as a ZIP archive");
    }
    try (WordPackage parts = WordPackage.open(plain, options)) {
      return read(name, parts, options);
    }
  }

  private static Source read(String name, WordPackage parts, DocxOptions options)
      throws SourceException {
    Element root = parts.document();
    List<Element> sections = sections(root);
    Optional<Element> last = sections.stream().reduce((a, b) -> b);
    WordDocument document = new WordDocument(parts, root, last, options);
    List<WordLine> lines = new ArrayList<>();
    Set<String> read = new LinkedHashSet<>();
    Optional<String> opening = sections.stream().findFirst().flatMap(DocxReader::firstHead);
    if (opening.isPresent()) {
      read.add(opening.get());
      Optional<Element> head = parts.byId(opening.get());
      head.ifPresent(h -> lines.addAll(StoryReader.read(document, Region.BODY, h)));
    }
    Optional<Element> body = WordXml.child(root, "body");
    body.ifPresent(b -> lines.addAll(StoryReader.read(document, Region.BODY, b)));
    Set<String> margins = new LinkedHashSet<>();
    for (String id : references(sections)) {
      Optional<Element> margin = read.add(id) ? parts.byId(id) : Optional.empty();
      margin.ifPresent(
          of ->
              StoryReader.read(document, Region.MARGIN, of).stream()
                  .filter(line -> margins.add(line.draft().text()))
                  .forEach(lines::add));
    }
    document.footnotes.reportUncalled(document.leftOut, document.revisions);
    document.endnotes.reportUncalled(document.leftOut, document.revisions);
    if (lines.isEmpty()) {
      throw new SourceException("the Word file has no text");
    }
    return ParagraphsWriter.write(
        name, lines, sheet(last), document.leftOut.diagnostics(name, options.trackedChanges()));
  }

  private static Sheet sheet(Optional<Element> section) {
    Optional<Element> size = section.flatMap(s -> WordXml.child(s, "pgSz"));
    Optional<Element> margins = section.flatMap(s -> WordXml.child(s, "pgMar"));
    return Sheet.of(
        size.flatMap(s -> WordXml.number(s, "w")),
        margins.flatMap(m -> WordXml.number(m, "left")),
        margins.flatMap(m -> WordXml.number(m, "right")));
  }

  private static List<Element> sections(Element root) {
    List<Element> sections = new ArrayList<>();
    NodeList all = root.getElementsByTagNameNS("*", "sectPr");
    for (int i = 0; i < all.getLength(); i++) {
      sections.add((Element) all.item(i));
    }
    return sections;
  }

  /** The head of the first page, where that is another than those of the pages after it. */
  private static Optional<String> firstHead(Element section) {
    boolean titled = WordXml.child(section, "titlePg").filter(WordXml::isOn).isPresent();
    return WordXml.children(section).stream()
        .filter(e -> titled && WordXml.name(e).equals("headerReference"))
        .filter(e -> WordXml.attribute(e, "type").filter("first"::equals).isPresent())
        .findFirst()
        .flatMap(e -> WordXml.attribute(e, "id"));
  }

  private static List<String> references(List<Element> sections) {
    List<String> references = new ArrayList<>();
    for (Element section : sections) {
      for (Element child : WordXml.children(section)) {
        String name = WordXml.name(child);
        if (name.equals("headerReference") || name.equals("footerReference")) {
          WordXml.attribute(child, "id").ifPresent(references::add);
        }
      }
    }
    return references;
  }
}

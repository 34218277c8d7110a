package org.plenary.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.plenary.model.Deliberation;
import org.plenary.model.Language;
import org.plenary.render.PaperSize;
import org.plenary.text.XmlEscapes;

/**
 * Renders a deliberation as a Word file (.docx): named styles for all that a paragraph can be,
 * footnotes, headings with outline levels, tables with merged cells and repeated heads, links; the
 * masthead as the United Nations set theirs, symbol, title and number on each page after the first.
 * Word counts paragraphs and points; numbers that it would print otherwise are text, so that
 * irregular ones stay what they are.
 *
 * <p>Immutable and thread-safe; the same document gives the same bytes.
 */
public final class DocxRenderer {

  private final WordPage page;

  /** A renderer on sheets of that size. */
  public DocxRenderer(PaperSize size) {
    this.page = new WordPage(size);
  }

  /** Writes the file; {@code out} is not closed. */
  public void render(Deliberation deliberation, OutputStream out) throws IOException {
    WordLinks links = new WordLinks();
    WordLinks ofNotes = new WordLinks();
    DocumentParts parts =
        DocumentParts.of(
            deliberation,
            page,
            links,
            ofNotes,
            Optional.of(new WordLists()),
            new NoteCount(deliberation.identity().language()));
    file(deliberation, page, parts, links, ofNotes).write(out);
  }

  /**
   * Puts a file together.
   *
   * @param deliberation what it says of itself
   * @param page the sheets
   * @param parts its text
   * @param links what its text refers to
   * @param ofNotes what its notes refer to
   */
  public static WordFile file(
      Deliberation deliberation,
      WordPage page,
      DocumentParts parts,
      WordLinks links,
      WordLinks ofNotes) {
    Language language = deliberation.identity().language();
    WordFile file = new WordFile();
    file.part("document", "document.main", parts.document());
    file.part("styles", "styles", StyleSheet.of(language, page));
    file.part("settings", "settings", settings());
    file.part("footnotes", "footnotes", parts.footnotes());
    parts.numbering().ifPresent(numbering -> file.part("numbering", "numbering", numbering));
    file.part("header1", "header", parts.oddHead());
    file.part("header2", "header", parts.evenHead());
    file.part("footer1", "footer", parts.oddFoot());
    file.part("footer2", "footer", parts.evenFoot());
    file.part("footer3", "footer", parts.firstFoot());
    file.links("document", links);
    file.links("footnotes", ofNotes);
    file.properties(properties(deliberation));
    return file;
  }

  private static String settings() {
    WordMarkup out = new WordMarkup("settings");
    out.value("defaultTabStop", Integer.toString(ParagraphStyle.TAB));
    out.empty("evenAndOddHeaders");
    out.open("footnotePr").empty("footnote", "id", "-1").empty("footnote", "id", "0").close();
    out.open("compat");
    out.empty(
        "compatSetting",
        "name",
        "compatibilityMode",
        "uri",
        "http://schemas.microsoft.com/office/word",
        "val",
        "15");
    return out.close().end();
  }

  private static String properties(Deliberation deliberation) {
    String title =
        deliberation.identity().title().or(() -> deliberation.identity().symbol()).orElse("");
    return WordLinks.DECLARATION
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + XmlEscapes.text(title)
        + "</dc:title><dc:language>"
        + deliberation.identity().language().tag()
        + "</dc:language></cp:coreProperties>";
  }
}

package org.plenary.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.plenary.model.Deliberation;
import org.plenary.model.Language;
import org.plenary.render.Addresses;
import org.plenary.render.Direction;
import org.plenary.rules.TextResource;
import org.plenary.text.XmlEscapes;

/**
 * Renders a deliberation as a Word file (.docx): named styles for all that a paragraph can be,
 * footnotes, headings with outline levels, tables with merged cells and repeated heads, links, the
 * symbol and page numbers on each page after the first. Word counts paragraphs and points; numbers
 * that it would print otherwise are text, so that irregular ones stay what they are.
 *
 * <p>Immutable and thread-safe; the same document gives the same bytes.
 */
public final class DocxRenderer {

  private static final String STYLES = TextResource.read(DocxRenderer.class, "styles.xml");

  private final Addresses addresses;

  /** Links references to the United Nations' own addresses. */
  public DocxRenderer() {
    this(Addresses.UNITED_NATIONS);
  }

  /** Links references to the addresses given. */
  public DocxRenderer(Addresses addresses) {
    this.addresses = Objects.requireNonNull(addresses);
  }

  /** Writes the file; {@code out} is not closed. */
  public void render(Deliberation deliberation, OutputStream out) throws IOException {
    WordLinks links = new WordLinks();
    WordLinks ofNotes = new WordLinks();
    DocumentParts parts =
        DocumentParts.of(deliberation, addresses, links, ofNotes, Optional.of(new WordLists()), 0);
    file(deliberation, parts, links, ofNotes).write(out);
  }

  /**
   * Puts a file together.
   *
   * @param deliberation what it says of itself
   * @param parts its text
   * @param links what its text refers to
   * @param ofNotes what its notes refer to
   */
  static WordFile file(
      Deliberation deliberation, DocumentParts parts, WordLinks links, WordLinks ofNotes) {
    Language language = deliberation.identity().language();
    WordFile file = new WordFile();
    file.part("document", "document.main", parts.document());
    boolean rightToLeft = Direction.of(language) == Direction.RIGHT_TO_LEFT;
    file.part("styles", "styles", styles(language, rightToLeft));
    file.part("settings", "settings", settings());
    file.part("footnotes", "footnotes", parts.footnotes());
    parts.numbering().ifPresent(numbering -> file.part("numbering", "numbering", numbering));
    file.part("header1", "header", parts.symbol());
    file.part("header2", "header", parts.title());
    file.part("footer1", "footer", foot());
    file.links("document", links);
    file.links("footnotes", ofNotes);
    file.properties(properties(deliberation));
    return file;
  }

  private static String styles(Language language, boolean rightToLeft) {
    String tag = language.tag();
    return STYLES
        .replace("{latin}", tag.equals("zh") || rightToLeft ? "en-GB" : tag)
        .replace("{asian}", "zh-CN")
        .replace("{complex}", rightToLeft ? tag : "ar-SA")
        .replace("{direction}", rightToLeft ? "<w:bidi/>" : "");
  }

  private static String settings() {
    WordMarkup out = new WordMarkup("settings");
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

  private static String foot() {
    WordMarkup out = new WordMarkup("ftr");
    out.open("p").open("pPr").value("pStyle", ParagraphStyle.FOOTER.id()).close();
    pageField(out, "PAGE");
    out.open("r").open("t").text("/").close().close();
    pageField(out, "NUMPAGES");
    return out.close().end();
  }

  private static void pageField(WordMarkup out, String name) {
    out.open("fldSimple", "instr", " " + name + " ").open("r").open("t").text("1");
    out.close().close().close();
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

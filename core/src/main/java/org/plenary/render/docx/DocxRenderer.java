package org.plenary.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.render.Addresses;
import org.plenary.render.Direction;
import org.plenary.render.Notes;

/**
 * Renders a deliberation as a Word file (.docx): named styles for all that a paragraph can be,
 * footnotes, headings with outline levels, tables with merged cells and repeated heads, links, the
 * symbol and page numbers on each page after the first. Numbers of paragraphs and points are text
 * as printed, so that irregular ones stay what they are.
 *
 * <p>Immutable and thread-safe; the same document gives the same bytes.
 */
public final class DocxRenderer {

  private static final String STYLES = resource("styles.xml");

  /** A longer title is no running head. */
  private static final int LONGEST_HEAD = 200;

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
    Language language = deliberation.identity().language();
    boolean rightToLeft = Direction.of(language) == Direction.RIGHT_TO_LEFT;
    WordFile file = new WordFile();
    WordLinks links = new WordLinks();
    links.part("styles", "styles.xml");
    links.part("settings", "settings.xml");
    String footnotes = "footnotes";
    links.part(footnotes, "footnotes.xml");
    Notes notes = new Notes(language);
    WordMarkup text = new WordMarkup("document");
    text.open("body");
    new BlockParagraphs(text, new RunWriter(text, links, addresses, language, Optional.of(notes)))
        .deliberation(deliberation);
    section(text, links, rightToLeft);
    text.close();
    file.part("document", "document.main", text.end());
    file.part("styles", "styles", styles(language, rightToLeft));
    file.part("settings", "settings", settings());
    WordLinks ofNotes = new WordLinks();
    file.part(footnotes, footnotes, footnotes(notes, ofNotes, language));
    String symbol = deliberation.identity().symbol().orElse("");
    String title =
        deliberation.identity().title().filter(t -> t.length() <= LONGEST_HEAD).orElse("");
    file.part("header1", "header", head("hdr", ParagraphStyle.HEADER, symbol, language));
    file.part("header2", "header", head("hdr", ParagraphStyle.HEADER, title, language));
    file.part("footer1", "footer", foot());
    file.links("document", links);
    file.links(footnotes, ofNotes);
    file.properties(properties(deliberation));
    file.write(out);
  }

  private static void section(WordMarkup text, WordLinks links, boolean rightToLeft) {
    text.open("sectPr");
    text.empty("headerReference", "type", "default", "r:id", links.part("header", "header1.xml"));
    text.empty("headerReference", "type", "even", "r:id", links.part("header", "header2.xml"));
    String foot = links.part("footer", "footer1.xml");
    text.empty("footerReference", "type", "default", "r:id", foot);
    text.empty("footerReference", "type", "even", "r:id", foot);
    text.empty("pgSz", "w", "11906", "h", "16838");
    text.empty(
        "pgMar", "top", "1440", "right", "1440", "bottom", "1440", "left", "1440", "header", "720",
        "footer", "720", "gutter", "0");
    text.empty("titlePg");
    if (rightToLeft) {
      text.empty("bidi");
    }
    text.close();
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

  private String footnotes(Notes notes, WordLinks links, Language language) {
    WordMarkup out = new WordMarkup("footnotes");
    separator(out, "-1", "separator");
    separator(out, "0", "continuationSeparator");
    int counted = 0;
    for (int number = 1; number <= notes.size(); number++) {
      Inline.Note note = notes.get(number);
      String printed = notes.printed(note.marker());
      boolean counts = printed.equals(Integer.toString(counted + 1));
      counted += counts ? 1 : 0;
      RunWriter runs = new RunWriter(out, links, addresses, language, Optional.empty());
      out.open("footnote", "id", Integer.toString(number));
      FootnoteText.write(out, runs, note, counts ? Optional.empty() : Optional.of(printed));
      out.close();
    }
    return out.end();
  }

  private static void separator(WordMarkup out, String id, String kind) {
    out.open("footnote", "type", kind, "id", id).open("p").open("r").empty(kind);
    out.close().close().close();
  }

  private static String head(String root, ParagraphStyle style, String words, Language language) {
    WordMarkup out = new WordMarkup(root);
    out.open("p").open("pPr").value("pStyle", style.id()).close();
    new RunWriter(out, new WordLinks(), Addresses.NONE, language, Optional.empty())
        .characters(words);
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
        + WordLinks.escaped(title)
        + "</dc:title><dc:language>"
        + deliberation.identity().language().tag()
        + "</dc:language></cp:coreProperties>";
  }

  private static String resource(String name) {
    try (InputStream in = DocxRenderer.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

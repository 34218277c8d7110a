package org.plenary.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package of a Word file: its parts, what they are, and how they refer to one another. */
public final class WordFile {

  private static final String FORMAT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** The first moment that an archive can tell; a clock would make other bytes each time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  /**
   * Adds a part of the document.
   *
   * @param name without folder and ending, e.g. {@code styles}
   * @param type what it is, as its content type ends, e.g. {@code styles}
   */
  void part(String name, String type, String xml) {
    parts.put("word/" + name + ".xml", xml);
    types.put("/word/" + name + ".xml", FORMAT + type + "+xml");
  }

  /** Adds what a part refers to. */
  void links(String part, WordLinks links) {
    if (!links.isEmpty()) {
      parts.put("word/_rels/" + part + ".xml.rels", links.xml());
    }
  }

  /** Adds what the file says of itself. */
  void properties(String xml) {
    parts.put("docProps/core.xml", xml);
    types.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  }

  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    entry(zip, "[Content_Types].xml", contentTypes());
    entry(zip, "_rels/.rels", roots());
    for (Map.Entry<String, String> part : parts.entrySet()) {
      entry(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(UTF_8));
    zip.closeEntry();
  }

  private String contentTypes() {
    StringBuilder xml = new StringBuilder(WordLinks.DECLARATION);
    xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    xml.append(
        "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.forEach(
        (name, type) ->
            xml.append("<Override PartName=\"")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
    return xml.append("</Types>").toString();
  }

  private static String roots() {
    return WordLinks.DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + WordMarkup.RELATIONS
        + "/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\""
        + PACKAGE
        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";
  }
}

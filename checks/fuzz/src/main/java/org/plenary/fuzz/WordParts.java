package org.plenary.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Word files as plain bytes: their parts one after the other, a NUL between them, so that a fuzzer
 * changes their XML and not checksums.
 */
final class WordParts {

  /** The kinds of parts in their order; the first is the document. */
  private static final List<String> PARTS =
      List.of("document", "styles", "numbering", "footnotes", "endnotes", "header", "footer");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE_RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private WordParts() {}

  /** An archive of the parts, or the bytes themselves where they are an archive or a container. */
  static byte[] packed(byte[] bytes) {
    if (bytes.length > 0 && (bytes[0] == 'P' || bytes[0] == (byte) 0xD0)) {
      return bytes;
    }
    Map<String, byte[]> files = new java.util.LinkedHashMap<>();
    files.put("[Content_Types].xml", contentTypes().getBytes(UTF_8));
    files.put("_rels/.rels", relationships(List.of(PARTS.get(0)), "word/", "officeDocument"));
    files.put(
        "word/_rels/document.xml.rels", relationships(PARTS.subList(1, PARTS.size()), "", ""));
    int start = 0;
    for (String part : PARTS) {
      int end = start;
      while (end < bytes.length && bytes[end] != 0) {
        end++;
      }
      files.put("word/" + part + ".xml", Arrays.copyOfRange(bytes, Math.min(start, end), end));
      start = Math.min(bytes.length, end + 1);
    }
    return archive(files);
  }

  /** The parts of a Word file. */
  static byte[] unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName().replaceAll(".*/|\\d*\\.xml$", ""), zip.readAllBytes());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String part : PARTS) {
      out.write(files.getOrDefault(part, new byte[0]));
      out.write(0);
    }
    return out.toByteArray();
  }

  private static String contentTypes() {
    StringBuilder types = new StringBuilder();
    types.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    types.append("<Default Extension=\"rels\" ContentType=\"");
    types.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    for (String part : PARTS) {
      types
          .append("<Override PartName=\"/word/")
          .append(part)
          .append(".xml\" ContentType=\"")
          .append(WORD)
          .append(part.equals("document") ? "document.main" : part)
          .append("+xml\"/>");
    }
    return types.append("</Types>").toString();
  }

  private static byte[] relationships(List<String> parts, String folder, String kind) {
    List<String> all = new ArrayList<>();
    for (String part : parts) {
      all.add(
          "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s%s.xml\"/>"
              .formatted(part, RELATIONS, kind.isEmpty() ? part : kind, folder, part));
    }
    String xml =
        "<Relationships xmlns=\"%s\">%s</Relationships>"
            .formatted(PACKAGE_RELATIONS, String.join("", all));
    return xml.getBytes(UTF_8);
  }

  private static byte[] archive(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        entry.setCrc(sum.getValue());
        entry.setSize(file.getValue().length);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

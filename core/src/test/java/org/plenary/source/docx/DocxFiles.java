package org.plenary.source.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.source.Line;
import org.plenary.source.Line.Region;
import org.plenary.source.Run;
import org.plenary.source.Source;

/** Packs Word files from snippets of their XML. */
public final class DocxFiles {

  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String NAMESPACES =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final String namespace;
  private String type = WORD + "document.main+xml";

  private DocxFiles(String namespace) {
    this.namespace = namespace;
  }

  /** A file with that body. */
  public static DocxFiles of(String... body) {
    return inNamespace(TRANSITIONAL, String.join("", body));
  }

  /** A file with that body in a namespace. */
  static DocxFiles inNamespace(String namespace, String body) {
    DocxFiles file = new DocxFiles(namespace);
    file.parts.put("document", file.root("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /** A file with that XML as its main part. */
  static DocxFiles ofMain(String xml) {
    DocxFiles file = new DocxFiles(TRANSITIONAL);
    file.parts.put("document", xml);
    return file;
  }

  /**
   * The same with another part.
   *
   * @param kind of the relationship; the number after it tells parts of one kind apart
   * @param root name of the root element
   * @param content of the root element
   */
  public DocxFiles with(String kind, String root, String content) {
    parts.put(kind, root(root, content));
    return this;
  }

  /** The same with another content type of the main part. */
  DocxFiles withType(String contentType) {
    type = contentType;
    return this;
  }

  private String root(String name, String content) {
    return DECLARATION
        + "<w:%s xmlns:w=\"%s\"%s>%s</w:%s>".formatted(name, namespace, NAMESPACES, content, name);
  }

  /** The file. */
  public byte[] bytes() throws IOException, InvalidFormatException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      PackagePart main = null;
      for (Map.Entry<String, String> part : parts.entrySet()) {
        String kind = part.getKey().replaceAll("\\d", "");
        PackagePart added =
            file.createPart(
                PackagingURIHelper.createPartName("/word/" + part.getKey() + ".xml"),
                main == null ? type : WORD + kind + "+xml");
        try (OutputStream out = added.getOutputStream()) {
          out.write(part.getValue().getBytes(UTF_8));
        }
        if (main == null) {
          main = added;
          file.addRelationship(
              added.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "officeDocument");
          main.addExternalRelationship(
              "http://elsewhere.invalid/header.xml", RELATIONSHIPS + "header", "rIdAway");
        } else {
          main.addRelationship(
              added.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + kind, part.getKey());
        }
      }
    }
    return bytes.toByteArray();
  }

  /** A file with another text in place of one in its parts, where POI would refuse to write it. */
  static byte[] replaced(byte[] file, String text, String by) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(new String(in.readAllBytes(), UTF_8).replace(text, by).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The file behind a password. */
  byte[] encrypted(String password) throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(bytes());
      }
      return bytes(container);
    }
  }

  /** What Word wrote before 2007. */
  static byte[] legacy() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[64]), "WordDocument");
      return bytes(container);
    }
  }

  private static byte[] bytes(POIFSFileSystem container) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    container.writeFilesystem(bytes);
    return bytes.toByteArray();
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return paragraph("", run("", text));
  }

  /** A paragraph with properties and content. */
  public static String paragraph(String properties, String... content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", content) + "</w:p>";
  }

  /** A run with properties. */
  public static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  /** A paragraph of a list. */
  static String item(int list, int level, String text) {
    return paragraph(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        run("", text));
  }

  /** A call of a note in a run of its own. */
  public static String call(String kind, int id) {
    return "<w:r><w:%sReference w:id=\"%d\"/></w:r>".formatted(kind, id);
  }

  /** A note whose number is where Word puts it. */
  public static String note(String kind, int id, String text) {
    return noteOf(kind, id, run("", " " + text));
  }

  /** A note of some runs, whose number is where Word puts it. */
  public static String noteOf(String kind, int id, String runs) {
    return "<w:%s w:id=\"%d\"><w:p><w:r><w:%sRef/></w:r>%s</w:p></w:%s>"
        .formatted(kind, id, kind, runs, kind);
  }

  /** A cell of a table. */
  public static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  /** Reads a file as it comes. */
  static Source read(DocxFiles file) throws Exception {
    return read(file.bytes());
  }

  /** Reads the bytes of a file as it comes. */
  static Source read(byte[] file) throws Exception {
    return new DocxReader().read("test.docx", file, DocxOptions.DEFAULT);
  }

  /** The lines of a region. */
  static List<String> texts(Source source, Region region) {
    return source.lines().filter(line -> line.region() == region).map(Line::text).toList();
  }

  /** The runs of all lines: their text, size and how they are set. */
  static List<String> runs(Source source) {
    return source
        .lines()
        .flatMap(line -> line.typography().orElseThrow().runs().stream())
        .map(run -> described(source, run))
        .toList();
  }

  private static String described(Source source, Run run) {
    return source.text().substring(run.span().start(), run.span().end())
        + "|"
        + run.style().size()
        + (run.style().italic() || run.style().bold() ? " " : "")
        + (run.style().italic() ? "i" : "")
        + (run.style().bold() ? "b" : "")
        + (run.style().superscript() ? "^" : "");
  }
}

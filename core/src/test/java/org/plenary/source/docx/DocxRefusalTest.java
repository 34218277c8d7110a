package org.plenary.source.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.source.docx.DocxFiles.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.source.SourceException;

/** Files that are refused, each with a reason in one line. */
class DocxRefusalTest {

  @Test
  void refusesOtherFiles() throws Exception {
    refused("Not at all".getBytes(US_ASCII), "no Word file");
    refused(new byte[0], "no Word file");
    refused(zip("readme.txt", "Hello"), "a ZIP archive, but no Word file");
    refused(
        DocxFiles.of(p("a"))
            .withType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
            .bytes(),
        "another program");
  }

  @Test
  void refusesContainersOfAnotherKind() throws Exception {
    refused(DocxFiles.legacy(), "without a Word document");
    refused(Arrays.copyOf(DocxFiles.legacy(), 600), "broken");
  }

  @Test
  void opensWithThePassword() throws Exception {
    byte[] file = DocxFiles.of(p("Behind a password")).encrypted("key");
    DocxOptions options = DocxOptions.DEFAULT.withPassword("key");
    assertThat(new DocxReader().read("a", file, options).text()).isEqualTo("Behind a password");
    refused(file, "encrypted: give its password");
    refused(file, DocxOptions.DEFAULT.withPassword("other"), "password does not open it");
  }

  @Test
  void refusesAFileCutShort() throws Exception {
    byte[] whole = DocxFiles.of(p("a"), p("b")).bytes();
    refused(Arrays.copyOf(whole, whole.length * 2 / 3), "cut short");
  }

  @Test
  void refusesBrokenXml() throws Exception {
    refused(DocxFiles.ofMain("<w:document>").bytes(), "the Word file is broken");
    refused(
        DocxFiles.ofMain("<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><d>&e;</d>").bytes(),
        "the Word file is broken",
        "DOCTYPE");
    refused(
        DocxFiles.of("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)).bytes(),
        "the Word file is broken",
        "nested too deep");
  }

  @Test
  void refusesWhatUnfoldsTooFar() throws Exception {
    byte[] bomb = DocxFiles.of(p(" ".repeat(5_000_000))).bytes();
    assertThat(bomb).hasSizeLessThan(20_000);
    refused(
        bomb,
        DocxOptions.DEFAULT.withMaximumDecodedBytes(1_000_000),
        "unfolds to more than 1,000,000 bytes");
  }

  @Test
  void refusesMorePartsThanAllowed() throws Exception {
    refused(
        DocxFiles.of(p("a")).bytes(),
        DocxOptions.DEFAULT.withMaximumParts(2),
        "parts, more than the limit of 2");
  }

  @Test
  void refusesAFileWithoutText() throws Exception {
    refused(DocxFiles.of(p(" ")).bytes(), "no text");
  }

  @Test
  void fetchesNothing() throws Exception {
    byte[] file =
        DocxFiles.of(
                p("Here"),
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdAway\"/></w:sectPr>")
            .bytes();
    assertThat(new DocxReader().read("a", file, DocxOptions.DEFAULT).text()).isEqualTo("Here");
  }

  /** POI takes twice as long for each level of nesting there. */
  @Test
  @Timeout(60)
  void propertiesAreNotLookedAt() throws Exception {
    String deep = "<a>".repeat(60) + "</a>".repeat(60);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(DocxFiles.of(p("Here")).bytes()));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean core = entry.getName().equals("docProps/core.xml");
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(core ? deep.getBytes(US_ASCII) : in.readAllBytes());
        found |= core;
      }
    }
    assertThat(found).isTrue();
    assertThat(new DocxReader().read("a", bytes.toByteArray(), DocxOptions.DEFAULT).text())
        .isEqualTo("Here");
  }

  private static byte[] zip(String name, String content) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(US_ASCII));
    }
    return bytes.toByteArray();
  }

  private static void refused(byte[] file, String... words) {
    refused(file, DocxOptions.DEFAULT, words);
  }

  private static void refused(byte[] file, DocxOptions options, String... words) {
    assertThatThrownBy(() -> new DocxReader().read("test.docx", file, options))
        .isInstanceOf(SourceException.class)
        .message()
        .contains(words)
        .doesNotContain("\n");
  }
}

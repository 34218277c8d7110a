package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.source.SourceException;
import org.plenary.source.TextAlignment;

/** What is written as a Word file is read back the same: words, numbers, notes, tables. */
class WordFilesTest {

  private static final Plenary PLENARY = Plenary.create();

  @TestFactory
  Stream<DynamicTest> readsBackWhatItWrote() {
    return Fixtures.sources().stream()
        .map(source -> DynamicTest.dynamicTest(Fixtures.name(source), () -> check(source)));
  }

  private static void check(Path source) throws IOException, SourceException {
    Deliberation deliberation = PLENARY.read("a", Files.readAllBytes(source)).deliberation();
    byte[] file = PLENARY.write(deliberation, Format.DOCX);
    assertThat(PLENARY.write(deliberation, Format.DOCX)).isEqualTo(file);
    assertThat(words(PLENARY.read("a", file).deliberation())).isEqualTo(words(deliberation));
  }

  /** Who inserts a paragraph need not change the numbers after it. */
  @Test
  void letsWordCountParagraphsAndPoints() throws Exception {
    Path source = Fixtures.folder("unga/99-12/en/source.txt");
    Deliberation deliberation = PLENARY.read("a", Files.readAllBytes(source)).deliberation();
    byte[] file = PLENARY.write(deliberation, Format.DOCX);
    List<String> counted =
        Pattern.compile("<w:p><w:pPr><w:pStyle [^>]*></w:pStyle><w:numPr>.*?</w:p>")
            .matcher(new String(part(file, "document"), UTF_8))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(counted).hasSize(6);
    byte[] longer = twice(file, counted.get(0));
    assertThat(WordContent.of(PLENARY.read("a", longer).deliberation()).numbers())
        .containsExactly("1.", "2.", "3.", "1.", "(a)", "(b)", "2.");
  }

  /** Programs that begin where the list says, and those that begin where the style says, agree. */
  @Test
  void indentsListsAsTheStylesOfTheirParagraphs() throws Exception {
    Path source = Fixtures.folder("unga/99-12/en/source.txt");
    Deliberation deliberation = PLENARY.read("a", Files.readAllBytes(source)).deliberation();
    byte[] file = PLENARY.write(deliberation, Format.DOCX);
    String indent = "w:left=\"1260\"";
    String first = "w:firstLine=\"480\"";
    String styles = new String(part(file, "styles"), UTF_8);
    for (String style : List.of("UNParagraph", "UNPoint1")) {
      int at = styles.indexOf("w:styleId=\"" + style + '"');
      assertThat(styles.substring(at, styles.indexOf("</w:style>", at))).contains(indent, first);
    }
    String[] levels = new String(part(file, "numbering"), UTF_8).split("<w:lvl ");
    assertThat(levels).hasSizeGreaterThan(2);
    assertThat(List.of(levels).subList(1, levels.length))
        .allMatch(level -> level.contains(indent) && level.contains(first));
  }

  private static byte[] part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (!zip.getNextEntry().getName().equals("word/" + name + ".xml")) {
        zip.closeEntry();
      }
      return zip.readAllBytes();
    }
  }

  /** The file with a paragraph put in once more. */
  private static byte[] twice(byte[] file, String paragraph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String xml = new String(zip.readAllBytes(), UTF_8);
        copy.write(xml.replace(paragraph, paragraph + paragraph).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** The text with numbers, notes and tables; how it is broken into lines does not count. */
  private static String words(Deliberation deliberation) {
    return new String(PLENARY.write(deliberation, Format.TXT), UTF_8).replaceAll("\\s+", "");
  }

  @Test
  void mergesCellsAndRepeatsHeads() throws Exception {
    Block.Row head = new Block.Row(List.of(cell(true, 1, 1, "Coast"), cell(true, 2, 1, "Lamps")));
    Block.Row first =
        new Block.Row(List.of(cell(false, 1, 2, "North"), cell(false, 1, 1, "Red"), figure("12")));
    Block.Row second = new Block.Row(List.of(cell(false, 1, 1, ""), figure("3")));
    Block.Table table = new Block.Table(List.of(text("Lamps")), List.of(head, first, second));
    Deliberation read = PLENARY.read("a", PLENARY.write(with(table), Format.DOCX)).deliberation();
    Block.Paragraph paragraph = (Block.Paragraph) read.body().get(0);
    Block.Table again = (Block.Table) paragraph.content().get(1);
    assertThat(words(read)).isEqualTo(words(with(table)));
    assertThat(
            again.rows().stream()
                .map(row -> row.cells().stream().map(WordFilesTest::form).toList()))
        .containsExactly(
            List.of("header 1x1", "header 2x1"),
            List.of("1x2", "1x1", "1x1 END"),
            List.of("1x1", "1x1 END"));
  }

  /**
   * Each line of a Word file is a paragraph: what follows the note of a table does not belong to
   * it.
   */
  @Test
  void endsNotesOfTablesWithTheirParagraphs() throws Exception {
    Block.Row row =
        new Block.Row(
            List.of(cell(false, 1, 1, "Lamps"), cell(false, List.of(text("12"), raised("a")))));
    Block.Table table =
        new Block.Table(
            List.of(), List.of(row, new Block.Row(List.of(figure("Oil"), figure("3")))));
    Block.TextBlock note = new Block.TextBlock(List.of(raised("a"), text(" Without the harbour.")));
    Block.TextBlock next = new Block.TextBlock(List.of(text("The lamps burn at night.")));
    Deliberation read =
        PLENARY.read("a", PLENARY.write(with(table, note, next), Format.DOCX)).deliberation();
    WordContent content = WordContent.of(read);
    assertThat(content.notes()).contains("a Withouttheharbour.");
    assertThat(content.body()).contains("Thelampsburnatnight.");
  }

  private static Block.Cell cell(boolean header, List<Inline> content) {
    return new Block.Cell(header, 1, 1, List.of(new Block.TextBlock(content)));
  }

  private static Inline raised(String mark) {
    return new Inline.Emphasis(EmphasisStyle.SUPERSCRIPT, List.of(text(mark)));
  }

  /** The deliberation of a fixture with more in its first paragraph. */
  private static Deliberation with(Block... more) throws Exception {
    Deliberation of =
        PLENARY.read("a", Files.readAllBytes(Fixtures.sources().get(0))).deliberation();
    Block.Paragraph first = (Block.Paragraph) of.body().get(0);
    Block.Paragraph tabled =
        new Block.Paragraph(
            first.number(),
            Stream.concat(Stream.of(first.content().get(0)), Stream.of(more)).toList());
    return new Deliberation(
        of.identity(),
        of.masthead(),
        of.preface(),
        of.preamble(),
        List.of(tabled),
        of.conclusions(),
        List.of(),
        List.of());
  }

  private static Block.Cell cell(boolean header, int columns, int rows, String words) {
    List<Block> content =
        words.isEmpty() ? List.of() : List.of(new Block.TextBlock(List.of(text(words))));
    return new Block.Cell(header, columns, rows, content);
  }

  private static Block.Cell figure(String words) {
    return new Block.Cell(
        false,
        1,
        1,
        Optional.of(TextAlignment.END),
        List.of(new Block.TextBlock(List.of(text(words)))));
  }

  private static Inline text(String words) {
    return Inline.Text.of(words);
  }

  private static String form(Block.Cell cell) {
    return (cell.header() ? "header " : "")
        + cell.columns()
        + "x"
        + cell.rows()
        + cell.alignment().map(side -> " " + side).orElse("");
  }

  @Test
  void isAPackageOfWellFormedParts() throws Exception {
    Path source = Fixtures.sources().get(0);
    Deliberation deliberation = PLENARY.read("a", Files.readAllBytes(source)).deliberation();
    byte[] file = PLENARY.write(deliberation, Format.DOCX);
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] xml = zip.readAllBytes();
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
        parts++;
      }
    }
    assertThat(parts).isGreaterThan(8);
  }
}

package org.plenary.source.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Anchor;
import org.plenary.source.Line;
import org.plenary.source.Line.Region;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.TableGrid;
import org.plenary.source.TrackedChanges;

/** Reads a file that LibreOffice made as Word 97-2003, and damaged copies of it. */
class DocReaderTest {

  /** The first block of a container is its head; those of a file's stream follow it. */
  private static final int STREAM = 512;

  private static final int FORMAT_AT = 2;
  private static final int FLAGS_AT = 10;

  @Test
  void readsParagraphsWithNumbersAndNotes() throws Exception {
    Source source = read(file(), TrackedChanges.ACCEPTED);
    assertThat(texts(source, Region.BODY))
        .contains(
            "The General Assembly,",
            "1.\tInvites States to light an area of 500 km2:",
            "(a)\tThe lamps of the coast;",
            "(b)\tThe lamps of the islands;2",
            "3.\tDecides to remain seized.");
    assertThat(texts(source, Region.NOTE))
        .containsExactly("1 See A/79/10.", "2 The following islands:", "Avalon.");
    assertThat(texts(source, Region.MARGIN)).containsExactly("A/RES/79/901");
    assertThat(source.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("1 tracked change was accepted");
  }

  @Test
  void countsNotesFromTheFirstNumber() throws Exception {
    ByteArrayOutputStream numbered = new ByteArrayOutputStream();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file()))) {
      document.getDocProperties().setNFtn((short) 5);
      document.write(numbered);
    }
    assertThat(texts(read(numbered.toByteArray(), TrackedChanges.ACCEPTED), Region.NOTE))
        .containsExactly("5 See A/79/10.", "6 The following islands:", "Avalon.");
  }

  @Test
  void refusesTrackedChanges() throws Exception {
    assertThat(texts(read(file(), TrackedChanges.REFUSED), Region.BODY))
        .contains("3.\tDecides to remain seized.Not so.");
  }

  @Test
  void tiesCharactersToNotesAndLinks() throws Exception {
    Source source = read(file(), TrackedChanges.ACCEPTED);
    assertThat(anchored(source, new Anchor.Note("footnote 0", "1"))).containsExactly("1", "1");
    assertThat(anchored(source, new Anchor.Link("https://example.org/keepers")))
        .containsExactly("the site of the keepers");
  }

  @Test
  void tellsHeadingsAndRaisedCharacters() throws Exception {
    Source source = read(file(), TrackedChanges.ACCEPTED);
    assertThat(source.lines().filter(line -> line.structure().heading() == 1).map(Line::text))
        .containsExactly("Lamps");
    assertThat(
            runs(source)
                .filter(run -> run.style().superscript() && run.style().anchor().isEmpty())
                .map(run -> text(source, run)))
        .containsExactly("2");
  }

  @Test
  void tellsTheCellsOfTables() throws Exception {
    Source source = read(file(), TrackedChanges.ACCEPTED);
    TableGrid grid =
        source
            .lines()
            .flatMap(l -> l.structure().cell().stream())
            .findFirst()
            .orElseThrow()
            .table();
    assertThat(grid.rows().stream().map(row -> row.cells().stream().map(this::form).toList()))
        .containsExactly(
            List.of("1x1 header", "2x1 header"),
            List.of("1x2", "1x1", "1x1 END"),
            List.of("1x1", "1x1"));
    assertThat(texts(source, Region.TABLE)).containsExactly("Lamps", "North", "Red", "12", "Green");
  }

  private String form(TableGrid.Cell cell) {
    return cell.columns()
        + "x"
        + cell.rows()
        + (cell.header() ? " header" : "")
        + cell.alignment().map(side -> " " + side).orElse("");
  }

  @Test
  void refusesWithTheReason() throws Exception {
    refused(flagged(0x04), "saved fast");
    refused(flagged(0x100), "encrypted: give its password");
    byte[] old = file();
    old[stream(old) + FORMAT_AT] = 101;
    old[stream(old) + FORMAT_AT + 1] = 0;
    refused(old, "before 1997");
    refused(Arrays.copyOf(file(), 5000), "cut short or broken");
  }

  /** Damage is refused in one line or read in spite of it; nothing else is thrown. */
  @Test
  void survivesDamage() throws Exception {
    byte[] whole = file();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      byte[] damaged =
          i % 8 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int j = random.nextInt(30); j >= 0 && damaged.length > 8; j--) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      try {
        read(damaged, TrackedChanges.ACCEPTED);
      } catch (SourceException e) {
        assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
      }
    }
  }

  private static byte[] flagged(int flag) throws IOException {
    byte[] bytes = file();
    int at = stream(bytes) + FLAGS_AT;
    bytes[at] |= (byte) flag;
    bytes[at + 1] |= (byte) (flag >> 8);
    return bytes;
  }

  /** Where the stream of the text begins: with the number that marks a Word file. */
  private static int stream(byte[] bytes) {
    int at = STREAM;
    while ((bytes[at] & 0xff) != 0xEC || (bytes[at + 1] & 0xff) != 0xA5) {
      at += STREAM;
    }
    return at;
  }

  private static void refused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes, TrackedChanges.ACCEPTED))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }

  private static Source read(byte[] bytes, TrackedChanges changes) throws SourceException {
    return new DocReader().read("a.doc", bytes, "", changes);
  }

  private static byte[] file() throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("/word/lamps.doc")) {
      return in.readAllBytes();
    }
  }

  private static List<String> texts(Source source, Region region) {
    return source.lines().filter(line -> line.region() == region).map(Line::text).toList();
  }

  private static List<String> anchored(Source source, Anchor anchor) {
    return runs(source)
        .filter(run -> run.style().anchor().filter(anchor::equals).isPresent())
        .map(run -> text(source, run))
        .toList();
  }

  private static Stream<Run> runs(Source source) {
    return source.lines().flatMap(line -> line.typography().orElseThrow().runs().stream());
  }

  private static String text(Source source, Run run) {
    return source.text().substring(run.span().start(), run.span().end());
  }
}

package org.plenary.source.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.source.Line;
import org.plenary.source.Line.Region;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.pdf.PdfFiles.Piece;

class PdfReaderTest {

  private static final List<Piece> FIRST =
      List.of(
          Piece.at(72, 740, 10, "United Villages"),
          Piece.at(480, 740, 10, "V/RES/1/2"),
          new Piece(96, 700, 10, PdfFiles.ITALIC, "Recalling"),
          Piece.at(135, 700, 10, " the well,"),
          Piece.at(175, 703.5f, 6.5f, "1"),
          Piece.at(180, 700, 10, " and the bridge"),
          Piece.at(72, 688, 10, "over the river,"),
          Piece.at(72, 120, 8, "________________"),
          Piece.at(90, 108, 5.5f, "1"),
          Piece.at(95, 105, 8, " See the map."),
          Piece.at(60, 40, 8, "23-24923 (E)"));

  private static final List<Piece> SECOND =
      List.of(
          Piece.at(72, 750, 8, "V/RES/1/2"),
          Piece.at(72, 700, 10, "and the road."),
          Piece.at(60, 40, 8, "2/2"));

  @Test
  void givesLinesTheirRegions() throws Exception {
    Source source = read(PdfFiles.of(FIRST, SECOND));
    assertThat(texts(source, Region.BODY))
        .containsExactly(
            "United Villages",
            "V/RES/1/2",
            "Recalling the well,1 and the bridge",
            "over the river,",
            "and the road.");
    assertThat(texts(source, Region.NOTE)).containsExactly("1 See the map.");
    assertThat(texts(source, Region.MARGIN))
        .containsExactly("________________", "23-24923 (E)", "V/RES/1/2", "2/2");
  }

  @Test
  void takesARaisedNumberSetApartForTheMarkerOfItsNote() throws Exception {
    List<Piece> notes =
        List.of(
            Piece.at(72, 704, 5, "1"),
            Piece.at(92, 700, 8, "See the map, sheet n"),
            Piece.at(157, 703, 5, "o"),
            Piece.at(160, 700, 8, " 3."),
            Piece.at(72, 684, 5, "2"),
            Piece.at(92, 680, 8, "Ibid."));
    assertThat(read(PdfFiles.of(notes)).lines().map(Line::text))
        .containsExactly("1 See the map, sheet no 3.", "2 Ibid.");
  }

  @Test
  void givesRunsTheirStyles() throws Exception {
    Source source = read(PdfFiles.of(FIRST));
    Line line =
        source.lines().filter(l -> l.text().startsWith("Recalling")).findFirst().orElseThrow();
    List<Run> runs = line.typography().orElseThrow().runs();
    assertThat(runs)
        .extracting(run -> covered(source, run))
        .containsExactly("Recalling", " the well,", "1", " and the bridge");
    assertThat(runs)
        .extracting(run -> run.style().italic())
        .containsExactly(true, false, false, false);
    assertThat(runs)
        .extracting(run -> run.style().superscript())
        .containsExactly(false, false, true, false);
    assertThat(line.typography().orElseThrow().left()).isEqualTo(96);
    assertThat(line.typography().orElseThrow().baseline()).isEqualTo(92);
  }

  @Test
  void pointsWithEveryLineIntoTheText() throws Exception {
    Source source = read(PdfFiles.of(FIRST, SECOND));
    assertThat(source.lines())
        .allSatisfy(
            line ->
                assertThat(source.text().substring(line.span().start(), line.span().end()))
                    .isEqualTo(line.text()));
    assertThat(source.text()).contains("\f").doesNotContain("\f\n");
  }

  @Test
  void tellsTheCellsOfATable() throws Exception {
    Source source =
        read(
            PdfFiles.of(
                List.of(
                    Piece.at(72, 700, 10, "Village"),
                    Piece.at(300, 700, 10, "Wells"),
                    Piece.at(72, 685, 10, "Upper"),
                    Piece.at(300, 685, 10, "3"),
                    Piece.at(72, 670, 10, "Lower"),
                    Piece.at(300, 670, 10, "4"),
                    Piece.at(72, 640, 10, "Text goes on."))));
    assertThat(texts(source, Region.TABLE))
        .containsExactly("Village", "Wells", "Upper", "3", "Lower", "4");
    assertThat(source.lines().flatMap(line -> line.structure().cell().stream()))
        .extracting(place -> place.row() + "," + place.cell())
        .containsExactly("0,0", "0,1", "1,0", "1,1", "2,0", "2,1");
    assertThat(texts(source, Region.BODY)).containsExactly("Text goes on.");
  }

  @Test
  void opensWithThePassword() throws Exception {
    byte[] file = PdfFiles.encrypted("key");
    assertThat(new PdfReader().read("a", file, PdfOptions.DEFAULT.withPassword("key")).text())
        .isEqualTo("Behind a password");
    refused(file, PdfOptions.DEFAULT, "encrypted: give its password");
    refused(file, PdfOptions.DEFAULT.withPassword("other"), "password does not open it");
  }

  @Test
  void refusesWhatIsNoPdf() throws Exception {
    refused("Not at all".getBytes(US_ASCII), PdfOptions.DEFAULT, "not a PDF");
    refused(new byte[0], PdfOptions.DEFAULT, "not a PDF");
  }

  @Test
  void refusesAFileCutShort() throws Exception {
    byte[] whole = PdfFiles.of(FIRST, SECOND);
    refused(Arrays.copyOf(whole, whole.length * 2 / 3), PdfOptions.DEFAULT, "cut short");
  }

  @Test
  void refusesAScan() throws Exception {
    refused(PdfFiles.withoutText(), PdfOptions.DEFAULT, "OCR");
  }

  @Test
  void refusesFontsWithoutUnicode() throws Exception {
    refused(PdfFiles.withoutUnicodeMap(), PdfOptions.DEFAULT, "fonts do not say");
  }

  @Test
  void refusesMorePagesThanAllowed() throws Exception {
    refused(
        PdfFiles.withPages(12), PdfOptions.DEFAULT.withMaximumPages(10), "12 pages", "limit of 10");
  }

  @Test
  void refusesAStreamThatUnfoldsTooFar() throws Exception {
    refused(
        PdfFiles.bomb(5_000_000),
        PdfOptions.DEFAULT.withMaximumDecodedBytes(1_000_000),
        "unfolds to more than 1,000,000 bytes");
  }

  @Test
  void refusesAFormThatDrawsItself() throws Exception {
    refused(PdfFiles.circularForm(), PdfOptions.DEFAULT, "forms within forms");
  }

  @Test
  void refusesAPortfolio() throws Exception {
    refused(PdfFiles.portfolio(), PdfOptions.DEFAULT, "portfolio");
  }

  private static Source read(byte[] file) throws SourceException {
    return new PdfReader().read("test.pdf", file, PdfOptions.DEFAULT);
  }

  private static List<String> texts(Source source, Region region) {
    return source.lines().filter(line -> line.region() == region).map(Line::text).toList();
  }

  private static String covered(Source source, Run run) {
    return source.text().substring(run.span().start(), run.span().end());
  }

  private static void refused(byte[] file, PdfOptions options, String... words) {
    assertThatThrownBy(() -> new PdfReader().read("test.pdf", file, options))
        .isInstanceOf(SourceException.class)
        .message()
        .contains(words)
        .doesNotContain("\n");
  }
}

package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Deliberation;
import org.plenary.render.Draft;
import org.plenary.render.PaperSize;
import org.plenary.render.pdf.Vera;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF that carries its Akoma Ntoso gives it back as it was. */
class EmbeddedSourceTest {

  private static final Plenary PLENARY = Plenary.builder().embedsSource(true).build();

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "60-212.zh", "wells.ar"})
  void comesOutToTheByte(String name) throws Exception {
    byte[] draft = PLENARY.write(Draft.read(name + ".draft"), Format.AKN);
    Deliberation deliberation = PLENARY.read("x.xml", draft).deliberation();
    byte[] xml = PLENARY.write(deliberation, Format.AKN);
    byte[] pdf = PLENARY.write(deliberation, Format.PDF);
    Conversion read = PLENARY.read("x.pdf", pdf);
    assertThat(PLENARY.write(read.deliberation(), Format.AKN)).isEqualTo(xml);
    assertThat(PLENARY.write(read.deliberation(), Format.PDF)).isEqualTo(pdf);
  }

  @Test
  void isInAnArchivalFile() throws Exception {
    Vera.check(PLENARY.write(Draft.read("wells.ar.draft"), Format.PDF), PDFAFlavour.PDFA_3_A);
  }

  @Test
  void isNotBelievedInAFileOfAnotherProgram() throws Exception {
    byte[] pdf = PLENARY.write(Draft.read("waterways.en.draft"), Format.PDF);
    byte[] foreign = pdf.clone();
    byte[] relationship = "akn+xml".getBytes(StandardCharsets.US_ASCII);
    int at = indexOf(foreign, relationship);
    assertThat(at).isPositive();
    foreign[at] = 'b';
    assertThat(PLENARY.read("x.pdf", foreign).pages()).isPositive();
    assertThat(PLENARY.read("x.pdf", pdf).pages()).isZero();
  }

  @Test
  void isOnTheSheetThatWasChosen() throws Exception {
    Plenary letter = Plenary.builder().paper(PaperSize.LETTER).build();
    byte[] pdf = letter.write(Draft.read("waterways.en.draft"), Format.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Protection of inland waterways");
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}

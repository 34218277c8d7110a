package org.plenary.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Plenary;
import org.plenary.Published;
import org.plenary.model.Deliberation;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * veraPDF finds nothing against PDF/A-2a and PDF/UA-1 in the PDF of a published deliberation, nor
 * against PDF/A-3a in the one that carries its source: in some of the files, in all of them with
 * {@code -Dplenary.all=true}.
 */
@Tag("corpus")
class ArchiveLawTest {

  private static final int STEP = 17;

  static Stream<Path> files() throws IOException {
    return Published.everyNth(Boolean.getBoolean("plenary.all") ? 1 : STEP);
  }

  @ParameterizedTest
  @MethodSource("files")
  void passesVeraPdf(Path file) throws Exception {
    Deliberation deliberation = Plenary.create().read(file).deliberation();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    new PdfRenderer().render(deliberation, plain);
    Vera.check(plain.toByteArray());
    ByteArrayOutputStream carrying = new ByteArrayOutputStream();
    new PdfRenderer().render(deliberation, Files.readAllBytes(file), carrying);
    Vera.check(carrying.toByteArray(), PDFAFlavour.PDFA_3_A);
  }
}

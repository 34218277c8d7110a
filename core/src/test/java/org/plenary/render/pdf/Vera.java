package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is what it claims to be: PDF/UA-1 and PDF/A. */
public final class Vera {

  private Vera() {}

  /** Fails where veraPDF finds anything against PDF/UA-1 or PDF/A-2a. */
  public static void check(byte[] pdf) throws Exception {
    check(pdf, PDFAFlavour.PDFA_2_A);
  }

  /** Fails where veraPDF finds anything against PDF/UA-1 or that flavour of PDF/A. */
  public static void check(byte[] pdf, PDFAFlavour archive) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archive)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        assertThat(result.getTestAssertions()).as(flavour.toString()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
      }
    }
  }
}

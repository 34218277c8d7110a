package org.plenary.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Severity;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;
import org.plenary.source.TrackedChanges;
import org.plenary.source.doc.DocReader;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.docx.DocxReader;
import org.plenary.source.pdf.PdfOptions;
import org.plenary.source.pdf.PdfReader;

/** What holds of every mutant. */
final class MutationLaws {

  /** The most bytes that files may unfold to here, so that the heap can be small. */
  private static final int DECODED = 64 << 20;

  private static final PdfOptions PDF = PdfOptions.DEFAULT.withMaximumDecodedBytes(DECODED);
  private static final DocxOptions DOCX = DocxOptions.DEFAULT.withMaximumDecodedBytes(DECODED);
  private static final Plenary PLENARY = Plenary.builder().pdf(PDF).docx(DOCX).build();

  private MutationLaws() {}

  /**
   * What became of a mutant.
   *
   * @param refused why it was refused, if it was
   * @param broken the laws that it breaks
   * @param unclaimed whether characters were lost and a diagnostic says so
   */
  record Outcome(Optional<String> refused, List<String> broken, boolean unclaimed) {}

  /** Converts a mutant into every format but PDF. */
  static Outcome check(Mutant mutant) {
    Conversion conversion;
    try {
      conversion = PLENARY.read(mutant.name(), mutant.bytes());
    } catch (SourceException e) {
      return new Outcome(Optional.of(String.valueOf(e.getMessage())), refusal(e), false);
    }
    List<String> broken = new ArrayList<>();
    boolean unclaimed =
        conversion.diagnostics().stream().anyMatch(it -> it.code() == Code.UNCLAIMED_TEXT);
    try {
      byte[] xml = PLENARY.write(conversion.deliberation(), Format.AKN);
      PLENARY.validate(mutant.name(), xml).stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .limit(1)
          .forEach(problem -> broken.add("valid: " + problem.message()));
      byte[] again = PLENARY.write(PLENARY.read("again", xml).deliberation(), Format.AKN);
      if (!Arrays.equals(xml, again)) {
        broken.add("reread: " + difference(xml, again));
      }
      if (!unclaimed && mutant.kind() != Original.Kind.XML) {
        List<String> lost = Conservation.lost(text(mutant), xml, conversion.ledger());
        if (!lost.isEmpty()) {
          broken.add("conserved: " + lost);
        }
      }
    } catch (SourceException e) {
      broken.add("reread: " + e.getMessage());
    }
    PLENARY.write(conversion.deliberation(), Format.TXT);
    PLENARY.write(conversion.deliberation(), Format.HTML);
    return new Outcome(Optional.empty(), broken, unclaimed);
  }

  private static List<String> refusal(SourceException e) {
    String message = String.valueOf(e.getMessage());
    return message.isBlank() || message.lines().count() > 1
        ? List.of("refusal: not one line: " + message)
        : List.of();
  }

  private static String text(Mutant mutant) throws SourceException {
    return switch (mutant.kind()) {
      case PDF -> new PdfReader().read("", mutant.bytes(), PDF).text();
      case DOCX -> new DocxReader().read("", mutant.bytes(), DOCX).text();
      case DOC -> new DocReader().read("", mutant.bytes(), "", TrackedChanges.ACCEPTED).text();
      case TEXT, XML -> new TextReader().read("", mutant.bytes(), Optional.empty()).text();
    };
  }

  private static String difference(byte[] one, byte[] other) {
    List<String> before = new String(one, UTF_8).lines().toList();
    List<String> after = new String(other, UTF_8).lines().toList();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (!before.get(i).equals(after.get(i))) {
        return before.get(i).strip() + " | " + after.get(i).strip();
      }
    }
    return before.size() + " lines | " + after.size() + " lines";
  }
}

package org.plenary.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;

/** A program that turns a PDF into plain text, as users of the library have it. */
enum Extractor {
  PDFBOX(""),
  PDFBOX_SORTED(""),
  PDFTOTEXT(""),
  PDFTOTEXT_LAYOUT("-layout"),
  PDFTOTEXT_RAW("-raw"),
  MUTOOL(""),
  PYMUPDF(""),
  PYMUPDF_SORTED("sort=True");

  /** The version of poppler that the figures of the ratchet are from: others extract otherwise. */
  private static final String POPPLER = "pdftotext version 22.12.0";

  /** The same of MuPDF, whose text has a blank line after each line. */
  private static final String MUPDF = "mutool version 1.21.1";

  /** The Python with Debian's package of PyMuPDF, which is built on MuPDF of the same version. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String FITZ = "import sys, fitz; ";

  private final String option;

  Extractor(String option) {
    this.option = option;
  }

  /** Its name in the ratchet. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Skips the test where the program is not on this machine. */
  void assumePresent() throws InterruptedException {
    if (this == PDFBOX || this == PDFBOX_SORTED) {
      return;
    }
    if (isPython()) {
      assumePresent("1.21.1", PYTHON, "-c", FITZ + "print(fitz.VersionBind)");
    } else if (this == MUTOOL) {
      assumePresent(MUPDF, "mutool", "-v");
    } else {
      assumePresent(POPPLER, "pdftotext", "-v");
    }
  }

  private void assumePresent(String known, String... command) throws InterruptedException {
    try {
      String version = run(command);
      Assumptions.assumeTrue(
          version.startsWith(known), "skipped: the figures are those of " + key() + " " + known);
    } catch (IOException | IllegalStateException e) {
      Assumptions.abort("skipped: no " + key() + " on this machine");
    }
  }

  private boolean isPython() {
    return this == PYMUPDF || this == PYMUPDF_SORTED;
  }

  /** Writes the text of a PDF into a folder, under the same name. */
  Path extract(Path pdf, Path folder) throws IOException, InterruptedException {
    Path text = folder.resolve(Corpus.stem(pdf) + ".txt");
    if (this == PDFBOX || this == PDFBOX_SORTED) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setSortByPosition(this == PDFBOX_SORTED);
        Files.writeString(text, stripper.getText(document));
      }
      return text;
    }
    if (isPython()) {
      String join =
          "''.join(page.get_text(%s) for page in fitz.open(sys.argv[1]))".formatted(option);
      String write = "open(sys.argv[2], 'w', encoding='utf-8').write(" + join + ")";
      run(PYTHON, "-c", FITZ + write, pdf.toString(), text.toString());
      return text;
    }
    if (this == MUTOOL) {
      run("mutool", "draw", "-q", "-F", "txt", "-o", text.toString(), pdf.toString());
      return text;
    }
    List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
    if (!option.isEmpty()) {
      command.add(option);
    }
    command.add(pdf.toString());
    command.add(text.toString());
    run(command.toArray(String[]::new));
    return text;
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return printed;
  }
}

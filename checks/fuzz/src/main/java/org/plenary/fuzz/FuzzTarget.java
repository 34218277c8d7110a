package org.plenary.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.akn.read.AknReader;
import org.plenary.akn.schema.AknValidator;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Deliberation;
import org.plenary.parser.Parsed;
import org.plenary.parser.Parser;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;
import org.plenary.source.TrackedChanges;
import org.plenary.source.doc.DocReader;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.docx.DocxReader;
import org.plenary.source.pdf.PdfOptions;
import org.plenary.source.pdf.PdfReader;

/** What is tried with random input, and what must hold whatever the input. */
enum FuzzTarget {
  /** Reader of text and parser. */
  TEXT {
    @Override
    void read(byte[] input) throws SourceException {
      parse(new TextReader().read(NAME, input, Optional.empty()));
    }
  },
  /** Reader of PDF files and parser. */
  PDF {
    @Override
    void read(byte[] input) throws SourceException {
      PdfOptions limits = PdfOptions.DEFAULT.withMaximumDecodedBytes(DECODED);
      parse(new PdfReader().read(NAME, input, limits));
    }
  },
  /** Reader of Word files and parser; what is no archive is taken for the parts of one. */
  DOCX {
    @Override
    void read(byte[] input) throws SourceException {
      DocxOptions limits = DocxOptions.DEFAULT.withMaximumDecodedBytes(DECODED);
      parse(new DocxReader().read(NAME, WordParts.packed(input), limits));
    }
  },
  /** Reader of Word files of 1997 to 2003 and parser. */
  DOC {
    @Override
    void read(byte[] input) throws SourceException {
      parse(new DocReader().read(NAME, input, "", TrackedChanges.ACCEPTED));
    }
  },
  /** Validation and reader of Akoma Ntoso: what was read is written validly and read again. */
  XML {
    @Override
    void read(byte[] input) throws SourceException {
      AknValidator.own().validate(input, NAME);
      refuseChange(AknReader.read(input, NAME).deliberation());
    }
  },
  /** Text that was parsed is written as Akoma Ntoso validly and read again. */
  ROUND_TRIP {
    @Override
    void read(byte[] input) throws SourceException {
      byte[] text = new String(input, UTF_8).getBytes(UTF_8);
      refuseChange(parse(new TextReader().read(NAME, text, Optional.empty())).deliberation());
    }
  };

  private static final String NAME = "input";
  private static final long DECODED = 8L << 20;
  private static final Plenary PLENARY = Plenary.create();

  /**
   * Reads input as this target does.
   *
   * @throws SourceException if it cannot be read, which is as it should be
   * @throws AssertionError if what was read breaks a law
   */
  abstract void read(byte[] input) throws SourceException;

  /** Tries an input: it may be refused, nothing else. */
  void check(byte[] input) {
    try {
      read(input);
    } catch (SourceException e) {
      if (String.valueOf(e.getMessage()).lines().count() > 1) {
        throw new AssertionError("more than one line: " + e.getMessage(), e);
      }
    }
  }

  /** Its name in folders, properties and messages. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Parsed parse(Source source) throws SourceException {
    return new Parser(Optional.empty()).parse(source);
  }

  /** Valid output that is read back the same, byte for byte. */
  private static void refuseChange(Deliberation deliberation) throws SourceException {
    byte[] written = PLENARY.write(deliberation, Format.AKN);
    // A text that is odd, as where a paragraph 2 is the first, remains so; only errors are ours.
    List<Diagnostic> problems =
        PLENARY.validate(NAME, written).stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (!problems.isEmpty()) {
      throw new AssertionError("invalid output: " + problems.get(0));
    }
    byte[] again = PLENARY.write(PLENARY.read(NAME, written).deliberation(), Format.AKN);
    int changed = Arrays.mismatch(written, again);
    if (changed >= 0) {
      throw new AssertionError(
          "read back as something else: %s | %s"
              .formatted(at(written, changed), at(again, changed)));
    }
  }

  private static String at(byte[] xml, int offset) {
    int start = Math.max(0, offset - 60);
    int end = Math.min(xml.length, offset + 60);
    return new String(xml, start, Math.max(0, end - start), StandardCharsets.UTF_8);
  }
}

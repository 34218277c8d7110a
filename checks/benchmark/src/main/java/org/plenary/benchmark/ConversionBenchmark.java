package org.plenary.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.source.SourceException;

/** One operation reads a whole folder of the corpus from memory, one document after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
public class ConversionBenchmark {

  /** The PDF files. */
  @State(Scope.Benchmark)
  public static class Pdfs {

    private Documents documents = new Documents(List.of(), List.of());

    /** Reads them into memory. */
    @Setup
    public void read() throws IOException {
      documents = Documents.of(Documents.PDFS);
    }
  }

  /** The raw texts. */
  @State(Scope.Benchmark)
  public static class RawTexts {

    private Documents documents = new Documents(List.of(), List.of());

    /** Reads them into memory. */
    @Setup
    public void read() throws IOException {
      documents = Documents.of(Documents.RAW_TEXTS);
    }
  }

  /** PDF to Akoma Ntoso. */
  @Benchmark
  public void pdfToAkn(Pdfs pdfs, Blackhole hole) throws SourceException {
    convert(pdfs.documents, hole);
  }

  /** PDF to plain text, the least that a reader of PDF built on PDFBox would do. */
  @Benchmark
  public void pdfToTextByPdfBox(Pdfs pdfs, Blackhole hole) throws IOException {
    for (byte[] pdf : pdfs.documents.contents()) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        hole.consume(new PDFTextStripper().getText(document));
      }
    }
  }

  /** Raw text to Akoma Ntoso. */
  @Benchmark
  @Warmup(iterations = 10, time = 4)
  public void textToAkn(RawTexts texts, Blackhole hole) throws SourceException {
    convert(texts.documents, hole);
  }

  private static void convert(Documents documents, Blackhole hole) throws SourceException {
    Plenary plenary = Plenary.create();
    for (int i = 0; i < documents.names().size(); i++) {
      hole.consume(
          plenary.write(
              plenary.read(documents.names().get(i), documents.contents().get(i)).deliberation(),
              Format.AKN));
    }
  }
}

package org.plenary.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.scale.LongPdf;
import org.plenary.scale.LongText;
import org.plenary.source.SourceException;

/** Whether cost grows in proportion to length: one document of each length, to Akoma Ntoso. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class LengthBenchmark {

  /** The characters of the shorter text; the longer has a hundred times as many. */
  static final int CHARACTERS = 500_000;

  /** The pages of the shorter PDF; the longer has a hundred times as many. */
  static final int PAGES = 10;

  private static final int TIMES = 100;

  /** The documents of one length. */
  @State(Scope.Benchmark)
  public static class ShortDocuments {

    private byte[] text = {};
    private byte[] pdf = {};

    /** Composes them. */
    @Setup
    public void compose() throws IOException {
      text = LongText.of(CHARACTERS).bytes();
      pdf = LongPdf.of(PAGES);
    }
  }

  /** The documents a hundred times as long. */
  @State(Scope.Benchmark)
  public static class LongDocuments {

    private byte[] text = {};
    private byte[] pdf = {};

    /** Composes them. */
    @Setup
    public void compose() throws IOException {
      text = LongText.of(TIMES * CHARACTERS).bytes();
      pdf = LongPdf.of(TIMES * PAGES);
    }
  }

  /** A text. */
  @Benchmark
  @Warmup(iterations = 50)
  @Measurement(iterations = 30)
  public byte[] shortText(ShortDocuments documents) throws SourceException {
    return convert(documents.text);
  }

  /** One a hundred times as long. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 1)
  public byte[] longText(LongDocuments documents) throws SourceException {
    return convert(documents.text);
  }

  /** A PDF file. */
  @Benchmark
  @Warmup(iterations = 100)
  @Measurement(iterations = 50)
  public byte[] shortPdf(ShortDocuments documents) throws SourceException {
    return convert(documents.pdf);
  }

  /** One with a hundred times as many pages. */
  @Benchmark
  @Warmup(iterations = 3)
  @Measurement(iterations = 3)
  public byte[] longPdf(LongDocuments documents) throws SourceException {
    return convert(documents.pdf);
  }

  private static byte[] convert(byte[] document) throws SourceException {
    Plenary plenary = Plenary.create();
    return plenary.write(plenary.read("", document).deliberation(), Format.AKN);
  }
}

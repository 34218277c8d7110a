package org.plenary.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.scale.LongPdf;
import org.plenary.scale.LongText;
import org.plenary.source.SourceException;

/** Whether cost grows in proportion to length: one document to Akoma Ntoso. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@State(Scope.Benchmark)
public class LengthBenchmark {

  private static final int CHARACTERS = 500_000;

  private static final int PAGES = 10;

  private final Plenary plenary = Plenary.create();

  /** How many times as long as the shortest the documents are. */
  @Param({"1", "100"})
  public int times;

  private byte[] text = {};
  private byte[] pdf = {};

  /** Composes the documents. */
  @Setup
  public void compose() throws IOException {
    text = LongText.of(times * CHARACTERS).bytes();
    pdf = LongPdf.of(times * PAGES);
  }

  /** A text. */
  @Benchmark
  public byte[] text() throws SourceException {
    return convert(text);
  }

  /** A PDF file. */
  @Benchmark
  public byte[] pdf() throws SourceException {
    return convert(pdf);
  }

  private byte[] convert(byte[] document) throws SourceException {
    return plenary.write(plenary.read("", document).deliberation(), Format.AKN);
  }
}

package org.plenary.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plenary.AlignmentFormat;
import org.plenary.Plenary;
import org.plenary.collation.Expression;
import org.plenary.collation.align.Alignment;
import org.plenary.source.SourceException;

/** One operation takes one deliberation in six languages: the mean of the thirty-six there are. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@State(Scope.Benchmark)
public class AlignmentBenchmark {

  private static final int DELIBERATIONS = 36;

  private final Plenary plenary = Plenary.create();
  private final List<List<byte[]>> files = new ArrayList<>();
  private final List<List<Expression>> read = new ArrayList<>();

  /** Reads the files, and their models, into memory. */
  @Setup
  public void read() throws IOException, SourceException {
    for (String folder : List.of("corpus/six/gold", "corpus/six2/gold")) {
      Documents documents = Documents.of(folder);
      Map<String, List<byte[]>> groups = new TreeMap<>();
      for (int i = 0; i < documents.names().size(); i++) {
        String group = documents.names().get(i).replaceFirst(".\\.xml$", "");
        groups.computeIfAbsent(group, absent -> new ArrayList<>()).add(documents.contents().get(i));
      }
      files.addAll(groups.values());
    }
    if (files.size() != DELIBERATIONS) {
      throw new IllegalStateException(files.size() + " deliberations");
    }
    for (List<byte[]> group : files) {
      read.add(expressions(group));
    }
  }

  private List<Expression> expressions(List<byte[]> group) throws SourceException {
    List<Expression> expressions = new ArrayList<>();
    for (byte[] xml : group) {
      expressions.add(plenary.expression("", plenary.read("", xml).deliberation()));
    }
    return expressions;
  }

  /** From six files of Akoma Ntoso to rows. */
  @Benchmark
  @OperationsPerInvocation(DELIBERATIONS)
  public void xmlToAlignment(Blackhole hole) throws SourceException {
    for (List<byte[]> group : files) {
      hole.consume(plenary.align(expressions(group)));
    }
  }

  /** From six models to rows. */
  @Benchmark
  @OperationsPerInvocation(DELIBERATIONS)
  public void modelsToAlignment(Blackhole hole) {
    read.forEach(versions -> hole.consume(plenary.align(versions)));
  }

  /** From six models to what is different between them. */
  @Benchmark
  @OperationsPerInvocation(DELIBERATIONS)
  public void modelsToCheck(Blackhole hole) {
    read.forEach(versions -> hole.consume(plenary.check(plenary.align(versions))));
  }

  /** From six models to the page side by side. */
  @Benchmark
  @OperationsPerInvocation(DELIBERATIONS)
  public void modelsToPage(Blackhole hole) throws IOException {
    for (List<Expression> versions : read) {
      Alignment alignment = plenary.align(versions);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      plenary.write(alignment, AlignmentFormat.HTML, false, false, out);
      hole.consume(out.size());
    }
  }
}

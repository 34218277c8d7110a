package org.plenary.benchmark;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
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
import org.plenary.model.Deliberation;
import org.plenary.schemas.AknSchemas;
import org.plenary.source.SourceException;

/** One operation takes all Akoma Ntoso files of the corpus, one after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@State(Scope.Benchmark)
public class AknBenchmark {

  private final Plenary plenary = Plenary.create();
  private final JAXBContext context = AknSchemas.context();

  /** The parser that Plenary reads with, whatever else is on the class path. */
  private final XMLInputFactory streams = XMLInputFactory.newDefaultFactory();

  private Documents documents = new Documents(List.of(), List.of());
  private final List<Deliberation> deliberations = new ArrayList<>();

  /** Reads the files, and their models, into memory. */
  @Setup
  public void read() throws IOException, SourceException {
    documents = Documents.of(Documents.AKN);
    for (byte[] xml : documents.contents()) {
      deliberations.add(plenary.read("", xml).deliberation());
    }
  }

  /** Akoma Ntoso to the model and back. */
  @Benchmark
  public void aknToModelToAkn(Blackhole hole) throws SourceException {
    for (byte[] xml : documents.contents()) {
      hole.consume(plenary.write(plenary.read("", xml).deliberation(), Format.AKN));
    }
  }

  /** What JAXB alone takes to read the same files and write them again. */
  @Benchmark
  public void aknThroughJaxb(Blackhole hole) throws JAXBException, XMLStreamException {
    for (byte[] xml : documents.contents()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Object root =
          context
              .createUnmarshaller()
              .unmarshal(streams.createXMLStreamReader(new ByteArrayInputStream(xml)));
      context.createMarshaller().marshal(root, out);
      hole.consume(out.size());
    }
  }

  /** The models to PDF. */
  @Benchmark
  public void aknToPdf(Blackhole hole) {
    for (Deliberation deliberation : deliberations) {
      hole.consume(plenary.write(deliberation, Format.PDF));
    }
  }
}

package org.plenary.akn.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;

/** What is written is what a JAXB marshaller writes, in whatever file. */
class TreeEventsTest {

  @Test
  void theSameAsJaxb() throws Exception {
    int files = 0;
    for (Path folder : folders()) {
      for (Path file : files(folder)) {
        AkomaNtoso document;
        try {
          document = AknXml.read(Files.readAllBytes(file), new ReadingReport("x"));
        } catch (SourceException e) {
          continue; // no Akoma Ntoso, or broken
        }
        ByteArrayOutputStream marshalled = new ByteArrayOutputStream();
        AknXml.context().createMarshaller().marshal(document, new XmlOutput(marshalled));
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        AknXml.write(document, sent);
        assertThat(sent.toString(UTF_8)).as(file.toString()).isEqualTo(marshalled.toString(UTF_8));
        files++;
      }
    }
    assertThat(files).isGreaterThan(50);
  }

  /** The fixtures and, where there are any, published files. */
  private static List<Path> folders() {
    Path fixtures =
        Path.of(System.getProperty("plenary.root")).resolve("fixtures/src/main/resources/fixtures");
    Path published = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus/akn");
    return Files.isDirectory(published) ? List.of(fixtures, published) : List.of(fixtures);
  }

  private static List<Path> files(Path folder) throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}

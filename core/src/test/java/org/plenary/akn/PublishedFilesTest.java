package org.plenary.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.akn.read.AknDocument;
import org.plenary.akn.read.AknReader;
import org.plenary.akn.schema.AknValidator;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.model.PlainText;
import org.plenary.source.SourceException;

/** What the United Nations publish is read in full. */
final class PublishedFilesTest {

  static Stream<Path> files() {
    return Corpus.files(
        "corpus/akn",
        "corpus/akn-misplaced",
        "corpus/six/gold",
        "corpus/six2/gold",
        "corpus/un-pdf/gold");
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsAllText(Path file) throws Exception {
    AknDocument read = AknReader.read(Files.readAllBytes(file), file.getFileName().toString());
    assertThat(sorted(PlainText.of(read.deliberation()))).isEqualTo(sorted(text(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void rewritesAFileThatReadsTheSame(Path file) throws Exception {
    AknDocument read = AknReader.read(Files.readAllBytes(file), "published.xml");
    byte[] written = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
    AknDocument again = AknReader.read(written, "own.xml");
    assertThat(again.diagnostics()).isEmpty();
    assertThat(AknWriter.write(again.deliberation(), AknOptions.DEFAULT)).isEqualTo(written);
    assertThat(sorted(PlainText.of(again.deliberation())))
        .isEqualTo(sorted(PlainText.of(read.deliberation())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void rewritesItValidUnderBothSchemas(Path file) throws Exception {
    AknDocument read = AknReader.read(Files.readAllBytes(file), "published.xml");
    byte[] written = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
    assertThat(AknValidator.own().validate(written, "own.xml")).isEmpty();
    assertThat(Standard.VALIDATOR.validate(written, "own.xml")).isEmpty();
  }

  private static final class Standard {
    static final AknValidator VALIDATOR = standard();

    private static AknValidator standard() {
      try {
        return AknValidator.of(Corpus.shared("schemas/akomantoso30.xsd"));
      } catch (SourceException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * The characters, without white space, in order of their code; brackets may belong to markers.
   */
  private static String sorted(String text) {
    int[] sorted =
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .filter(c -> "()\u200e\u200f".indexOf(c) < 0)
            .sorted()
            .toArray();
    return new String(sorted, 0, sorted.length);
  }

  /** The text of a file outside its metadata. */
  private static String text(Path file) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(Files.newInputStream(file));
    StringBuilder text = new StringBuilder();
    int meta = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      boolean element =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
      if (element && reader.getLocalName().equals("meta")) {
        meta += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
      }
      if (event == XMLStreamConstants.CHARACTERS && meta == 0) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}

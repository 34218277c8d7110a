package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;
import org.plenary.source.SourceException;

class PlenaryTest {

  @TempDir Path folder;

  private final Plenary plenary = Plenary.create();

  @Test
  void readsTextAndAkomaNtosoAlike() throws SourceException {
    Conversion read = plenary.read(Fixtures.SEED);
    assertThat(read.hasErrors()).isFalse();
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.NUMBER_WITHOUT_STOP);
    byte[] xml = plenary.write(read.deliberation(), Format.AKN);
    Deliberation again = plenary.read("a.xml", xml).deliberation();
    assertThat(plenary.write(again, Format.AKN)).isEqualTo(xml);
  }

  @ParameterizedTest
  @EnumSource
  void manyThreadsShareOneAndGetTheSameBytes(Format format) throws SourceException {
    Deliberation deliberation = plenary.read(Fixtures.SEED).deliberation();
    byte[] once = plenary.write(deliberation, format);
    List<byte[]> written =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> plenary.write(deliberation, format))
            .toList();
    assertThat(written).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
  }

  @Test
  void writesTheManifestationDateThatIsChosen() throws SourceException {
    Plenary dated = Plenary.builder().manifestationDate(LocalDate.of(2031, 5, 6)).build();
    byte[] xml = dated.write(dated.read(Fixtures.SEED).deliberation(), Format.AKN);
    assertThat(new String(xml, UTF_8)).containsOnlyOnce("\"2031-05-06\"");
  }

  @Test
  void wrapsPlainTextAsWideAsChosen() throws SourceException {
    Plenary narrow = Plenary.builder().width(40).build();
    byte[] text = narrow.write(narrow.read(Fixtures.SEED).deliberation(), Format.TXT);
    assertThat(new String(text, UTF_8).lines()).allMatch(line -> line.length() <= 40);
    assertThatThrownBy(() -> Plenary.builder().width(Plenary.NARROWEST - 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatIsLongerThanTheLimit() throws IOException, SourceException {
    Plenary small = Plenary.builder().maximumBytes(4).build();
    Path file = Files.writeString(folder.resolve("a.txt"), "12345");
    String message = "longer than the limit of 4 bytes";
    assertThatThrownBy(() -> small.read(file)).hasMessage(message);
    assertThatThrownBy(() -> small.read("a", new byte[5])).hasMessage(message);
    assertThatThrownBy(() -> small.validate("a", new byte[5])).hasMessage(message);
    assertThat(small.bytes(new ByteArrayInputStream(new byte[4]))).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7', the PDF is cut short",
    "'{\\rtf1 }', an RTF file",
    "'<!DOCTYPE html><p>', an HTML page",
    "'Dear friend,', no",
    "'', the file is empty"
  })
  void saysWhatItDoesNotRead(String content, String message) {
    assertThatThrownBy(() -> plenary.read("a", content.getBytes(UTF_8)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    assertThatThrownBy(() -> plenary.read(folder.resolve("a")))
        .hasMessage("no such file or folder");
    assertThatThrownBy(() -> plenary.read(folder)).hasMessage("a folder, not a file");
  }

  private static final String VOLUME =
      """
      98/901. Lighthouses
      The General Assembly,
      1. Takes note of the report.
      71st plenary meeting
      8 December 2043
      98/902. Buoys
      The General Assembly,
      1. Calls upon all States to keep their buoys.
      72nd plenary meeting
      9 December 2043
      """;

  @Test
  void eachDeliberationOfAVolumeIsReadForItself() throws SourceException {
    assertThat(Plenary.create().readAll("volume.txt", VOLUME.getBytes(UTF_8)))
        .extracting(one -> one.deliberation().identity().number().orElse(""))
        .containsExactly("98/901", "98/902");
  }

  @Test
  void aVolumeReadAsOneIsACollection() throws SourceException {
    Deliberation volume =
        Plenary.create().read("volume.txt", VOLUME.getBytes(UTF_8)).deliberation();
    assertThat(volume.parts())
        .extracting(part -> part.identity().title().orElse(""))
        .containsExactly("Lighthouses", "Buoys");
  }

  @Test
  void theNumberPicksOneOfAVolume() throws SourceException {
    Plenary second = Plenary.builder().number("98/902").build();
    assertThat(second.read("volume.txt", VOLUME.getBytes(UTF_8)).deliberation().identity().title())
        .contains("Buoys");
    Plenary none = Plenary.builder().number("98/903").build();
    assertThatThrownBy(() -> none.read("volume.txt", VOLUME.getBytes(UTF_8)))
        .isInstanceOf(SourceException.class)
        .hasMessage("none of its 2 deliberations has the number 98/903");
  }
}

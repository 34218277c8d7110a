package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.source.Ledger;
import org.plenary.source.SourceException;

/**
 * Compares what becomes of each fixture with the files beside it. With {@code
 * -Dplenary.update=true}, or where such a file is missing, it is written and the test still fails:
 * somebody has to read it.
 */
class GoldenTest {

  private static final boolean UPDATE = Boolean.getBoolean("plenary.update");

  private final Plenary plenary = Plenary.create();

  @TestFactory
  Stream<DynamicTest> isAsExpected() {
    return Fixtures.sources().stream()
        .map(source -> DynamicTest.dynamicTest(Fixtures.name(source), () -> check(source)));
  }

  private void check(Path source) throws IOException, SourceException {
    String name = source.getFileName().toString();
    Conversion conversion = plenary.read(name, Files.readAllBytes(source));
    Map<String, String> actual = new LinkedHashMap<>();
    actual.put("xml", written(conversion, Format.AKN));
    actual.put("txt", written(conversion, Format.TXT));
    actual.put("diagnostics", lines(conversion.diagnostics().stream()));
    actual.put("ledger", lines(conversion.ledger().entries().stream().map(GoldenTest::line)));
    assertThat(plenary.validate(name, actual.get("xml").getBytes(UTF_8))).isEmpty();
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> entry : actual.entrySet()) {
      Path expected = source.resolveSibling("expected." + entry.getKey());
      if (UPDATE || !Files.exists(expected)) {
        written.add(Files.writeString(expected, entry.getValue()));
      } else {
        assertThat(entry.getValue()).as(expected.toString()).isEqualTo(Files.readString(expected));
      }
    }
    assertThat(written).as("expected files that were written: read them, then run again").isEmpty();
  }

  private static String line(Ledger.Entry entry) {
    return entry.kind() + " " + entry.text();
  }

  private String written(Conversion conversion, Format format) {
    return new String(plenary.write(conversion.deliberation(), format), UTF_8);
  }

  private static String lines(Stream<?> values) {
    return values.map(value -> value + "\n").collect(Collectors.joining());
  }
}

package org.plenary.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.source.SourceException;

/** Runs what {@code docs/scale.md} counts, in local mode. */
class CountOpeningsTest {

  private static final Path ROOT = Path.of(System.getProperty("plenary.root"));

  @TempDir Path folder;

  @Test
  void countsTheOpeningsOfRecitals() throws IOException, SourceException {
    String text =
        """
        Resolution 9001 (2031)

        The Security Council,

        Recalling its resolution 9000 (2030),

        Recalling also the statement of its President,

        Recalling the Charter,

        1. Decides to remain seized of the matter.
        """;
    Plenary plenary = Plenary.create();
    Conversion read = plenary.read("text", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (int i = 0; i < 3; i++) {
      Files.write(folder.resolve(i + ".jsonl"), plenary.write(read.deliberation(), Format.JSONL));
    }
    try (SparkSession spark = SparkSession.builder().config(configuration()).getOrCreate()) {
      List<Row> openings = CountOpenings.openings(spark, folder.toUri().toString()).collectAsList();
      assertThat(openings.stream().map(row -> row.mkString(" ")))
          .containsExactly("en Recalling 6", "en Recalling also 3");
    }
  }

  @Test
  void theDocumentationShowsTheCodeThatRuns() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("checks/spark/src/test/java/org/plenary/spark/CountOpenings.java"));
    String shown = source.substring(source.indexOf("public final class"));
    assertThat(Files.readString(ROOT.resolve("docs/scale.md"))).contains(shown.strip());
  }

  private static SparkConf configuration() {
    return new SparkConf()
        .setMaster("local[2]")
        .setAppName("plenary")
        .set("spark.ui.enabled", "false")
        .set("spark.sql.shuffle.partitions", "2")
        .set("spark.driver.host", "localhost")
        .set("spark.driver.bindAddress", "127.0.0.1");
  }
}

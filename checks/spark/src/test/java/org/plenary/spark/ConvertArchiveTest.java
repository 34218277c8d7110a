package org.plenary.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Outcome;

/** Runs the job of {@code docs/scale.md} in local mode. */
class ConvertArchiveTest {

  private static final Path ROOT = Path.of(System.getProperty("plenary.root"));
  private static final Path SEED =
      ROOT.resolve("fixtures/src/main/resources/fixtures/unga/60-212/zh/60-212.zh.txt");

  @TempDir Path folder;

  @Test
  void convertsAFolderAndGoesOnAfterABadDocument() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 8; i++) {
      Files.copy(SEED, in.resolve("d" + i + ".txt"));
    }
    Files.write(in.resolve("empty.txt"), new byte[0]);
    try (JavaSparkContext spark = spark()) {
      JavaRDD<Outcome> outcomes = ConvertArchive.outcomes(spark, in.toUri().toString(), 4);
      assertThat(outcomes.map(Outcome::status).countByValue())
          .isEqualTo(Map.of(Outcome.Status.DONE, 8L, Outcome.Status.UNREADABLE, 1L));
      String out = folder.resolve("out").toUri().toString();
      ConvertArchive.save(outcomes, out);
      List<String> documents =
          spark
              .sequenceFile(out, Text.class, BytesWritable.class)
              .map(
                  file ->
                      new String(file._2().copyBytes(), java.nio.charset.StandardCharsets.UTF_8))
              .collect();
      assertThat(documents).hasSize(8).allMatch(xml -> xml.contains("<akomaNtoso"));
    }
  }

  @Test
  void theDocumentationShowsTheCodeThatRuns() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve("checks/spark/src/test/java/org/plenary/spark/ConvertArchive.java"));
    String shown = source.substring(source.indexOf("public final class"));
    assertThat(Files.readString(ROOT.resolve("docs/scale.md"))).contains(shown.strip());
  }

  /** Measures, where there are real documents. */
  @Test
  void measuresTheThroughputOfTheCorpus() {
    Path corpus = Path.of(System.getProperty("plenary.shared"), "corpus/un-pdf/pdf");
    Assumptions.assumeTrue(Files.isDirectory(corpus), "skipped: no corpus in " + corpus);
    try (JavaSparkContext spark = spark()) {
      String in = corpus.toUri().toString();
      long first = ConvertArchive.outcomes(spark, in, 8).count();
      long begun = System.nanoTime();
      JavaRDD<Outcome> outcomes = ConvertArchive.outcomes(spark, in, 8);
      assertThat(outcomes.filter(outcome -> outcome.status().isConverted()).count())
          .isEqualTo(first);
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(
          Locale.ROOT, "%d documents in %.1f s, %.1f a second%n", first, seconds, first / seconds);
    }
  }

  private static JavaSparkContext spark() {
    return new JavaSparkContext(
        new SparkConf()
            .setMaster("local[2]")
            .setAppName("plenary")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "localhost")
            .set("spark.driver.bindAddress", "127.0.0.1"));
  }
}

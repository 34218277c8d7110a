package org.plenary.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildComparisonTest {

  private static final Path FIXTURES =
      Path.of(System.getProperty("plenary.root"), "fixtures/src/main/resources/fixtures");

  @TempDir Path folder;

  private Path before;
  private Path after;

  @BeforeEach
  void export() throws IOException, InterruptedException, ExecutionException {
    before = folder.resolve("before");
    after = folder.resolve("after");
    for (Path out : new Path[] {before, after}) {
      Export.main(
          new String[] {
            FIXTURES.toString(), out.toString(), "unga/60-212", "unga/99-12", "broken"
          });
    }
  }

  @Test
  void theSameBuildMakesTheSame() throws IOException {
    Path seed = after.resolve("unga/60-212/zh");
    assertThat(seed.resolve("60-212.zh.txt.xml")).isNotEmptyFile();
    assertThat(after.resolve("unga/99-12/en/source.txt.ledger")).isNotEmptyFile();
    assertThat(seed.resolve("60-212.zh.txt.diagnostics")).isNotEmptyFile();
    assertThat(BuildComparison.differences(before, after)).isEmpty();
  }

  @Test
  void tellsWhatIsChangedNewAndGone() throws IOException {
    Path seed = after.resolve("unga/60-212/zh");
    Files.writeString(seed.resolve("60-212.zh.txt.html"), "other");
    Files.move(seed.resolve("60-212.zh.txt.xml"), seed.resolve("60-212.zh.txt.akn"));
    assertThat(BuildComparison.differences(before, after))
        .containsExactly(
            "new      unga/60-212/zh/60-212.zh.txt.akn",
            "changed  unga/60-212/zh/60-212.zh.txt.html",
            "gone     unga/60-212/zh/60-212.zh.txt.xml");
  }
}

package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

  @Test
  void theVersionIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("plenary.root"), "pom.xml"));
    String version = pom.replaceAll("(?s).*?<revision>([^<]+)</revision>.*", "$1");
    assertThat(Run.of("--version").text()).isEqualTo("plenary " + version + "\n");
    assertThat(Run.of("convert", "--version").text()).isEqualTo("plenary " + version + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "help convert",
        "convert --help",
        "validate -h",
        "fix -h",
        "show -h",
        "schema -h",
        "schema install -h"
      })
  void helpHasExamplesExitCodesAndFits(String line) {
    Run run = Run.of((Object[]) line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text()).contains("Examples:", "Exit code: 0");
    assertThat(run.text().lines()).allMatch(text -> text.length() <= 90);
  }
}

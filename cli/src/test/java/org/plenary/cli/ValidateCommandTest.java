package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Plenary;
import org.plenary.diagnostic.Code;

class ValidateCommandTest {

  @TempDir Path folder;
  private Path valid = Path.of("");

  @BeforeEach
  void convert() throws IOException {
    valid = folder.resolve("valid.xml");
    Run.of("convert", Seed.in(folder, "a.txt"), "-o", valid);
  }

  @Test
  void findsNothingInWhatConvertWrites() {
    Run run = Run.of("validate", valid);
    assertThat(run.err()).isEmpty();
    assertThat(run.text()).isEqualTo("1 file, 0 problems\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void namesTheProblemAndItsPlace() throws IOException {
    Path wrong = folder.resolve("wrong.xml");
    Files.writeString(wrong, Files.readString(valid).replace("<preamble ", "<preamble wrong='1' "));
    Run run = Run.of("validate", valid, wrong);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.text().lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("\\Q" + wrong + "\\E:\\d+:\\d+: error\\[SCHEMA_INVALID]: .*wrong.*");
    assertThat(run.text()).endsWith("\n2 files, 1 problem: 1 error, 0 warnings\n");
  }

  @Test
  void readsStandardInputAndFolders() throws IOException {
    assertThat(Run.with(Files.readAllBytes(valid), false, "validate", "-").code()).isZero();
    assertThat(Run.of("validate", folder).text()).isEqualTo("1 file, 0 problems\n");
  }

  @Test
  void refusesWhatIsNotWellFormedOrHasADtd() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.xml"), "<akomaNtoso>\n<a></b>");
    assertThat(Run.of("validate", broken).text())
        .contains(broken + ":2:6: error[NOT_WELL_FORMED]: ");
    byte[] bomb =
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>".getBytes(UTF_8);
    Run run = Run.with(bomb, false, "validate", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.text())
        .contains("<stdin>:1:")
        .contains("[DOCTYPE_REFUSED]")
        .doesNotContain("root:");
  }

  @Test
  void saysWhatCannotBeRead() {
    Run run = Run.of("validate", folder.resolve("missing.xml"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).endsWith("missing.xml: error: no such file or folder\n");
    assertThat(run.text()).isEqualTo("1 file, 1 problem: 1 not read\n");
    Run noSchema = Run.of("validate", valid, "--schema", folder.resolve("a.txt"));
    assertThat(noSchema.code()).isEqualTo(1);
    assertThat(noSchema.err()).contains("a.txt: error: the schema cannot be used: ");
  }

  @Test
  void checksAgainstTheStandardsSchemaToo() {
    Path schema = Path.of(System.getProperty("plenary.shared"), "schemas", "akomantoso30.xsd");
    assumeThat(schema).as("the standard's schema is not on this machine").exists();
    Run run = Run.of("validate", valid, "--schema", schema);
    assertThat(run.err()).isEmpty();
    assertThat(run.text()).isEqualTo("1 file, 0 problems\n");
  }

  @Test
  void writesJson() throws IOException {
    Path wrong = folder.resolve("wrong.xml");
    Files.writeString(wrong, Files.readString(valid).replace("eId=\"para_2\"", "eId=\"para_1\""));
    Run run = Run.of("validate", wrong, folder.resolve("missing.xml"), "--format", "json");
    assertThat(run.code()).isEqualTo(1);
    List<String> tokens = JsonTokens.of(run.text());
    assertThat(tokens)
        .contains("EID_TWICE", "EID_NUMBER", "line", "column", "error", "warning")
        .containsSubsequence("files", "2", "errors", "1", "warnings", "1", "unread", "1");
    assertThat(run.err()).contains("missing.xml: error: ");
    assertThat(JsonTokens.of(Run.of("validate", valid, "--format", "json").text()))
        .containsSubsequence("problems", "files", "1", "errors", "0", "warnings", "0");
  }

  @Test
  void writesSarif() throws IOException {
    Path wrong = Files.createDirectory(folder.resolve("a b")).resolve("wrong.xml");
    Files.writeString(wrong, Files.readString(valid).replace("eId=\"para_2\"", "eId=\"para_1\""));
    Run run = Run.of("validate", wrong, "--format", "sarif");
    assertThat(run.code()).isEqualTo(1);
    List<String> tokens = JsonTokens.of(run.text());
    assertThat(tokens)
        .startsWith("$schema")
        .containsSubsequence("version", "2.1.0", "runs", "tool", "driver", "name", "plenary")
        .containsSubsequence("rules", "id", "NOT_WELL_FORMED", "shortDescription", "level", "error")
        .containsSubsequence("results", "ruleId", "EID_NUMBER", "ruleIndex", "level", "warning")
        .containsSubsequence("artifactLocation", "uri", wrong.toUri().toString(), "startLine")
        .containsSubsequence("invocations", "executionSuccessful", "true");
    int index = tokens.indexOf("ruleIndex");
    List<String> rules = Plenary.rules().keySet().stream().map(Code::name).toList();
    assertThat(rules.get(Integer.parseInt(tokens.get(index + 1)))).isEqualTo(tokens.get(index - 1));
    Run relative = Run.of("validate", "a b/missing.xml", "--format", "sarif");
    assertThat(JsonTokens.of(relative.text()))
        .containsSubsequence("executionSuccessful", "false", "toolExecutionNotifications", "error");
  }

  @Test
  void refusesAFormatThatItDoesNotHave() {
    Run run = Run.of("validate", valid, "--format", "xml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'xml' is none of text, json, sarif");
  }
}

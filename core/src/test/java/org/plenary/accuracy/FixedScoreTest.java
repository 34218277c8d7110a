package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.Plenary;

/** Published files have their whole text in its place when they were fixed. */
class FixedScoreTest {

  private static final List<String> TEXTS =
      List.of(
          "all-body-text",
          "conclusion-text",
          "enacting-formula",
          "note-text",
          "operative-text",
          "point-text",
          "title");

  @Tag("corpus")
  @Test
  void noTextIsLost() throws Exception {
    Path output = Files.createDirectories(Path.of("target", "accuracy", "corpus.fixed"));
    Path gold = Corpus.shared("corpus/akn");
    for (Path file : Corpus.files("akn")) {
      String name = file.getFileName().toString();
      byte[] fixed = Plenary.create().fix(name, Files.readAllBytes(file)).document();
      Files.write(output.resolve(name), fixed);
    }
    Score score = Score.of(output, gold, ".");
    System.out.println("corpus.fixed: " + score.table());
    assertThat(TEXTS).allSatisfy(text -> assertThat(score.figures()).containsEntry(text, 1.0));
  }
}

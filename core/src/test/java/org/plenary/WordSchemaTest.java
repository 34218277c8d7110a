package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.collation.Expression;
import org.plenary.model.Deliberation;
import org.plenary.source.docx.DocxFiles;

/** Each Word file that is written, tracked changes included, is valid WordprocessingML. */
class WordSchemaTest {

  private static final Plenary PLENARY = Plenary.create();

  static List<Path> fixtures() {
    return Fixtures.sources();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void allowsFixtures(Path file) throws Exception {
    Deliberation deliberation = PLENARY.read("a", Files.readAllBytes(file)).deliberation();
    assertThat(WordSchema.faults(PLENARY.write(deliberation, Format.DOCX))).isEmpty();
  }

  @Test
  void allowsTrackedChanges() throws Exception {
    List<Path> files = Fixtures.sources();
    Expression older = expression(files.get(0));
    for (Path newer : files.subList(1, files.size())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PLENARY.write(PLENARY.compare(older, expression(newer)), ComparisonFormat.DOCX, out);
      assertThat(WordSchema.faults(out.toByteArray())).as("%s", newer).isEmpty();
    }
  }

  private static Expression expression(Path file) throws Exception {
    return PLENARY.expression(
        file.toString(), PLENARY.read("a", Files.readAllBytes(file)).deliberation());
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("org.plenary.Published#files")
  void allowsPublishedFiles(Path file) throws Exception {
    Deliberation deliberation = PLENARY.read(file).deliberation();
    assertThat(WordSchema.faults(PLENARY.write(deliberation, Format.DOCX))).isEmpty();
  }

  @Test
  void refusesPropertiesAfterText() throws Exception {
    byte[] file = DocxFiles.of("<w:p><w:r><w:t>Notes</w:t></w:r><w:pPr/></w:p>").bytes();
    assertThat(WordSchema.faults(file)).hasSize(1);
  }
}

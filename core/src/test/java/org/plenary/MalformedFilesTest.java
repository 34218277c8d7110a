package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/** Published files that are not well-formed: one message each, with the right line. */
class MalformedFilesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("plenary.shared", "absent"), "corpus", "akn-malformed");

  @ParameterizedTest
  @CsvSource({
    "GAresolutions__74session__Russian__74_261_R,1,empty",
    "GAresolutions__77session__Spanish__A_RES_77_104-2228250S,991,<doc> of line 225",
    "SCresolutions__2021__German__S_RES_2575__2021_-G,52,refersTo",
    "SCresolutions__PRST__2000__S_PRST_2000_9-0035613E,92,<paragraph> of line 88",
    "SCresolutions__PRST__2001__S_PRST_2001_21-0152550E,143,<paragraph> of line 139",
    "SCresolutions__PRST__2001__S_PRST_2001_3-0123427E,90,<paragraph> of line 88",
    "SCresolutions__PRST__2001__S_PRST_2001_9-0129824E,97,<paragraph> of line 93",
    "SCresolutions__PRST__2002__S_PRST_2002_2-0223871E,151,<paragraph> of line 149",
    "SCresolutions__PRST__2004__S_PRST_2004_30-0446041E,125,<paragraph> of line 123",
    "SCresolutions__PRST__2005__S_PRST_2005_53-0557949E,114,<paragraph> of line 112",
  })
  void haveOneProblem(String name, int line, String what) throws SourceException {
    assumeThat(FOLDER).as("skipped: no shared documents").exists();
    List<Diagnostic> problems = Plenary.create().validate(FOLDER.resolve(name + ".xml"));
    assertThat(problems)
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(Code.NOT_WELL_FORMED);
    assertThat(problems.get(0).place().line()).isEqualTo(line);
    assertThat(problems.get(0).message()).contains(what);
  }
}

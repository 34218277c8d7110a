package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.model.Deliberation;

/**
 * Published deliberations written as Word files are read back the same: the words of the body,
 * numbers, notes and tables. So are those that were read from PDF files. Where the published file
 * has notes and numbers as plain text, they are found, and no character is lost.
 */
class WordRereadingTest {

  /**
   * Files of which the parts are told otherwise, with all their words: an annex or part without the
   * word for it that follows the closing line is a section of the body; points that come after
   * paragraphs of a new count are paragraphs; the title of a statement is no recital, and initials
   * are no number.
   */
  private static final Set<String> PARTED =
      Set.of(
          "GAdecisions__77_session__French__GA_decision_77_507_B_and_C_F.xml",
          "GAresolutions__74session__Arabic__74_264_A.xml",
          "GAresolutions__74session__English__74_262.xml",
          "GAresolutions__75session__Arabic__75_249_A.xml",
          "GAresolutions__75session__English__75_129_E.xml",
          "SCresolutions__2020__French__S_RES_2551__2020_-2015095F.xml",
          "SCresolutions__2022__Spanish__S_RES_2666-2229059S.xml",
          "SCresolutions__2024__English__S_RES_2765-2424370E.xml",
          "SCresolutions__PRST__2005__S_PRST_2005_19-0535489E.xml",
          "SCresolutions__PRST__2008__S_PRST_2008_29-0846607E.xml",
          "SCresolutions__Pre-2020__2005__S_RES_1617_N0544660.xml",
          "SCresolutions__Pre-2020__2015__S_RES_2202_1502151E.xml");

  private static final Plenary PLENARY = Plenary.create();

  /** A sample takes each file after so many. */
  private static final int STEP = 23;

  private static final int STEP_OF_PDF = 41;

  static Stream<Path> sample() throws IOException {
    return Published.everyNth(STEP);
  }

  static List<Path> sampleOfPdf() throws IOException {
    List<Path> all = pdf();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + STEP_OF_PDF)
        .mapToObj(all::get)
        .toList();
  }

  static List<Path> pdf() throws IOException {
    Path corpus = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus");
    Assumptions.assumeTrue(Files.exists(corpus), "skipped: no PDF files at " + corpus);
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("un-pdf/pdf", "un-pdf-2/pdf")) {
      try (Stream<Path> all = Files.list(corpus.resolve(folder))) {
        all.sorted().forEach(files::add);
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("sample")
  void readsBackSomeOfWhatItWrote(Path file) throws Exception {
    readsBackWhatItWrote(file);
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("org.plenary.Published#files")
  void readsBackWhatItWrote(Path file) throws Exception {
    Deliberation deliberation = PLENARY.read(file).deliberation();
    Assumptions.assumeFalse(
        deliberation.identity().language().tag().equals("de"), "skipped: German is not parsed");
    check(deliberation, file.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("sampleOfPdf")
  void readsBackSomeOfWhatItReadFromPdf(Path file) throws Exception {
    readsBackWhatItReadFromPdf(file);
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("pdf")
  void readsBackWhatItReadFromPdf(Path file) throws Exception {
    byte[] akn = PLENARY.write(PLENARY.read(file).deliberation(), Format.AKN);
    check(PLENARY.read("a.xml", akn).deliberation(), file.getFileName().toString());
  }

  private static void check(Deliberation deliberation, String name) throws Exception {
    byte[] docx = PLENARY.write(deliberation, Format.DOCX);
    WordContent wanted = WordContent.of(deliberation);
    Deliberation again = PLENARY.read("again.docx", docx).deliberation();
    WordContent found = WordContent.of(again);
    boolean same = found.body().equals(wanted.body()) && found.hasNumbersOf(wanted);
    if (PARTED.contains(name)) {
      assertThat(same).as("known to be parted otherwise").isFalse();
      assertThat(plain(again)).isEqualTo(plain(deliberation));
    } else if (found.notes().size() > wanted.notes().size()) {
      assertThat(found.letters()).isEqualTo(wanted.letters());
      assertThat(found.hasNumbersOf(wanted)).as("%s", found.numbers()).isTrue();
    } else {
      assertThat(found.body()).isEqualTo(wanted.body());
      assertThat(same).as("%s in %s", wanted.numbers(), found.numbers()).isTrue();
      assertThat(found.notes()).isEqualTo(wanted.notes());
      assertThat(found.tables()).isEqualTo(wanted.tables());
    }
  }

  /** The letters and figures of all of a text, in the order of their codes. */
  private static String plain(Deliberation deliberation) {
    return new String(PLENARY.write(deliberation, Format.TXT), UTF_8)
        .chars()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}

package org.plenary.parser.repair.span;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.parser.repair.SourceRepair;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;

/** Texts as MuPDF gives them whose lines are no printed ones. */
class ReversedSpansTest {

  /** Words that run backwards, signs that were turned with them, and strokes beside numbers. */
  private static final String SIGNS =
      "ةنجللا ةيمنتلا ةيلودلا\n،رارقلا\n،سلجملا\n،ريرقتلا\n49 75/\n51 76/\n52 77/\n53 78/\n";

  private static String repaired(String text) throws SourceException {
    return SourceRepair.repair(
            new TextReader().read("test.txt", (SIGNS + text).getBytes(UTF_8), Optional.empty()))
        .source()
        .text();
  }

  @Test
  void whatIsMadeOfTwoUnitsStaysWhole() throws SourceException {
    assertThat(repaired("سلجم \ud83d\udd26 رارق")).endsWith("قرار \ud83d\udd26 مجلس");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " \n ",
        "(\n2\n)",
        "2\n-",
        "رارق\nA/\n/",
        "78481.3\nA/\n/\n/Add",
        "(\nA\n)",
        "5\nvol\nNo"
      })
  void rowsOfALineKeepWhatTheyHold(String rows) throws SourceException {
    String text = "\n" + "رارق\n\n".repeat(20) + rows + "\n\n";
    assertThat(visible(repaired(text))).isEqualTo(visible(SIGNS + text));
  }

  /** Headings and whole lines are in order, although a sign stands within them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "سراحلا نأشب ةماع ماكحأ :الوأ\n\n1 -ررقت نأ يقبت",
        "ليللا يف سارحلا ماهم .فلأ\n\n1 -ررقت نأ يقبت",
        "رارقلا رظنا ؛حيباصملا ةءاضإ ماهملا لمشت\n\nةنجللا ريرقت"
      })
  void whatEndsNoParagraphStaysInItsPlace(String rows) throws SourceException {
    String line = rows.substring(0, rows.indexOf('\n'));
    String text = "\nةنجللا ريرقت ،ةميدقلا\n\n" + rows + "\n";
    assertThat(repaired(text)).contains(new StringBuilder(line).reverse());
  }

  @Test
  void twoLinesBetweenEmptyRowsStayTwo() throws SourceException {
    String first = "ماعلا نيمألا ريرقتب ريدقتلا عم املع طيحت";
    String second = "ةقيثولا يف دراولا تارانملا ةلاح نع 98415";
    String text = "\n" + "رارق\n\n".repeat(20) + first + "\n" + second + "\nA/\n/\n\n";
    assertThat(repaired(text)).contains(new StringBuilder(first).reverse() + "\n");
  }

  @Test
  void wordsBetweenFiguresAreParted() throws SourceException {
    String text = "\n" + "رارق\n\n".repeat(20) + " 12\n 14\n 16\nto\nand\n\n";
    assertThat(repaired(text)).contains("12 to 14 and 16");
  }

  private static String visible(String text) {
    return text.chars()
        .filter(c -> c > ' ')
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"رارق", "رارق ", "رارق/", ",1", "A/", "/ ", "( ", "5 ", "،رارق "})
  @Timeout(20)
  void aVeryLongLineTakesNoTime(String part) throws SourceException {
    String line = part.repeat(200_000 / part.length());
    String read = repaired(line);
    assertThat(read.chars().filter(c -> c > ' ').count())
        .isEqualTo((SIGNS + line).chars().filter(c -> c > ' ').count());
  }
}

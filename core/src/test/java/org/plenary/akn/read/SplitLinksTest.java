package org.plenary.akn.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.diagnostic.Code;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.source.SourceException;

/** Links that published files have in pieces are whole when they are read. */
final class SplitLinksTest {

  private static AknDocument read(String line) throws SourceException {
    String xml =
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
            + "<statement name=\"resolution\"><meta/><mainBody><p>"
            + line
            + "</p></mainBody></statement></akomaNtoso>";
    return AknReader.read(xml.getBytes(UTF_8), "x.xml");
  }

  /** The line with each link in square brackets. */
  private static String marked(AknDocument read) {
    Block.TextBlock line = (Block.TextBlock) read.deliberation().body().get(0);
    StringBuilder marked = new StringBuilder();
    for (Inline inline : line.content()) {
      String text = PlainText.of(List.of(inline));
      marked.append(inline instanceof Inline.Reference ? "[" + text + "]" : text);
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/99/346, see [99/3]46 of May, see [99/346] of May",
    "A/RES/99/346, [resolution 99/3]46, [resolution 99/3]46",
    "A/RES/99/346, [99/3]467, [99/3]467",
    "A/RES/99/346, [99/3] 46, [99/3] 46",
    "A/RES/99/346, [99/346]., [99/346].",
    "A/RES/99/346, [A/RES]/99/346;, [A/RES/99/346];",
    "S/RES/9691(2043), 第[9]691(2043)号, 第[9691(2043)]号",
    "A/99/869., [A/99/86]9., [A/99/869].",
    "A/99/869, [A/99/]12, [A/99/]12",
  })
  void aLinkTakesInWhatCompletesItsNumber(String symbol, String printed, String marked)
      throws SourceException {
    AknDocument read =
        read(
            printed
                .replace("[", "<a href=\"https://undocs.org/en/" + symbol + "\">")
                .replace("]", "</a>"));
    assertThat(marked(read)).isEqualTo(marked);
    assertThat(read.diagnostics().stream().anyMatch(d -> d.code() == Code.LINK_REPAIRED))
        .isEqualTo(!printed.equals(marked));
  }

  @Test
  void piecesWithOneAddressAreOneLink() throws SourceException {
    String seven = "<a href=\"https://undocs.org/en/A/RES/99/210\">";
    String other = "<a href=\"https://undocs.org/en/A/RES/99/211\">";
    AknDocument read = read(seven + "9</a>" + seven + "9/2</a>10 and " + other + "99/211</a>");
    assertThat(marked(read)).isEqualTo("[99/210] and [99/211]");
    assertThat(read.diagnostics())
        .extracting(Object::toString)
        .contains(
            "x.xml: info[LINK_REPAIRED]: a link in pieces is one link",
            "x.xml: info[LINK_REPAIRED]: a link covers all of the number 99/210");
    assertThat(marked(read(seven + "99/210</a>" + other + "99/211</a>")))
        .isEqualTo("[99/210][99/211]");
  }
}

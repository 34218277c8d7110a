package org.plenary.akn.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.akn.schema.AknValidator;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/** XML that would take all memory, time or stack, or fetch what is elsewhere. */
@Timeout(60)
class HostileXmlTest {

  private static final String OPEN =
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement"
          + " name=\"resolution\"><meta><identification source=\"#a\"><FRBRWork/><FRBRExpression/>"
          + "<FRBRManifestation/></identification></meta><mainBody>";
  private static final String CLOSE = "</mainBody></statement></akomaNtoso>";

  @Test
  void entitiesThatMultiply() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE akomaNtoso [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
    }
    String file = bomb + "]>" + OPEN + "<p>&e29;</p>" + CLOSE;
    refused(file, "document type declaration, which is refused");
    assertThat(problems(file)).first().extracting(Diagnostic::code).isEqualTo(Code.DOCTYPE_REFUSED);
  }

  @Test
  void entitiesFromElsewhere(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "hidden words");
    for (String kind : List.of("<!ENTITY e SYSTEM '%s'>", "<!ENTITY %% e SYSTEM '%s'> %%e;")) {
      String file =
          "<!DOCTYPE akomaNtoso [%s]>".formatted(kind.formatted(secret.toUri()))
              + OPEN
              + "<p>&e;</p>"
              + CLOSE;
      refused(file, "document type declaration, which is refused");
      assertThat(problems(file).toString()).doesNotContain("hidden words");
    }
    refused(
        "<!DOCTYPE akomaNtoso SYSTEM '%s'>".formatted(secret.toUri()) + OPEN + CLOSE, "refused");
  }

  @Test
  void elementsNestedDeeply() {
    for (String name :
        List.of("section", "p", "i", "blockList", "item", "unheard", "authorialNote")) {
      String file =
          OPEN + ("<" + name + ">").repeat(100_000) + ("</" + name + ">").repeat(100_000) + CLOSE;
      refused(file, "elements are nested too deep, more than 400 levels");
      assertThat(problems(file)).isNotEmpty();
    }
  }

  /** The JDK's time for a pattern of the schema is quadratic: a megabyte took half an hour. */
  @Test
  void longValuesOfAttributes() {
    for (String part : List.of("a", "para_1__", " ", "\u0430")) {
      String value = part.repeat(1_000_000 / part.length());
      String file = OPEN + "<p eId=\"%s\">x</p>".formatted(value) + CLOSE;
      assertThat(problems(file)).isNotEmpty();
      assertThat(problems(file)).allMatch(problem -> problem.message().length() < 1_000);
    }
  }

  @Test
  void longNumbers() throws SourceException {
    for (String part : List.of("1.", "a-", "I.", "(a)", "\u0661.")) {
      String number = part.repeat(100_000);
      String file =
          OPEN
              + "<paragraph><num>%s</num><content><p>x</p></content></paragraph>".formatted(number)
              + CLOSE;
      AknDocument read = AknReader.read(file.getBytes(UTF_8), "x.xml");
      assertThat(AknWriter.write(read.deliberation(), AknOptions.DEFAULT)).isNotEmpty();
    }
  }

  @Test
  void elementsNestedAsDeepAsAllowed() throws SourceException {
    String list = "<section><num>1</num>";
    String file =
        OPEN + list.repeat(390) + "<content><p>x</p></content>" + "</section>".repeat(390) + CLOSE;
    AknDocument read = AknReader.read(file.getBytes(UTF_8), "test.xml");
    byte[] written = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
    assertThat(new String(written, UTF_8)).contains(">x<");
  }

  @Test
  void textInVeryManyPieces() throws SourceException {
    for (String piece :
        List.of("a&amp;", "a<!-- b -->", "a<![CDATA[&]]>", "<i>a</i>", "a<?b c?>")) {
      String file = OPEN + "<p>" + piece.repeat(200_000) + "</p>" + CLOSE;
      AknDocument read = AknReader.read(file.getBytes(UTF_8), "test.xml");
      byte[] written = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
      assertThat(new String(written, UTF_8).chars().filter(c -> c == 'a').count())
          .isGreaterThan(200_000);
    }
  }

  @Test
  void moreAttributesThanAnyElementHas() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    String file = OPEN + "<p" + attributes + ">x</p>" + CLOSE;
    refused(file, "the XML is not well-formed");
    assertThat(problems(file)).isNotEmpty();
  }

  @Test
  void moreProblemsThanAnyoneReads() {
    assertThat(problems(OPEN + "<p a=\"\"/>".repeat(50_000) + CLOSE)).hasSizeGreaterThan(50_000);
  }

  private static List<Diagnostic> problems(String file) {
    return AknValidator.own().validate(file.getBytes(UTF_8), "test.xml");
  }

  private static void refused(String file, String words) {
    assertThatThrownBy(() -> AknReader.read(file.getBytes(UTF_8), "test.xml"))
        .isInstanceOf(SourceException.class)
        .message()
        .contains(words)
        .doesNotContain("\n");
  }
}

package org.plenary.akn.schema;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.akn.rule.Rules;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/** Where problems are said to be, whatever the encoding, and in which words. */
class AknValidatorTest {

  private String sound = "";

  @BeforeEach
  void read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AknValidatorTest.class.getResourceAsStream("/fixtures/broken/sound.xml"))) {
      sound = new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void theEncodingIsTheOneThatTheFileShowsOrDeclares() {
    String declared = sound.replace("Lighthouses", "Маяки");
    assertThat(validate(declared.getBytes(UTF_8))).isEmpty();
    assertThat(validate(("\ufeff" + declared).getBytes(UTF_8))).isEmpty();
    String wide = declared.replace("UTF-8", "UTF-16");
    assertThat(validate(("\ufeff" + wide).getBytes(UTF_16LE))).isEmpty();
    assertThat(validate(("\ufeff" + wide).getBytes(UTF_16BE))).isEmpty();
    Charset cyrillic = Charset.forName("windows-1251");
    assertThat(validate(declared.replace("UTF-8", "windows-1251").getBytes(cyrillic))).isEmpty();
    assertThat(validate(declared.getBytes(cyrillic)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.NOT_WELL_FORMED);
              assertThat(problem.message()).startsWith("The byte 0xCC is not UTF-8");
              assertThat(problem.place().line()).isEqualTo(15);
            });
    assertThat(validate(declared.replace("UTF-8", "utf-nine").getBytes(UTF_8)))
        .extracting(Diagnostic::message)
        .containsExactly("The encoding utf-nine is not known");
  }

  @Test
  void placesAreCountedInCodePointsAndLinesOfAnySystem() {
    String wrong = sound.replace("<num>1.</num>", "𝟙 <num>1.</num>");
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String xml = wrong.replace("\n", lineEnd);
      assertThat(validate(xml.getBytes(UTF_8)))
          .singleElement()
          .hasToString(
              "a.xml:67:7: error[SCHEMA_INVALID]: Element <paragraph> cannot have character"
                  + " [children], because the type's content type is element-only.");
      String twice = xml.replace("<num>1.", "𝟙<num eId='x'>1.").replace("para_2\"", "x\"");
      assertThat(Rules.check(twice.getBytes(UTF_8), "a.xml"))
          .extracting(problem -> problem.code() + " " + problem.place())
          .contains("EID_FORM a.xml:63:17", "EID_TWICE a.xml:68:18");
    }
  }

  @Test
  void messagesAreInEnglishEverywhere() {
    byte[] wrong = sound.replace("<num>1.</num>", "<num>1.<b></num>").getBytes(UTF_8);
    byte[] invalid = sound.replace("<num>1.</num>", "<nun>1.</nun>").getBytes(UTF_8);
    List<Diagnostic> malformed = validate(wrong);
    List<Diagnostic> problems = validate(invalid);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de", "ja", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(validate(wrong)).isEqualTo(malformed);
        assertThat(validate(invalid)).isEqualTo(problems);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(problems).extracting(Diagnostic::message).first().asString().startsWith("<nun> is ");
  }

  @Test
  void oneFaultOfAValueIsOneProblem() {
    String wrong = sound.replace("contains=\"originalVersion\"", "contains=\"draft\"");
    assertThat(validate(wrong.getBytes(UTF_8)))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .startsWith(
            "The value 'draft' of attribute 'contains' on element <statement> is not valid:");
  }

  @Test
  void timeGrowsWithTheSizeAndNotWithItsSquare() {
    StringBuilder many = new StringBuilder();
    for (int number = 3; number < 30_000; number++) {
      many.append("<paragraph eId='para_")
          .append(number)
          .append("'><num>")
          .append(number)
          .append(".</num><content><p>A</p></content></paragraph>");
    }
    byte[] xml = sound.replace("</mainBody>", many + "</mainBody>").getBytes(UTF_8);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(validate(xml)).isEmpty());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(Rules.check(xml, "a.xml")).isEmpty());
  }

  @Test
  void depthIsNoDanger() {
    int depth = 20_000;
    String deep = "<b>".repeat(depth) + "1" + "</b>".repeat(depth);
    byte[] xml = sound.replace("To paint", deep).getBytes(UTF_8);
    assertThat(validate(xml)).singleElement().asString().contains("nested too deep");
    assertThat(Rules.check(xml, "a.xml")).isEmpty();
  }

  private static List<Diagnostic> validate(byte[] xml) {
    return AknValidator.own().validate(xml, "a.xml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<xs:include schemaLocation='missing.xsd'/>                | refers to missing.xsd",
        "<xs:redefine schemaLocation='missing.xsd'/>               | refers to missing.xsd",
        "<xs:import namespace='urn:x' schemaLocation='gone.xsd'/>  | refers to gone.xsd",
        "<xs:include schemaLocation='http://example.org/far.xsd'/> | refers to far.xsd",
        "<xs:element/>                                             | line 2",
        "<xs:element                                               | not well-formed"
      })
  void aSchemaThatCannotBeUsed(String content, String message, @TempDir Path folder)
      throws IOException {
    Path xsd =
        Files.writeString(
            folder.resolve("a.xsd"),
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n" + content + "</xs:schema>");
    assertThatThrownBy(() -> AknValidator.of(xsd))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("the schema cannot be used: ")
        .hasMessageContaining(message);
  }
}

package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.SourceException;

class FixTest {

  private static final Path BROKEN = Fixtures.folder("broken");

  private final Plenary plenary = Plenary.create();

  private static byte[] broken(String name) throws IOException {
    return Files.readAllBytes(BROKEN.resolve(name + ".xml"));
  }

  @Test
  void writesWhatConvertingWrites() throws IOException, SourceException {
    byte[] xml = broken("eid-form");
    byte[] converted = plenary.write(plenary.read("a.xml", xml).deliberation(), Format.AKN);
    assertThat(plenary.fix("a.xml", xml).document()).isEqualTo(converted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eid-form",
        "eid-context",
        "eid-number",
        "eid-twice",
        "iri-form",
        "iri-mismatch",
        "reference-to-nothing",
        "reference-without-hash",
        "attribute-unknown"
      })
  void tellsTheProblemsThatAreNoMoreWithTheirPlaces(String name)
      throws IOException, SourceException {
    byte[] xml = broken(name);
    Fix fix = plenary.fix("a.xml", xml);
    assertThat(fix.solved()).isEqualTo(plenary.validate("a.xml", xml)).isNotEmpty();
    assertThat(fix.left()).isEmpty();
    assertThat(fix.changes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paragraph-order", "marker-order", "link-text"})
  void tellsWhatIsLeftWithItsPlaceInTheOutput(String name) throws IOException, SourceException {
    byte[] xml = broken(name);
    Fix fix = plenary.fix("a.xml", xml);
    assertThat(fix.solved()).isEmpty();
    assertThat(fix.left()).isEqualTo(plenary.validate("a.xml", fix.document())).isNotEmpty();
    assertThat(fix.left())
        .extracting(Diagnostic::code)
        .isEqualTo(plenary.validate("a.xml", xml).stream().map(Diagnostic::code).toList());
  }

  @Test
  void countsChangesOfForm() throws IOException, SourceException {
    String xml =
        new String(broken("sound"), UTF_8)
            .replaceAll(
                "<ref [^>]*href=\"(https[^\"]*)\"[^>]*>([^<]*)</ref>", "<a href=\"$1\">$2</a>")
            .replace("Invites", "<span class=\"italic\">Invites</span>")
            .replace("To keep their", "\n      To keep <b/>their");
    Fix fix = plenary.fix("a.xml", xml.getBytes(UTF_8));
    assertThat(fix.changes())
        .extracting(Object::toString)
        .contains(
            "a.xml: info[REWRITTEN]: 1 <a> written as <ref>",
            "a.xml: info[REWRITTEN]: 1 <span> written as <i>",
            "a.xml: info[REWRITTEN]: 1 <b> left out",
            "a.xml: info[REWRITTEN]: white space in 1 element");
  }

  static List<Path> sources() {
    return Fixtures.sources();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void leavesItsOwnFilesAsTheyAre(Path source) throws SourceException {
    byte[] xml = plenary.write(plenary.read(source).deliberation(), Format.AKN);
    Fix fix = plenary.fix("a.xml", xml);
    assertThat(fix.document()).isEqualTo(xml);
    assertThat(fix.solved()).isEmpty();
    assertThat(fix.changes()).isEmpty();
    assertThat(fix.left()).isEqualTo(plenary.validate("a.xml", xml));
  }

  @Test
  void aProblemThatIsThereInOtherWordsIsNotSolved() {
    Diagnostic one = problem(Code.EID_FORM, "one", 3);
    Diagnostic two = problem(Code.EID_FORM, "two", 5);
    Diagnostic date = problem(Code.DATE_UNKNOWN, "a date", 7);
    List<Diagnostic> before = List.of(one, two, date);
    assertThat(Fix.of(new byte[0], before, List.of(), List.of(problem(Code.EID_FORM, "three", 1))))
        .satisfies(fix -> assertThat(fix.solved()).containsExactly(two, date));
    assertThat(Fix.of(new byte[0], before, List.of(), List.of(problem(Code.EID_FORM, "two", 1))))
        .satisfies(fix -> assertThat(fix.solved()).containsExactly(one, date));
  }

  private static Diagnostic problem(Code code, String message, int line) {
    return new Diagnostic(code, message, new Place("a.xml", line, 1));
  }

  @Test
  void refusesWhatIsNoAkomaNtoso() throws IOException {
    byte[] malformed = broken("end-tag-missing");
    assertThatThrownBy(() -> plenary.fix("a", "%PDF-1.7".getBytes(UTF_8)))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("not XML; ");
    assertThatThrownBy(() -> plenary.fix("a", malformed))
        .isInstanceOf(SourceException.class)
        .hasMessageMatching("line \\d+: the XML is not well-formed: .*");
    assertThatThrownBy(() -> Plenary.builder().maximumBytes(9).build().fix("a", malformed))
        .hasMessage("longer than the limit of 9 bytes");
  }
}

package org.plenary.source.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.source.docx.DocxFiles.call;
import static org.plenary.source.docx.DocxFiles.item;
import static org.plenary.source.docx.DocxFiles.note;
import static org.plenary.source.docx.DocxFiles.p;
import static org.plenary.source.docx.DocxFiles.paragraph;
import static org.plenary.source.docx.DocxFiles.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;

/** From a Word file to Akoma Ntoso. */
class DocxConversionTest {

  private static final Pattern NOTE =
      Pattern.compile("(\\w+)<authorialNote [^>]*marker=\"([^\"]*)\"[^>]*>\\s*<p[^>]*>(.*?)</p>");
  private static final String LISTS =
      "<w:abstractNum w:abstractNumId=\"1\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
          + "<w:lvlText w:val=\"%1.\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
          + "<w:lvlText w:val=\"(%2)\"/></w:lvl>"
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

  private static final DocxFiles FILE =
      DocxFiles.of(
              p("United Nations"),
              p("A/RES/99/1"),
              p("General Assembly"),
              p("99/1. Wells and bridges"),
              paragraph("", run("<w:i/>", "The General Assembly"), run("", ",")),
              paragraph(
                  "",
                  run("<w:i/>", "Recalling"),
                  run("", " that a well of 20 m"),
                  run("<w:vertAlign w:val=\"superscript\"/>", "2"),
                  run("", " was dug"),
                  call("footnote", 2),
                  run("", " and mapped"),
                  call("endnote", 2),
                  run("", " by hand,")),
              paragraph("", run("<w:i/>", "Noting"), run("", " the bridge"), call("footnote", 3)),
              item(1, 0, "Decides to keep, as long as the rope lasts"),
              item(1, 1, "The well;"),
              item(1, 1, "The bridge;"),
              item(1, 0, "Requests a new rope."),
              "<w:p><w:r><w:t>3rd plenary meeting</w:t><w:br/><w:t>2 May 2044</w:t></w:r></w:p>")
          .with("numbering", "numbering", LISTS)
          .with(
              "footnotes",
              "footnotes",
              note("footnote", 2, "By Ann.") + note("footnote", 3, "Of oak."))
          .with("endnotes", "endnotes", note("endnote", 2, "Not to scale."));

  @Test
  void keepsEachParagraphAndEachNoteWhereItWas() throws Exception {
    Conversion conversion = Plenary.create().read("wells.docx", FILE.bytes());
    String xml = xml(conversion);
    assertThat(
            NOTE.matcher(xml).results().map(m -> m.group(1) + "|" + m.group(2) + "|" + m.group(3)))
        .containsExactly("dug|1|By Ann.", "mapped|i|Not to scale.", "bridge|2|Of oak.");
    assertThat(xml)
        .contains("as long as the rope lasts</p>", "The well;", "<num>(b)</num>", "<num>2.</num>")
        .contains("date=\"2044-05-02\"");
    assertThat(conversion.diagnostics())
        .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .extracting(Diagnostic::toString)
        .isEmpty();
  }

  /** Of two notes with one id only the first can be called, and one without cannot be. */
  @Test
  void tellsOfNotesThatCannotBeCalled() throws Exception {
    DocxFiles file =
        DocxFiles.of(
                p("General Assembly"),
                p("99/4. Maps"),
                p("The General Assembly,"),
                paragraph("", run("", "1. Decides to map"), call("endnote", 2), run("", ".")))
            .with(
                "endnotes",
                "endnotes",
                note("endnote", 2, "Not to scale.")
                    + note("endnote", 2, "Nor by hand.")
                    + note("endnote", 3, "Nor at all.").replace(" w:id=\"3\"", ""));
    Conversion conversion = Plenary.create().read("maps.docx", file.bytes());
    assertThat(xml(conversion)).contains("Not to scale.");
    assertThat(conversion.diagnostics())
        .extracting(Diagnostic::message)
        .contains("2 notes that nothing calls were left out");
  }

  /** A heading may have a raised ending in plain type; what is raised alone is no heading. */
  @Test
  void tellsBoldLinesByWhatStandsOnTheLine() throws Exception {
    String raised = "<w:vertAlign w:val=\"superscript\"/>";
    DocxFiles file =
        DocxFiles.of(
            p("General Assembly"),
            p("99/4. Maps"),
            p("The General Assembly,"),
            p("1. Decides to map;"),
            paragraph(
                "", run("<w:b/>", "Sheets as of 1"), run(raised, "er"), run("<w:b/>", " May")),
            p("2. Decides to print;"),
            paragraph("", run(raised, "a")),
            p("3. Decides to remain seized."));
    String xml = xml(Plenary.create().read("maps.docx", file.bytes()));
    assertThat(xml).containsPattern("crossHeading\"[^~]*Sheets as of 1").contains("<sup>a</sup>");
    assertThat(xml).doesNotContainPattern("crossHeading\"[^~]*crossHeading\"");
  }

  @Test
  void keepsParagraphsApartInTextThatNeedsRepair() throws Exception {
    DocxFiles file =
        DocxFiles.of(
            p("United Nations"),
            p("General Assembly"),
            p("99/2. \uFEE3\uFEAE\uFEA3\uFE92\uFE8E"),
            p("The General Assembly,"),
            p("Noting the old letters and"),
            p("the new ones,"),
            p("1. Decides to read both."),
            paragraph("", "<w:r><w:commentReference w:id=\"1\"/></w:r>"));
    Conversion conversion = Plenary.create().read("letters.docx", file.bytes());
    assertThat(xml(conversion)).contains("letters and</p>");
    assertThat(conversion.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.PRESENTATION_FORMS_REPAIRED, Code.LEFT_OUT);
  }

  @Test
  void keepsSpacesOutOfEmphasis() throws Exception {
    DocxFiles file =
        DocxFiles.of(
            p("General Assembly"),
            p("99/3. Rope"),
            p("The General Assembly,"),
            paragraph("", run("<w:i/>", "Noting "), run("", "the rope"), run("<w:i/>", " ,")),
            p("1. Decides to keep it."));
    byte[] xml =
        Plenary.create()
            .write(Plenary.create().read("rope.docx", file.bytes()).deliberation(), Format.AKN);
    assertThat(new String(xml, UTF_8)).contains("<i>Noting</i> the rope <i>,</i>");
  }

  @Test
  void givesTheSameBytesEachTime() throws Exception {
    byte[] file = FILE.bytes();
    assertThat(xml(Plenary.create().read("a", file)))
        .isEqualTo(xml(Plenary.create().read("a", file)));
  }

  private static String xml(Conversion conversion) {
    byte[] xml = Plenary.create().write(conversion.deliberation(), Format.AKN);
    Matcher tags = Pattern.compile("</?(?:i|b|ref|date)\\b[^>]*>").matcher(new String(xml, UTF_8));
    return tags.replaceAll(found -> found.group().startsWith("<date") ? found.group() : "");
  }
}

package org.plenary.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.source.docx.DocxFiles.p;
import static org.plenary.source.docx.DocxFiles.paragraph;
import static org.plenary.source.docx.DocxFiles.read;
import static org.plenary.source.docx.DocxFiles.run;
import static org.plenary.source.docx.DocxFiles.runs;
import static org.plenary.source.docx.DocxFiles.texts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Anchor;
import org.plenary.source.Line;
import org.plenary.source.Line.Region;
import org.plenary.source.Source;
import org.plenary.source.TrackedChanges;

class DocxReaderTest {

  private static final String RUNNING =
      "Recalling that the well of the upper village serves the lower one as well, as it has done"
          + " for longer than anyone can tell,";

  @Test
  void givesEachParagraphALine() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                p("The Council of Villages,"),
                p(""),
                "<w:p><w:r><w:t>5th meeting</w:t><w:br/><w:t>1</w:t><w:noBreakHyphen/><w:t>2"
                    + " May</w:t><w:tab/><w:t>so</w:t><w:softHyphen/><w:t>on</w:t></w:r></w:p>"));
    assertThat(source.layout()).isEqualTo(Source.Layout.PARAGRAPHS);
    assertThat(texts(source, Region.BODY))
        .containsExactly("The Council of Villages,", "5th meeting", "1\u20112 May\tsoon");
    assertThat(source.text())
        .isEqualTo("The Council of Villages,\n5th meeting\n1\u20112 May\tsoon");
    assertThat(source.lines())
        .allSatisfy(
            line ->
                assertThat(source.text().substring(line.span().start(), line.span().end()))
                    .isEqualTo(line.text()));
  }

  @Test
  void knowsTheStyleOfRuns() throws Exception {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
            + "</w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"quote\"><w:rPr><w:i/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"stress\"><w:rPr><w:i/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"strong\"><w:basedOn w:val=\"stress\"/>"
            + "<w:rPr><w:b/></w:rPr></w:style>";
    Source source =
        read(
            DocxFiles.of(
                    paragraph(
                        "<w:pStyle w:val=\"quote\"/>",
                        run("", "slanted "),
                        run("<w:rStyle w:val=\"stress\"/>", "upright "),
                        run("<w:i w:val=\"0\"/><w:b/>", "bold "),
                        run("<w:rStyle w:val=\"strong\"/><w:i/>", "both"),
                        run("<w:vertAlign w:val=\"superscript\"/><w:sz w:val=\"14\"/>", "2")))
                .with("styles", "styles", styles));
    assertThat(runs(source))
        .containsExactly(
            "slanted |11.0 i", "upright |11.0", "bold |11.0 b", "both|11.0 ib", "2|7.0 i^");
  }

  @Test
  void namesTheHeadingsThatStylesMake() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                    paragraph("<w:pStyle w:val=\"H\"/>", run("", "Wells")),
                    paragraph("<w:outlineLvl w:val=\"1\"/>", run("", "Deep ones")),
                    p("Wells are deep."))
                .with(
                    "styles",
                    "styles",
                    "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                        + "</w:style>"));
    assertThat(source.lines().map(line -> line.structure().heading())).containsExactly(1, 2, 0);
  }

  @Test
  void printsWhatFieldsCount() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                paragraph("", field("LISTNUM LegalDefault \\l 2"), run("", "one")),
                paragraph("", field("LISTNUM \\l 2 \\s 3"), run("", "two")),
                paragraph(
                    "", field("AUTONUM"), field("AUTONUMOUT"), field("SYMBOL 183 \\f Symbol")),
                paragraph("", field("EQ \\f(1,2)"), field("EQ \\r(3)"))));
    assertThat(texts(source, Region.BODY)).containsExactly("1.1.one", "c)two", "1.II.•", "1/2");
    assertThat(source.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("1 field that prints something was left out");
  }

  private static String field(String instruction) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  @Test
  void writesEquationsInALine() throws Exception {
    String fraction =
        "<m:f><m:num><m:r><m:t>a+1</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>";
    String power =
        "<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>";
    String root = "<m:rad><m:deg/><m:e><m:r><m:t>c</m:t></m:r></m:e></m:rad>";
    String math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    Source source =
        read(
            DocxFiles.of(
                paragraph(
                    "",
                    "<m:oMath xmlns:m=\"%s\">%s%s%s</m:oMath>"
                        .formatted(math, fraction, power, root))));
    assertThat(runs(source)).containsExactly("(a+1)/bx|10.0", "2|10.0^", "√c|10.0");
  }

  @Test
  void putsRunningHeadsLastAndTheFirstHeadFirst() throws Exception {
    String section =
        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/>"
            + "<w:headerReference w:type=\"default\" r:id=\"header2\"/>"
            + "<w:headerReference w:type=\"even\" r:id=\"header3\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"footer\"/><w:titlePg/></w:sectPr>";
    String page =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText>"
            + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    Source source =
        read(
            DocxFiles.of(p(RUNNING), section)
                .with("header1", "hdr", p("V/RES/1/2"))
                .with("header2", "hdr", p("V/RES/1/2 again"))
                .with("header3", "hdr", p("V/RES/1/2 again"))
                .with("footer", "ftr", page));
    assertThat(source.lines().map(line -> line.region() + " " + line.text()))
        .containsExactly("BODY V/RES/1/2", "BODY " + RUNNING, "MARGIN V/RES/1/2 again", "MARGIN 3");
  }

  @Test
  void readsATextBoxOnceBeforeItsParagraph() throws Exception {
    String box = "<w:txbxContent>" + p("In a box") + "</w:txbxContent>";
    String drawing =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    Source source = read(DocxFiles.of(paragraph("", drawing, run("", "Beside it"))));
    assertThat(texts(source, Region.BODY)).containsExactly("In a box", "Beside it");
  }

  @Test
  void acceptsOrRefusesTrackedChanges() throws Exception {
    DocxFiles file =
        DocxFiles.of(
            paragraph(
                "<w:rPr><w:del w:id=\"1\"/></w:rPr>",
                run("", "Open the "),
                "<w:del w:id=\"2\"><w:r><w:delText>gate</w:delText></w:r></w:del>",
                "<w:ins w:id=\"3\">" + run("", "door") + "</w:ins>"),
            paragraph("", run("", " at noon")),
            "<w:p><w:r><w:rPr><w:i/><w:rPrChange w:id=\"4\"><w:rPr><w:b/></w:rPr></w:rPrChange>"
                + "</w:rPr><w:t>always</w:t></w:r></w:p>");
    Source accepted = read(file);
    assertThat(texts(accepted, Region.BODY)).containsExactly("Open the door at noon", "always");
    assertThat(runs(accepted)).contains("always|10.0 i");
    Source refused =
        new DocxReader()
            .read(
                "test.docx",
                file.bytes(),
                DocxOptions.DEFAULT.withTrackedChanges(TrackedChanges.REFUSED));
    assertThat(texts(refused, Region.BODY)).containsExactly("Open the gate", " at noon", "always");
    assertThat(runs(refused)).contains("always|10.0 b");
    assertThat(refused.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("test.docx: warning[TRACKED_CHANGES]: 3 tracked changes were refused");
  }

  @Test
  void saysWhatItLeavesOut() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                paragraph(
                    "",
                    run("", "Seen"),
                    run("<w:vanish/>", "unseen"),
                    "<w:r><w:commentReference w:id=\"1\"/></w:r>",
                    "<w:r><w:drawing><a:blip/></w:drawing></w:r>")));
    assertThat(source.text()).isEqualTo("Seen");
    assertThat(source.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.LEFT_OUT);
    assertThat(source.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "1 comment was left out", "1 hidden text was left out", "1 picture was left out");
  }

  @Test
  void mendsASentenceBrokenByHand() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                "<w:p><w:r><w:t>the upper</w:t><w:br/><w:t>village</w:t><w:br/><w:t>Annex</w:t>"
                    + "<w:br/><w:t>a) one</w:t></w:r></w:p>"));
    assertThat(texts(source, Region.BODY)).containsExactly("the upper village", "Annex", "a) one");
  }

  @Test
  void losesNoTextToAFieldThatWasNotClosed() throws Exception {
    String begin = "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    Source source = read(DocxFiles.of(paragraph("", begin, run("", "XE")), p("Here")));
    assertThat(texts(source, Region.BODY)).containsExactly("Here");
  }

  @Test
  void readsSymbolsAndLinks() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                paragraph(
                    "",
                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"F06D\"/></w:r>",
                    "<w:hyperlink r:id=\"rIdAway\">" + run("", "g of salt ") + "</w:hyperlink>",
                    "<w:fldSimple w:instr=\"DATE\">" + run("", "today") + "</w:fldSimple>")));
    assertThat(source.text()).isEqualTo("μg of salt today");
  }

  @Test
  void keepsTargetsThatBreakTheRulesOfAddresses() throws Exception {
    byte[] file =
        DocxFiles.of(
                paragraph(
                    "", "<w:hyperlink r:id=\"rIdAway\">" + run("", "66/901 B") + "</w:hyperlink>"))
            .bytes();
    Source source =
        read(DocxFiles.replaced(file, "elsewhere.invalid/header.xml", "docs.un.org/66/901 B"));
    assertThat(source.diagnostics()).isEmpty();
    assertThat(
            source
                .lines()
                .flatMap(line -> line.typography().orElseThrow().runs().stream())
                .map(run -> run.style().anchor()))
        .containsExactly(Optional.of(new Anchor.Link("http://docs.un.org/66/901 B")));
  }

  @Test
  void readsStrictFilesAndThoseWithMacros() throws Exception {
    DocxFiles strict =
        DocxFiles.inNamespace("http://purl.oclc.org/ooxml/wordprocessingml/main", p("Strictly so"))
            .withType("application/vnd.ms-word.document.macroEnabled.main+xml");
    assertThat(read(strict).text()).isEqualTo("Strictly so");
  }

  @Test
  void knowsWhereParagraphsStand() throws Exception {
    String section =
        "<w:sectPr><w:pgSz w:w=\"12000\"/><w:pgMar w:left=\"1000\" w:right=\"1000\"/></w:sectPr>";
    Source source =
        read(
            DocxFiles.of(
                paragraph("<w:jc w:val=\"center\"/>", run("", "Middle")),
                paragraph(
                    "<w:ind w:left=\"200\" w:firstLine=\"400\"/>", run("", RUNNING + RUNNING)),
                paragraph("<w:bidi/>", run("", "صدر")),
                section));
    List<String> edges =
        source
            .lines()
            .map(Line::typography)
            .map(
                t -> Math.round(t.orElseThrow().left()) + "-" + Math.round(t.orElseThrow().right()))
            .toList();
    assertThat(edges).containsExactly("285-315", "80-550", "535-550");
  }
}

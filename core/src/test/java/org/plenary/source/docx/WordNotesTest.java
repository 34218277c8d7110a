package org.plenary.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.source.docx.DocxFiles.call;
import static org.plenary.source.docx.DocxFiles.note;
import static org.plenary.source.docx.DocxFiles.p;
import static org.plenary.source.docx.DocxFiles.paragraph;
import static org.plenary.source.docx.DocxFiles.read;
import static org.plenary.source.docx.DocxFiles.run;
import static org.plenary.source.docx.DocxFiles.runs;
import static org.plenary.source.docx.DocxFiles.texts;

import org.junit.jupiter.api.Test;
import org.plenary.source.Anchor;
import org.plenary.source.Line.Region;
import org.plenary.source.Source;

/** Where notes of a Word file are read, and how they are marked. */
class WordNotesTest {

  @Test
  void putsNotesAfterTheParagraphThatCallsThem() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                    paragraph(
                        "",
                        run("", "Noting the map"),
                        call("footnote", 2),
                        run("", " and the song,"),
                        call("footnote", 3)),
                    p("Decides to sing."))
                .with(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
                        + note("footnote", 3, "By ear.")
                        + note("footnote", 2, "In the hall.")));
    assertThat(source.lines().map(line -> line.region() + " " + line.text()))
        .containsExactly(
            "BODY Noting the map1 and the song,2",
            "NOTE 1 In the hall.",
            "NOTE 2 By ear.",
            "BODY Decides to sing.");
    assertThat(runs(source)).contains("1|10.0^", "2|10.0^");
  }

  @Test
  void numbersEndnotesInTheirOwnFormat() throws Exception {
    Source source =
        read(
            DocxFiles.of(
                    paragraph("", run("", "One"), call("endnote", 2)),
                    paragraph("", run("", "Two"), call("endnote", 3)))
                .with(
                    "endnotes",
                    "endnotes",
                    note("endnote", 2, "First.") + note("endnote", 3, "Second.")));
    assertThat(texts(source, Region.BODY)).containsExactly("Onei", "Twoii");
    assertThat(texts(source, Region.NOTE)).containsExactly("i First.", "ii Second.");
  }

  @Test
  void takesRaisedBracketsIntoTheMark() throws Exception {
    String raised = "<w:vertAlign w:val=\"superscript\"/>";
    Source source =
        read(
            DocxFiles.of(
                    paragraph(
                        "",
                        run("", "The map (large)"),
                        run(raised, "("),
                        call("footnote", 2),
                        run(raised, ")("),
                        call("footnote", 3),
                        run(raised, ")"),
                        run("", " and")))
                .with(
                    "footnotes",
                    "footnotes",
                    note("footnote", 2, "First.") + note("footnote", 3, "Second.")));
    assertThat(texts(source, Region.BODY)).containsExactly("The map (large)(1)(2) and");
    assertThat(runs(source)).contains("(1)|10.0^", "(2)|10.0^").doesNotContain("(|10.0^");
  }

  /** LibreOffice sets the brackets of right-to-left notes so, and loses the first one. */
  @Test
  void takesEmptiedBracketsIntoTheMark() throws Exception {
    String raised = "<w:vertAlign w:val=\"superscript\"/>";
    Source source =
        read(
            DocxFiles.of(
                    paragraph("", run("", "One"), call("footnote", 2), call("footnote", 3)),
                    paragraph("", run("", "Two"), call("footnote", 4)))
                .with(
                    "footnotes",
                    "footnotes",
                    marked(2, run(raised, ")") + run("", " First."))
                        + marked(3, run(raised, "()") + run("", " Second."))
                        + marked(4, run("", ") third."))));
    assertThat(texts(source, Region.NOTE)).containsExactly("1) First.", "2() Second.", "3) third.");
    assertThat(runs(source)).contains("1)|10.0^", "2()|10.0^", "3|10.0^");
  }

  @Test
  void keepsMarksSetByHand() throws Exception {
    String called =
        "<w:r><w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>";
    Source source =
        read(
            DocxFiles.of(paragraph("", run("", "The title"), called))
                .with(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:id=\"2\">" + p("Reissued.") + "</w:footnote>"));
    assertThat(texts(source, Region.BODY)).containsExactly("The title*");
    assertThat(texts(source, Region.NOTE)).containsExactly("* Reissued.");
    assertThat(runs(source)).contains("*|10.0^");
  }

  @Test
  void callsANoteAgainWhereAFieldRefersToIt() throws Exception {
    String bookmarked =
        "<w:bookmarkStart w:id=\"0\" w:name=\"_Ref1\"/>"
            + call("footnote", 2)
            + "<w:bookmarkEnd w:id=\"0\"/>";
    String again =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> NOTEREF _Ref1 \\h "
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("", "1")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Source source =
        read(
            DocxFiles.of(
                    paragraph("", run("", "Wells"), bookmarked),
                    paragraph("", run("", "Springs"), again))
                .with("footnotes", "footnotes", note("footnote", 2, "One is dry.")));
    assertThat(
            source
                .lines()
                .flatMap(line -> line.typography().orElseThrow().runs().stream())
                .flatMap(run -> run.style().anchor().stream()))
        .extracting(anchor -> ((Anchor.Note) anchor).note())
        .containsExactly("footnote 2", "footnote 2", "footnote 2");
  }

  private static String marked(int id, String text) {
    return "<w:footnote w:id=\"%d\"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>"
        .formatted(id, text);
  }
}

package org.plenary.source.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.source.docx.DocxFiles.item;
import static org.plenary.source.docx.DocxFiles.p;
import static org.plenary.source.docx.DocxFiles.paragraph;
import static org.plenary.source.docx.DocxFiles.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.source.Line;
import org.plenary.source.word.Ordinals;

class ListNumberingTest {

  private static final String DEFINITION =
      "<w:abstractNum w:abstractNumId=\"7\">"
          + level(0, "decimal", "%1.", "")
          + level(1, "lowerLetter", "(%2)", "")
          + level(2, "lowerRoman", "(%3)", "")
          + level(3, "upperLetter", "%1.%4", "<w:isLgl/>")
          + "</w:abstractNum>";

  private static final String LISTS =
      DEFINITION
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
          + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  @Test
  void countsFourLevels() throws Exception {
    assertThat(
            lines(
                LISTS,
                item(1, 0, "a"),
                item(1, 1, "b"),
                item(1, 2, "c"),
                item(1, 2, "d"),
                item(1, 3, "e"),
                item(1, 1, "f"),
                p("between"),
                item(1, 2, "g"),
                item(1, 0, "h"),
                item(1, 1, "i")))
        .containsExactly(
            "1.\ta", "(a)\tb", "(i)\tc", "(ii)\td", "1.1\te", "(b)\tf", "between", "(i)\tg",
            "2.\th", "(a)\ti");
  }

  @Test
  void countsOnInListsOfOneDefinitionUnlessOneStartsAnew() throws Exception {
    assertThat(lines(LISTS, item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d")))
        .containsExactly("1.\ta", "2.\tb", "1.\tc", "2.\td");
  }

  @Test
  void givesParagraphsTheNumbersOfTheirStyles() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"point\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String plain = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    DocxFiles file =
        DocxFiles.of(
                paragraph("<w:pStyle w:val=\"point\"/>", run("", "a")),
                paragraph("<w:pStyle w:val=\"point\"/>" + plain, run("", "none")),
                paragraph("<w:pStyle w:val=\"point\"/>", run("", "b")))
            .with("styles", "styles", styles)
            .with("numbering", "numbering", LISTS);
    assertThat(lines(file)).containsExactly("(a)\ta", "none", "(b)\tb");
  }

  @Test
  void showsBulletsAndSpacesAndNothing() throws Exception {
    String bullets =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
            + "<w:suff w:val=\"space\"/><w:lvlText w:val=\"\uF0B7\"/>"
            + "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"none\"/><w:lvlText w:val=\"\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    assertThat(lines(bullets, item(1, 0, "a"), item(1, 1, "b"))).containsExactly("• a", "b");
  }

  @Test
  void writesTheFormatsOfSixLanguages() {
    assertThat(Ordinals.write(14, "lowerRoman")).isEqualTo("xiv");
    assertThat(Ordinals.write(4, "upperRoman")).isEqualTo("IV");
    assertThat(Ordinals.write(28, "lowerLetter")).isEqualTo("bb");
    assertThat(Ordinals.write(2, "arabicAbjad")).isEqualTo("ب");
    assertThat(Ordinals.write(3, "arabicAlpha")).isEqualTo("ت");
    assertThat(Ordinals.write(12, "hindiNumbers")).isEqualTo("١٢");
    assertThat(Ordinals.write(3, "russianLower")).isEqualTo("в");
    assertThat(Ordinals.write(21, "chineseCounting")).isEqualTo("二十一");
    assertThat(Ordinals.write(2, "chicago")).isEqualTo("†");
    assertThat(Ordinals.write(7, "decimalZero")).isEqualTo("07");
    assertThat(Ordinals.write(7, "anything")).isEqualTo("7");
  }

  private static String level(int level, String format, String text, String more) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s"
            + "<w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(level, format, more, text);
  }

  private static List<String> lines(String lists, String... body) throws Exception {
    return lines(DocxFiles.of(body).with("numbering", "numbering", lists));
  }

  private static List<String> lines(DocxFiles file) throws Exception {
    return new DocxReader()
        .read("test.docx", file.bytes(), DocxOptions.DEFAULT)
        .lines()
        .map(Line::text)
        .toList();
  }
}

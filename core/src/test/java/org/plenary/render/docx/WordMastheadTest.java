package org.plenary.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.model.Deliberation;
import org.plenary.render.PaperSize;
import org.plenary.render.docx.revision.WordTree;
import org.w3c.dom.Element;

/** The masthead of a Word file: which style each line has, in the order of the text. */
class WordMastheadTest {

  private static final String TEXT =
      """
      United Nations
      A/RES/99/41
      General Assembly
      Distr.: General
      3 January 2045
      Ninety-ninth session
      Agenda item 12
      Harbours and lights
      Resolution adopted by the General Assembly on 19 December 2044
      [on the report of the Second Committee (A/99/437, para. 8)]
      99/41. Lights at sea

      The General Assembly,

      Recalling its resolution 98/30 of 2 December 2043,

      1. Decides to keep all lights.
      """;

  private static final String ARABIC =
      """
      الأمم المتحدة
      A/RES/99/41
      الجمعية العامة
      Distr.: General
      3 January 2045
      الدورة التاسعة والتسعون
      99/41 - أضواء البحر

      إن الجمعية العامة،

      إذ تشير إلى قرارها 98/30 المؤرخ 2 كانون الأول/ديسمبر 2043،

      1 - تقرر الإبقاء على جميع الأضواء.
      """;

  @Test
  void setsEachLineInItsStyle() throws Exception {
    assertThat(styled(word(TEXT, PaperSize.A4)))
        .startsWith(
            "UNPublisher United Nations",
            "UNSymbol A/RES/99/41",
            "UNOrgan General Assembly",
            "UNIssue Distr.: General",
            "UNIssue 3 January 2045",
            "UNSession Ninety-ninth session",
            "UNAgendaItem Agenda item 12",
            "UNAgendaTitle Harbours and lights",
            "UNAct Resolution adopted by the General Assembly on 19 December 2044",
            "UNBasis [on the report of the Second Committee (A/99/437, para. 8)]",
            "UNTitle 99/41. Lights at sea");
  }

  @Test
  void readsItBack() throws Exception {
    Plenary plenary = Plenary.create();
    Deliberation read = plenary.read("a", TEXT.getBytes(UTF_8)).deliberation();
    Deliberation again = plenary.read("a.docx", plenary.write(read, Format.DOCX)).deliberation();
    assertThat(again.identity()).isEqualTo(read.identity());
    assertThat(new String(plenary.write(again, Format.TXT), UTF_8))
        .isEqualTo(new String(plenary.write(read, Format.TXT), UTF_8));
  }

  @Test
  void mirrorsItFromRightToLeft() throws Exception {
    byte[] file = word(ARABIC, PaperSize.A4);
    assertThat(part(file, "word/document.xml")).contains("bidiVisual");
    assertThat(styled(file))
        .startsWith(
            "UNPublisher الأمم المتحدة",
            "UNSymbol A/RES/99/41",
            "UNOrgan الجمعية العامة",
            "UNIssueInLatin Distr.: General",
            "UNIssueInLatin 3 January 2045",
            "UNSession الدورة التاسعة والتسعون",
            "UNTitle 99/41 - أضواء البحر");
  }

  @Test
  void showsTheOuterSideOfPagesTheSymbol() throws Exception {
    byte[] file = word(TEXT, PaperSize.A4);
    assertThat(words(part(file, "word/header1.xml")))
        .containsExactly("Lights at sea", "A/RES/99/41");
    assertThat(words(part(file, "word/header2.xml")))
        .containsExactly("A/RES/99/41", "Lights at sea");
  }

  @Test
  void isAsWideAsTheSheetAllows() throws Exception {
    assertThat(part(word(TEXT, PaperSize.LETTER), "word/document.xml"))
        .contains("w:w=\"12240\" w:h=\"15840\"", "w:tblW w:w=\"9840\"");
  }

  private static byte[] word(String text, PaperSize size) throws Exception {
    Plenary plenary = Plenary.builder().paper(size).build();
    return plenary.write(plenary.read("a", text.getBytes(UTF_8)).deliberation(), Format.DOCX);
  }

  private static List<String> styled(byte[] file) throws IOException {
    List<String> lines = new ArrayList<>();
    Element root = WordTree.of(part(file, "word/document.xml")).getDocumentElement();
    for (Element paragraph : WordTree.within(root, "p")) {
      String style = WordTree.value(WordTree.within(paragraph, "pStyle").get(0), "val");
      lines.add(style + " " + paragraph.getTextContent());
    }
    return lines;
  }

  private static List<String> words(String part) {
    return WordTree.within(WordTree.of(part).getDocumentElement(), "t").stream()
        .map(Element::getTextContent)
        .toList();
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }
}

package org.plenary.render.pdf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SpacedNumbersTest {

  @Test
  void keepsGroupsTogether() throws Exception {
    assertThat(bound("grants 77 087 600 dollars and 326 641 800 more, 12 5 of 60 212", true))
        .isEqualTo("grants 77~087~600 dollars and 326~641~800 more, 12 5 of 60~212");
  }

  @Test
  void goesOnTurningGroupsThatAreTurnedRoundAlready() throws Exception {
    assertThat(bound("600 087 77 000 194 97", false)).isEqualTo("600 087 77 000 194 97");
    assertThat(bound("500 830 073 3, 000 187", false)).isEqualTo("500>~>830>~>073>~>3, 000>~>187");
  }

  @Test
  void takesGroupsOfThreeAsMostNumbersOfTheTextAre() throws Exception {
    assertThat(bound("77 087 600; 326 641 800", false)).isEqualTo("77~087~600; 326~641~800");
    assertThat(bound("600 087 77; 800 641 326", false))
        .isEqualTo("600>~>087>~>77; 800>~>641>~>326");
  }

  private static String bound(String text, boolean leftToRight) throws Exception {
    byte[] page = ("<p>" + text + "</p>").getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page));
    SpacedNumbers.bind(document, leftToRight);
    return document
        .getDocumentElement()
        .getTextContent()
        .replace('\u00a0', '~')
        .replace('\u200f', '>');
  }
}

package org.plenary.render.pdf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class TitleDaysTest {

  /** A space at its head would leave a gap in the line that it begins. */
  @Test
  void aDayBeginsWithItsFigure() throws Exception {
    String page =
        "<body><h1 class=\"document-type\">Adopted on <time>5 May 2044</time></h1></body>";
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    TitleDays.bind(document);
    SpacesBetween.move(document);
    assertThat(document.getElementsByTagName("span").item(0).getTextContent()).isEqualTo("5 May");
    assertThat(document.getDocumentElement().getTextContent()).isEqualTo("Adopted on 5 May 2044");
  }
}

package org.plenary.akn.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plenary.akn.Models;
import org.plenary.model.Deliberation;

final class AknWriterTest {

  private static String xml(Deliberation deliberation) {
    return new String(AknWriter.write(deliberation, AknOptions.DEFAULT), StandardCharsets.UTF_8);
  }

  @Test
  void writesTheStructureOfARealResolution() {
    String xml = xml(Models.southSouth());
    assertThat(xml)
        .contains(
            "<p eId=\"preface__p_1\"><docNumber>60/212</docNumber>. <docTitle>南南合作</docTitle></p>")
        .contains("/akn/un/statement/deliberation/unga/2005-12-22/60-212/zho@/!main.xml");
  }
}

package org.plenary.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.diagnostic.Code;
import org.plenary.source.SourceException;

/**
 * Documents far beyond any that organs adopt, in the heap that the profile sets: nothing is lost,
 * and nothing runs out of memory or time.
 */
@Tag("scale")
class LargeDocumentsTest {

  private static final int MEGABYTE = 1_000_000;

  private final Plenary plenary = Plenary.create();

  @Test
  void fiftyMegabytesOfText() throws SourceException {
    LongText text = LongText.of(50 * MEGABYTE);
    Conversion conversion = plenary.read("long.txt", text.bytes());
    assertThat(plenary.outline(conversion.deliberation()).counts().notes()).isEqualTo(text.notes());
    assertThat(codes(conversion)).doesNotContain(Code.UNCLAIMED_TEXT);
    byte[] xml = plenary.write(conversion.deliberation(), Format.AKN);
    assertThat(xml.length).isGreaterThan(50 * MEGABYTE);
    assertThat(new String(Arrays.copyOfRange(xml, xml.length - 2_000, xml.length), UTF_8))
        .contains("69th plenary meeting");
  }

  @Test
  void aHundredMegabytesOnOneLine() throws IOException, SourceException {
    byte[] line = LongText.of(100 * MEGABYTE).bytes();
    for (int i = 0; i < line.length; i++) {
      line[i] = line[i] < ' ' ? (byte) ' ' : line[i];
    }
    // Without line ends, no masthead can be told: this is refused, and does not fail otherwise.
    assertThatThrownBy(() -> plenary.read("line.txt", line)).isInstanceOf(SourceException.class);
    byte[] begun = head().getBytes(UTF_8);
    System.arraycopy(begun, 0, line, 0, begun.length);
    Conversion conversion = plenary.read("line.txt", line);
    assertThat(codes(conversion)).doesNotContain(Code.UNCLAIMED_TEXT);
    plenary.write(conversion.deliberation(), Format.AKN, OutputStream.nullOutputStream());
  }

  @Test
  void aMillionMarkers() throws SourceException {
    StringBuilder text = new StringBuilder(head());
    for (int i = 1; i <= 1_000_000; i++) {
      text.append("and of the report").append(i % 999 + 1).append(i % 5 == 0 ? "\n" : " ");
    }
    text.append("and others.\n\n_______________\n");
    for (int i = 1; i <= 999; i++) {
      text.append(i).append(" See A/60/").append(i).append(".\n");
    }
    Conversion conversion = plenary.read("markers.txt", text.toString().getBytes(UTF_8));
    assertThat(plenary.outline(conversion.deliberation()).counts().notes()).isEqualTo(999);
    assertThat(codes(conversion)).doesNotContain(Code.UNCLAIMED_TEXT);
  }

  @Test
  void aHundredThousandRulesWithNotes() throws SourceException {
    StringBuilder text = new StringBuilder(head());
    for (int i = 1; i <= 100_000; i++) {
      int marker = i % 900 + 1;
      text.append(i).append(". Requests that records be kept;").append(marker);
      text.append("\n\n_______________\n").append(marker).append(" See A/60/1.\n\n");
    }
    Conversion conversion = plenary.read("rules.txt", text.toString().getBytes(UTF_8));
    assertThat(codes(conversion)).doesNotContain(Code.UNCLAIMED_TEXT);
  }

  @Test
  void aThousandPages() throws IOException, SourceException {
    Conversion conversion = plenary.read("long.pdf", LongPdf.of(1_000));
    assertThat(codes(conversion)).doesNotContain(Code.UNCLAIMED_TEXT);
    assertThat(plenary.outline(conversion.deliberation()).counts().notes()).isEqualTo(999);
  }

  private static String head() {
    String all = new String(LongText.of(1_000).bytes(), UTF_8);
    return all.substring(0, all.indexOf("1. Requests"));
  }

  private static List<Code> codes(Conversion conversion) {
    return conversion.diagnostics().stream().map(diagnostic -> diagnostic.code()).toList();
  }
}

package org.plenary.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.source.Source.Position;

class TextReaderTest {

  private static final String CHINESE =
      """
      大会决议
      60/212. 联合国大会注意到秘书长的报告,
      1. 请秘书长向大会第六十一届会议提出报告;
      2. 决定在下届会议上继续审议本项目,并请各会员国和有关组织给予充分合作。
      """;
  private static final String FRENCH =
      "L’Assemblée générale, rappelant ses résolutions antérieures, décide de rester saisie.\n"
          .replace('’', '\'');
  private static final String RUSSIAN = "Генеральная Ассамблея, ссылаясь на свои резолюции,\n";

  private final TextReader reader = new TextReader();

  @Test
  void readsUtf8WithAndWithoutAMark() throws SourceException {
    assertThat(read(CHINESE.getBytes(UTF_8)).text()).isEqualTo(CHINESE);
    assertThat(read(("\ufeff" + CHINESE).getBytes(UTF_8)).text()).isEqualTo(CHINESE);
  }

  @Test
  void readsUtf16WithAndWithoutAMark() throws SourceException {
    for (String text : new String[] {CHINESE, FRENCH, RUSSIAN}) {
      for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
        assertThat(read(text.getBytes(charset)).text()).isEqualTo(text);
        assertThat(read(("\ufeff" + text).getBytes(charset)).text()).isEqualTo(text);
      }
    }
  }

  @Test
  void readsGb18030() throws SourceException {
    assertThat(read(CHINESE.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(CHINESE);
    assertThat(read(("x\n".repeat(50_000) + CHINESE).getBytes(Charset.forName("GB18030"))).text())
        .endsWith(CHINESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
  void refusesWhatCannotBeToldAndNamesTheOption(String charset) {
    byte[] bytes = RUSSIAN.repeat(20).getBytes(Charset.forName(charset));
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(SourceException.class)
        .hasMessage("the encoding cannot be told (not UTF-8 at byte 0); name it with --encoding");
  }

  @Test
  void refusesLatin1AndBig5() {
    assertThatThrownBy(() -> read(FRENCH.getBytes(ISO_8859_1))).hasMessageContaining("--encoding");
    assertThatThrownBy(
            () -> read("大會決議注意到秘書長的報告並請各會員國合作".repeat(9).getBytes(Charset.forName("Big5"))))
        .hasMessageContaining("--encoding");
  }

  @Test
  void believesTheEncodingItIsGiven() throws SourceException {
    assertThat(reader.read("a", FRENCH.getBytes(ISO_8859_1), Optional.of(ISO_8859_1)).text())
        .isEqualTo(FRENCH);
    assertThatThrownBy(() -> reader.read("a", FRENCH.getBytes(ISO_8859_1), Optional.of(UTF_8)))
        .hasMessage("not UTF-8 at byte 9; name the encoding with --encoding");
  }

  @Test
  void refusesEmptyBlankBinaryAndTooLong() {
    assertThatThrownBy(() -> read(new byte[0])).hasMessage("the file is empty");
    assertThatThrownBy(() -> read(" \n\f".getBytes(UTF_8))).hasMessage("the file has only blanks");
    assertThatThrownBy(() -> read("ab\0c".getBytes(UTF_8)))
        .hasMessage("binary data, not text (a NUL at character 2)");
    assertThatThrownBy(() -> read("Hello world\0\n".getBytes(UTF_8)))
        .hasMessage("binary data, not text (a NUL at character 11)");
    assertThatThrownBy(() -> read("\u0001\u0002\u0003".repeat(5).getBytes(UTF_8)))
        .hasMessage("binary data, not text (15 control characters)");
    assertThatThrownBy(() -> new TextReader(2).read("a", "abc".getBytes(UTF_8), Optional.empty()))
        .hasMessage("longer than the limit of 2 bytes");
  }

  @Test
  void cutsLinesAtEveryLineEnd() throws SourceException {
    Source source = read("a\nb\r\nc\rd\u2028e\u2029f\u000bg\u0085\nh".getBytes(UTF_8));
    assertThat(source.lines().map(Line::text))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "", "h");
    assertThat(source.lines())
        .allSatisfy(
            line ->
                assertThat(source.text().substring(line.span().start(), line.span().end()))
                    .isEqualTo(line.text()));
  }

  @Test
  void cutsPagesAtFormFeeds() throws SourceException {
    Source source = read("a\n\fb\fc\n\n\f\fd\f".getBytes(UTF_8));
    assertThat(source.pages())
        .extracting(page -> page.lines().stream().map(Line::text).toList().toString())
        .containsExactly("[a]", "[b]", "[c, ]", "[]", "[d]");
    assertThat(source.lines().map(Line::number)).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void tellsPlacesInCodePoints() throws SourceException {
    Source source = read("ab\n\ud840\udc00x\ud840\udc00y".getBytes(UTF_8));
    assertThat(source.position(0)).isEqualTo(new Position(1, 1));
    assertThat(source.position(1)).isEqualTo(new Position(1, 2));
    assertThat(source.position(3)).isEqualTo(new Position(2, 1));
    assertThat(source.position(5)).isEqualTo(new Position(2, 2));
    assertThat(source.position(8)).isEqualTo(new Position(2, 4));
    assertThat(source.position(9)).isEqualTo(new Position(2, 5));
  }

  @Test
  void reads100MegabytesOnOneLineAndFindsPlacesInIt() {
    byte[] bytes = new byte[100 << 20];
    Arrays.fill(bytes, (byte) 'x');
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Source source = read(bytes);
          assertThat(source.lines().count()).isEqualTo(1);
          for (int at = 0; at < 1_000_000; at++) {
            assertThat(source.position(bytes.length - at).line()).isEqualTo(1);
          }
        });
  }

  private Source read(byte[] bytes) throws SourceException {
    return reader.read("a.txt", bytes, Optional.empty());
  }
}

package org.plenary.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {

  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?><a/>', XML",
    "'  <akomaNtoso>', XML",
    "'<!DOCTYPE akomaNtoso>', XML",
    "'<!DOCTYPE html>', HTML",
    "'<HTML lang=\"en\">', HTML",
    "%PDF-1.7, PDF",
    "'junk %PDF-1.4', PDF",
    "'{\\rtf1 a}', RTF",
    "'Resolution 60/212', TEXT",
    "'< 5', TEXT",
    "'', TEXT"
  })
  void isToldByTheFirstCharacters(String start, DocumentFormat format) {
    assertThat(DocumentFormat.of(start.getBytes(UTF_8))).isEqualTo(format);
    assertThat(DocumentFormat.of(("\ufeff" + start).getBytes(UTF_8)))
        .isEqualTo(format == DocumentFormat.RTF ? DocumentFormat.TEXT : format);
  }

  @Test
  void knowsContainersAndWideXml() {
    assertThat(DocumentFormat.of(new byte[] {'P', 'K', 3, 4})).isEqualTo(DocumentFormat.ZIP);
    assertThat(
            DocumentFormat.of(
                new byte[] {
                  (byte) 0xD0,
                  (byte) 0xCF,
                  0x11,
                  (byte) 0xE0,
                  (byte) 0xA1,
                  (byte) 0xB1,
                  0x1A,
                  (byte) 0xE1
                }))
        .isEqualTo(DocumentFormat.OLE2);
    assertThat(DocumentFormat.of("<?xml version=\"1.0\"?>".getBytes(UTF_16)))
        .isEqualTo(DocumentFormat.XML);
  }
}

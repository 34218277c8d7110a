package org.plenary.source.pdf.glyph;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.plenary.source.pdf.file.DecodedStreams;
import org.plenary.source.pdf.file.LimitExceeded;

/**
 * Refuses fonts in which a few bytes stand for very many entries: PDFBox makes an entry for each
 * code of a range of widths or characters.
 */
final class FontLimits {

  /** About as many bytes as an entry takes in memory. */
  private static final int ENTRY = 128;

  private FontLimits() {}

  /**
   * Looks at a font before PDFBox does, and counts its entries as if they were decompressed.
   *
   * @throws LimitExceeded if they take more memory than is allowed
   */
  static void check(COSDictionary font, DecodedStreams streams) throws IOException {
    checkCharacters(font.getDictionaryObject(COSName.TO_UNICODE), streams);
    checkCharacters(font.getDictionaryObject(COSName.ENCODING), streams);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      checkWidths(descendant.getCOSArray(COSName.W), streams);
    }
  }

  private static void checkCharacters(@Nullable COSBase map, DecodedStreams streams)
      throws IOException {
    if (map instanceof COSStream stream) {
      streams.spend(ENTRY * CharacterRanges.entries(streams.decode(stream)));
    }
  }

  /** Ranges of widths are three numbers: first, last, width. */
  private static void checkWidths(@Nullable COSArray widths, DecodedStreams streams)
      throws LimitExceeded {
    int at = 0;
    while (widths != null && at + 1 < widths.size()) {
      COSBase first = widths.getObject(at);
      COSBase second = widths.getObject(at + 1);
      if (first instanceof COSNumber from && second instanceof COSNumber to) {
        streams.spend(ENTRY * Math.max(0L, to.longValue() - from.longValue()));
        at += 3;
      } else {
        at += first instanceof COSNumber ? 2 : 1;
      }
    }
  }
}

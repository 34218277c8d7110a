package org.plenary.render.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.plenary.source.SourceException;

/**
 * A file with one face, and the family that it says it is of.
 *
 * @param family its name
 * @param face what it looks like
 */
record FontFile(String family, Face face) {

  private static final int ITALIC = 1;

  /** The bits of fsType that matter: no embedding, no subsets, bitmaps only. */
  private static final int RESTRICTED = 0x002;

  private static final int LESS_RESTRICTED = 0x00C;
  private static final int NO_SUBSETTING = 0x100;
  private static final int BITMAPS_ONLY = 0x200;

  /**
   * Reads a file.
   *
   * @throws SourceException if it is no TrueType font, or its licence forbids to embed it
   */
  static FontFile read(Path file) throws SourceException {
    TrueTypeFont font = open(file);
    try {
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      if (font.getTableMap().containsKey("CFF ") || !font.getTableMap().containsKey("glyf")) {
        throw new SourceException("only fonts with TrueType outlines can be embedded: " + file);
      }
      String family = Optional.ofNullable(font.getNaming().getFontFamily()).orElse(font.getName());
      int bits = metrics == null ? 0 : metrics.getFsType();
      if (isForbidden(bits)) {
        throw new SourceException("the licence of a font forbids to embed it: " + file);
      }
      boolean italic = metrics != null && (metrics.getFsSelection() & ITALIC) != 0;
      Face face =
          new Face(
              metrics == null ? 400 : metrics.getWeightClass(),
              italic ? FontStyle.ITALIC : FontStyle.NORMAL,
              (bits & NO_SUBSETTING) == 0,
              () -> font);
      return new FontFile(family, face);
    } catch (IOException | RuntimeException e) {
      throw new SourceException("not a font that can be read: " + file, e);
    }
  }

  /** Of the first bits, the one that forbids least counts. */
  private static boolean isForbidden(int bits) {
    return (bits & RESTRICTED) != 0 && (bits & LESS_RESTRICTED) == 0 || (bits & BITMAPS_ONLY) != 0;
  }

  private static TrueTypeFont open(Path file) throws SourceException {
    try {
      return parse(Files.readAllBytes(file));
    } catch (IOException | RuntimeException e) {
      throw new SourceException("not a font that can be read: " + file, e);
    }
  }

  /**
   * Parses a font. Ligature substitution is off, which would take longer than all else and leave
   * letters such as U+FB01 in the text.
   */
  static TrueTypeFont parse(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }
}

package org.plenary.source.pdf.glyph;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** What a font says of its codes, each asked of PDFBox once. */
public final class FontFacts {

  /** Stands for a code without a known character. */
  static final String UNMAPPED = "\uFFFD";

  /** The tatweel. */
  private static final String ELONGATION = "\u0640";

  /**
   * In thousandths of the font size: no stroke that joins Arabic letters lies farther from the
   * baseline.
   */
  private static final int LOW = 100;

  private static final int BOLD_WEIGHT = 650;

  private final PDFont font;
  private final boolean oneByte;
  private final boolean twoBytes;
  private final int style;
  private final Optional<FontMetrics> standardMetrics;
  private String[] characters = new String[256];
  private float[] widths = new float[256];

  FontFacts(PDFont font) {
    this.font = font;
    this.oneByte = font instanceof PDSimpleFont;
    COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
    this.twoBytes = COSName.IDENTITY_H.equals(encoding) || COSName.IDENTITY_V.equals(encoding);
    this.style = styleOf(font);
    this.standardMetrics = standardMetrics(font);
  }

  /** {@link Glyphs#ITALIC} and {@link Glyphs#BOLD} as the font's name and descriptor say. */
  int style() {
    return style;
  }

  /** The codes of a string, in order, written over {@code into} from its start. */
  int codes(byte[] string, int[] into) throws IOException {
    int count = 0;
    if (oneByte) {
      for (byte b : string) {
        into[count++] = b & 0xFF;
      }
    } else if (twoBytes) {
      for (int i = 0; i + 1 < string.length; i += 2) {
        into[count++] = ((string[i] & 0xFF) << 8) | (string[i + 1] & 0xFF);
      }
    } else {
      ByteArrayInputStream in = new ByteArrayInputStream(string);
      while (in.available() > 0) {
        into[count++] = font.readCode(in);
      }
    }
    return count;
  }

  /** Whether word spacing applies to a code: to the single byte 32 only. */
  boolean isWordSpace(int code) {
    return oneByte && code == 32;
  }

  /** The characters that a code stands for; presentation forms and ligatures as letters. */
  String characters(int code) throws IOException {
    remember(code);
    String known = characters[index(code)];
    return known == null ? UNMAPPED : known;
  }

  /** The advance of a code in thousandths of the font size. */
  float width(int code) throws IOException {
    remember(code);
    return widths[index(code)];
  }

  private static int index(int code) {
    return Math.min(code & Integer.MAX_VALUE, 0xFFFF);
  }

  private void remember(int code) throws IOException {
    int index = index(code);
    if (index >= characters.length) {
      int capacity = Math.max(index + 1, Math.min(0x10000, characters.length * 2));
      characters = Arrays.copyOf(characters, capacity);
      widths = Arrays.copyOf(widths, capacity);
    }
    if (characters[index] == null) {
      characters[index] = letters(mapped(code));
      widths[index] = advance(code);
    }
  }

  /**
   * A font that is neither embedded nor gives widths is measured by the published metrics of the
   * standard fonts, not by what happens to be installed.
   */
  private float advance(int code) throws IOException {
    if (standardMetrics.isPresent() && font instanceof PDSimpleFont simple) {
      return standardMetrics.get().getCharacterWidth(simple.getEncoding().getName(code));
    }
    return font.getDisplacement(code).getX() * 1000;
  }

  private static Optional<FontMetrics> standardMetrics(PDFont font) {
    if (font.isEmbedded()
        || font.getCOSObject().containsKey(COSName.WIDTHS)
        || !(font instanceof PDSimpleFont simple)
        || simple.getEncoding() == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(Standard14Fonts.getAFM(name(font)));
  }

  private String mapped(int code) throws IOException {
    String unicode = font.toUnicode(code);
    if (unicode == null || unicode.isEmpty() || unicode.charAt(0) == 0) {
      return isBlank(code) ? " " : isElongation(code) ? ELONGATION : UNMAPPED;
    }
    return unicode;
  }

  /**
   * Whether an embedded font draws nothing for the code: programs that subset fonts lose spaces.
   */
  private boolean isBlank(int code) throws IOException {
    return font.isEmbedded()
        && font instanceof PDVectorFont drawn
        && drawn.hasGlyph(code)
        && drawn.getPath(code).getCurrentPoint() == null;
  }

  /**
   * Whether a code draws a low flat stroke that reaches over its whole advance: the kashida that
   * stretches Arabic words to the margin. Programs put it between letters without a character; what
   * lies below the baseline underlines.
   */
  private boolean isElongation(int code) throws IOException {
    if (!(font instanceof PDVectorFont drawn) || !font.isEmbedded() || !drawn.hasGlyph(code)) {
      return false;
    }
    Rectangle2D stroke = drawn.getNormalizedPath(code).getBounds2D();
    return stroke.getMinX() <= 0
        && stroke.getMaxX() >= advance(code)
        && stroke.getMinY() > -LOW / 2.0
        && stroke.getMaxY() > 0
        && stroke.getMaxY() < 2 * LOW
        && stroke.getWidth() > stroke.getHeight();
  }

  /**
   * Ligatures (U+FB00-FB06), Hebrew and Arabic presentation forms as the letters they show; the
   * no-break space as a space.
   */
  static String letters(String unicode) {
    String plain = unicode;
    for (int i = 0; i < unicode.length(); i++) {
      char c = unicode.charAt(i);
      if ((c >= '\uFB00' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC')) {
        plain = Normalizer.normalize(unicode, Normalizer.Form.NFKC);
        break;
      }
    }
    return plain.replace('\u00A0', ' ');
  }

  private static int styleOf(PDFont font) {
    String name = name(font).toLowerCase(Locale.ROOT);
    boolean italic = name.contains("italic") || name.contains("oblique");
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
    }
    return (italic ? Glyphs.ITALIC : 0) | (bold ? Glyphs.BOLD : 0);
  }

  private static String name(PDFont font) {
    @Nullable String name = font.getName();
    return name == null ? "" : name;
  }
}

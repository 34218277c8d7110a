package org.plenary.render.pdf;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Measures and draws the text of one document as openhtmltopdf does, but asks a font about each
 * character once, not each time that it stands in a word. What is not wholly in the first font of
 * an element is left to openhtmltopdf.
 */
final class TextMeasure extends PdfBoxTextRenderer {

  /** So much is not rounded up, as openhtmltopdf has it. */
  private static final float NEGLIGIBLE = 0.01f;

  private final SharedContext shared;
  private final Map<PDFont, Advances> advances = new HashMap<>();
  private final Map<FontSpecification, PdfBoxFSFont> fonts = new HashMap<>();

  private TextMeasure(SharedContext shared) {
    this.shared = shared;
  }

  /** Measures in a layout that is to come. */
  static void in(SharedContext shared) {
    shared.setTextRenderer(new TextMeasure(shared));
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    float width = width((PdfBoxFSFont) font, text) / 1000f * font.getSize2D();
    if (Float.isNaN(width)) {
      return super.getWidth(context, font, text);
    }
    return (int) (width - Math.floor(width) < NEGLIGIBLE ? width : Math.ceil(width));
  }

  /** The text of a justified line, which is always of the font that the device was last told. */
  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
    PdfBoxFastOutputDevice output = (PdfBoxFastOutputDevice) device;
    PdfBoxFSFont font =
        fonts.computeIfAbsent(
            output.getFontSpecification(), wanted -> (PdfBoxFSFont) shared.getFont(wanted));
    if (Float.isNaN(width(font, text))) {
      super.drawString(device, text, x, y, info);
    } else {
      output.drawStringFast(text, x, y, info, first(font), font.getSize2D());
    }
  }

  /** In thousandths of the size of the font; not a number if its first file lacks a character. */
  private float width(PdfBoxFSFont font, String text) {
    return advances.computeIfAbsent(first(font).getFont(), Advances::new).width(text);
  }

  private static FontDescription first(PdfBoxFSFont font) {
    return font.getFontDescriptions().get(0);
  }
}

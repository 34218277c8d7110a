package org.plenary.render.pdf.font;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.FontRun;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.plenary.model.Language;

/**
 * Measures and draws the text of one document as openhtmltopdf does, to the dot, but asks a font
 * about each character once, not each time that it stands in a word, and does not find out by an
 * exception that a font lacks one.
 */
public final class TextMeasure extends PdfBoxTextRenderer {

  /** So much is not rounded up. */
  private static final float NEGLIGIBLE = 0.01f;

  /** A text of several fonts that is as long or longer is measured in thirds. */
  private static final int LONG = 32;

  private final SharedContext shared;
  private final boolean han;
  private final Map<PDFont, Advances> advances = new HashMap<>();
  private final Map<FontSpecification, PdfBoxFSFont> fonts = new HashMap<>();
  private BidiReorderer reorderer = new SimpleBidiReorderer();

  private TextMeasure(SharedContext shared, boolean han) {
    this.shared = shared;
    this.han = han;
  }

  /** Measures in a layout that is to come, of a document in that language. */
  public static void in(SharedContext shared, Language language) {
    shared.setTextRenderer(new TextMeasure(shared, Typesetting.isHan(language)));
  }

  @Override
  public void setup(FontContext context, BidiReorderer reorderer) {
    super.setup(context, reorderer);
    this.reorderer = reorderer;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    PdfBoxFSFont wanted = (PdfBoxFSFont) font;
    String visible = Typesetting.drawn(TextRenderer.getEffectivePrintableString(text));
    float width = advances(wanted.getFontDescriptions().get(0)).width(visible);
    if (!Float.isNaN(width)) {
      return dots(width, wanted);
    }
    if (visible.length() >= LONG) {
      int third = visible.length() / 3;
      return getWidth(context, font, visible.substring(0, third))
          + getWidth(context, font, visible.substring(third, 2 * third))
          + getWidth(context, font, visible.substring(2 * third));
    }
    width = 0;
    for (FontRun run : divideIntoFontRuns(wanted, visible, reorderer)) {
      width += advances(run.description).width(run.string);
    }
    return dots(width, wanted);
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    drawString(device, text, x, y, null);
  }

  /** The font is the one that the device was last told. */
  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
    PdfBoxFastOutputDevice output = (PdfBoxFastOutputDevice) device;
    PdfBoxFSFont font =
        fonts.computeIfAbsent(
            output.getFontSpecification(), wanted -> (PdfBoxFSFont) shared.getFont(wanted));
    String visible = Typesetting.drawn(TextRenderer.getEffectivePrintableString(text));
    FontDescription first = font.getFontDescriptions().get(0);
    if (!Float.isNaN(advances(first).width(visible))) {
      draw(output, visible, x, y, info, first);
      return;
    }
    float right = 0;
    for (FontRun run : divideIntoFontRuns(font, visible, reorderer)) {
      right += draw(output, run.string, x + right, y, info, run.description);
    }
  }

  /**
   * Draws a text that a font has all characters of.
   *
   * @return how wide it is
   */
  private float draw(
      PdfBoxFastOutputDevice output,
      String text,
      float x,
      float y,
      @Nullable JustificationInfo info,
      FontDescription face) {
    float size = output.getFontSpecification().size;
    float width = 0;
    for (Spread piece : han ? Spread.of(text, info) : List.of(new Spread(text, info))) {
      output.drawStringFast(piece.text(), x + width, y, piece.info(), face, size);
      width += advances(face).width(piece.text()) / 1000f * size + piece.room();
    }
    return width;
  }

  private Advances advances(FontDescription face) {
    return advances.computeIfAbsent(face.getFont(), Advances::new);
  }

  /** A width in thousandths of the size of a font as one in dots. */
  private static int dots(float width, PdfBoxFSFont font) {
    float dots = width / 1000f * font.getSize2D();
    return (int) (dots - Math.floor(dots) < NEGLIGIBLE ? dots : Math.ceil(dots));
  }
}

package org.plenary.render.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A weight and slope of a family.
 *
 * @param weight as in CSS
 * @param style upright or slanted
 * @param subset whether only the glyphs that are needed may be embedded
 * @param file gives the parsed file, the same each time
 */
public record Face(int weight, FontStyle style, boolean subset, Supplier<TrueTypeFont> file) {

  private static final int BOLD = 600;

  /**
   * The parsed file. It may be shared between threads: all of its tables are read when it is
   * parsed, and what embedding still reads of its bytes goes through one lock.
   */
  public TrueTypeFont font() {
    return file.get();
  }

  boolean isBold() {
    return weight >= BOLD;
  }

  boolean isUpright() {
    return style == FontStyle.NORMAL;
  }
}

package org.plenary.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The weights and slopes of the families; their files come with the dependencies. A file is read
 * when the first document needs it, once in the life of the program.
 */
enum Face {
  SERIF(Typeface.LIBERATION_SERIF, "liberation/LiberationSerif-Regular.ttf"),
  SERIF_ITALIC(Typeface.LIBERATION_SERIF, "liberation/LiberationSerif-Italic.ttf"),
  SERIF_BOLD(Typeface.LIBERATION_SERIF, "liberation/LiberationSerif-Bold.ttf"),
  SERIF_BOLD_ITALIC(Typeface.LIBERATION_SERIF, "liberation/LiberationSerif-BoldItalic.ttf"),
  NASKH(Typeface.MARKAZI_TEXT, "fonts/ttf/Markazi/MarkaziText-Regular.ttf"),
  NASKH_BOLD(Typeface.MARKAZI_TEXT, "fonts/ttf/Markazi/MarkaziText-Bold.ttf"),
  HAN(Typeface.NOTO_SANS_SC, "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
  HAN_BOLD(Typeface.NOTO_SANS_SC, "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

  private static final Map<Face, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

  private final Typeface typeface;
  private final String resource;

  Face(Typeface typeface, String resource) {
    this.typeface = typeface;
    this.resource = resource;
  }

  /** The family it belongs to. */
  Typeface typeface() {
    return typeface;
  }

  /** Its weight as in CSS. */
  int weight() {
    return name().contains("BOLD") ? 700 : 400;
  }

  /** Upright or slanted. */
  FontStyle style() {
    return name().contains("ITALIC") ? FontStyle.ITALIC : FontStyle.NORMAL;
  }

  /**
   * The parsed file. It may be shared between threads: all of its tables are read when it is
   * parsed, and what embedding still reads of its bytes goes through one lock. Ligature
   * substitution is off, which would take longer than all else and leave letters such as U+FB01 in
   * the text.
   */
  TrueTypeFont font() {
    return PARSED.computeIfAbsent(this, Face::parse);
  }

  private TrueTypeFont parse() {
    // the loader's, as the fonts are another module's
    ClassLoader loader = Objects.requireNonNull(Face.class.getClassLoader());
    try (InputStream in = loader.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

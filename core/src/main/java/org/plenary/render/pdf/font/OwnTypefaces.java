package org.plenary.render.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The families whose files come with the dependencies. A file is read when the first document needs
 * it, once in the life of the program.
 */
final class OwnTypefaces {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private static final Map<String, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

  /**
   * Latin, Cyrillic and Greek, with the widths of Times New Roman, as the UN sets its documents.
   */
  static final Typeface LIBERATION_SERIF =
      new Typeface(
          "Liberation Serif",
          List.of(
              face(REGULAR, FontStyle.NORMAL, "liberation/LiberationSerif-Regular.ttf"),
              face(REGULAR, FontStyle.ITALIC, "liberation/LiberationSerif-Italic.ttf"),
              face(BOLD, FontStyle.NORMAL, "liberation/LiberationSerif-Bold.ttf"),
              face(BOLD, FontStyle.ITALIC, "liberation/LiberationSerif-BoldItalic.ttf")));

  /** Arabic. */
  static final Typeface MARKAZI_TEXT =
      new Typeface(
          "Markazi Text",
          List.of(
              face(REGULAR, FontStyle.NORMAL, "fonts/ttf/Markazi/MarkaziText-Regular.ttf"),
              face(BOLD, FontStyle.NORMAL, "fonts/ttf/Markazi/MarkaziText-Bold.ttf")));

  /** Han. */
  static final Typeface NOTO_SANS_SC =
      new Typeface(
          "Noto Sans SC",
          List.of(
              face(REGULAR, FontStyle.NORMAL, "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
              face(BOLD, FontStyle.NORMAL, "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf")));

  /** All of them. */
  static final List<Typeface> ALL = List.of(LIBERATION_SERIF, MARKAZI_TEXT, NOTO_SANS_SC);

  private OwnTypefaces() {}

  private static Face face(int weight, FontStyle style, String resource) {
    return new Face(
        weight, style, true, () -> PARSED.computeIfAbsent(resource, OwnTypefaces::parse));
  }

  private static TrueTypeFont parse(String resource) {
    // the loader's, as the fonts are another module's
    ClassLoader loader = Objects.requireNonNull(OwnTypefaces.class.getClassLoader());
    try (InputStream in = loader.getResourceAsStream(resource)) {
      return FontFile.parse(Objects.requireNonNull(in, resource).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

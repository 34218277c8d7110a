package org.plenary.render.pdf.font;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.render.Draft;
import org.plenary.render.PaperSize;
import org.plenary.render.pdf.PdfRenderer;
import org.plenary.render.pdf.Vera;
import org.plenary.source.SourceException;

/** A folder of fonts sets what it has the letters for, as far as licences allow. */
class FontFolderTest {

  private static final String MARKAZI = "fonts/ttf/Markazi/MarkaziText-Regular.ttf";
  private static final String MARKAZI_BOLD = "fonts/ttf/Markazi/MarkaziText-Bold.ttf";

  @TempDir private Path folder;

  @Test
  void setsTheLanguagesThatItHasTheLettersOf() throws Exception {
    copy(MARKAZI, "a.ttf", 0);
    copy(MARKAZI_BOLD, "b.TTF", 0);
    Files.writeString(folder.resolve("LICENSE.txt"), "OFL");
    assertThat(fonts(rendered("waterways.en.draft"))).contains("MarkaziText-Regular");
    assertThat(fonts(rendered("winter.ru.draft")))
        .noneMatch(name -> name.startsWith("Markazi"))
        .anyMatch(name -> name.startsWith("LiberationSerif"));
  }

  /** The bits of fsType for preview and print, for editing, and against subsets. */
  @ParameterizedTest
  @ValueSource(ints = {0, 0x4, 0x8, 0x100})
  void passesVeraPdf(int bits) throws Exception {
    copy(MARKAZI, "a.ttf", bits);
    byte[] pdf = rendered("waterways.en.draft");
    assertThat(fonts(pdf)).contains("MarkaziText-Regular");
    Vera.check(pdf);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x2, 0x200})
  void refusesFontsThatMayNotBeEmbedded(int bits) throws IOException {
    copy(MARKAZI, "a.ttf", bits);
    assertThatThrownBy(() -> FontFolder.read(folder))
        .isInstanceOf(SourceException.class)
        .hasMessage("the licence of a font forbids to embed it: " + folder.resolve("a.ttf"));
  }

  @Test
  void refusesWhatIsNoFont() throws IOException {
    Files.writeString(folder.resolve("a.ttf"), "lamps");
    assertThatThrownBy(() -> FontFolder.read(folder))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("not a font that can be read: ");
  }

  @Test
  void refusesFoldersWithoutFonts() {
    assertThatThrownBy(() -> FontFolder.read(folder))
        .isInstanceOf(SourceException.class)
        .hasMessage("no fonts (.ttf, .otf) in " + folder);
    assertThatThrownBy(() -> FontFolder.read(folder.resolve("none")))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("no folder of fonts: ");
  }

  private byte[] rendered(String draft) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(PaperSize.A4, FontFolder.read(folder)).render(Draft.read(draft), out);
    return out.toByteArray();
  }

  /** The names of the fonts in a file, without the marks of subsets. */
  private static Set<String> fonts(byte[] pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          names.add(page.getResources().getFont(font).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    }
    return names;
  }

  /** Puts one of our fonts there, with other bits for what its licence allows. */
  private void copy(String resource, String name, int bits) throws IOException {
    try (InputStream in = FontFolderTest.class.getClassLoader().getResourceAsStream(resource)) {
      ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
      for (int entry = 12; entry < 12 + 16 * font.getShort(4); entry += 16) {
        byte[] tag = new byte[4];
        font.get(entry, tag);
        if (new String(tag, US_ASCII).equals("OS/2")) {
          font.putShort(font.getInt(entry + 8) + 8, (short) bits);
        }
      }
      Files.write(folder.resolve(name), font.array());
    }
  }
}

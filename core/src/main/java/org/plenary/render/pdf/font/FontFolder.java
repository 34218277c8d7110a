package org.plenary.render.pdf.font;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.model.Language;
import org.plenary.source.SourceException;

/**
 * The fonts of a user, from the files {@code .ttf} and {@code .otf} of a folder. The first family,
 * by name, that has all letters of a document's language sets it, in whatever weights and slopes
 * there are; what it lacks is taken from our own families, then from the others of the folder.
 *
 * <p>Immutable and thread-safe.
 */
public final class FontFolder {

  /** No fonts: our own set everything. */
  public static final FontFolder NONE = new FontFolder(List.of());

  /** The shapes of Arabic letters within words, by which they are set. */
  private static final int FIRST_ARABIC_SHAPE = 0xFE80;

  private static final int LAST_ARABIC_SHAPE = 0xFEFC;

  private final List<Typeface> typefaces;
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  private FontFolder(List<Typeface> typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * Reads all fonts of a folder.
   *
   * @throws SourceException if it is no folder or holds no fonts, or if one of them cannot be read
   *     or may not be embedded
   */
  public static FontFolder read(Path folder) throws SourceException {
    Map<String, List<Face>> families = new TreeMap<>();
    for (Path file : files(folder)) {
      FontFile font = FontFile.read(file);
      families.computeIfAbsent(font.family(), name -> new ArrayList<>()).add(font.face());
    }
    if (families.isEmpty()) {
      throw new SourceException("no fonts (.ttf, .otf) in " + folder);
    }
    List<Typeface> typefaces = new ArrayList<>();
    // no name from a file gets into a style sheet, nor can it be one of ours
    families.values().forEach(faces -> typefaces.add(new Typeface(name(typefaces.size()), faces)));
    return new FontFolder(List.copyOf(typefaces));
  }

  private static String name(int index) {
    return "folder-" + index;
  }

  private static List<Path> files(Path folder) throws SourceException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(FontFolder::isFont).sorted().toList();
    } catch (IOException e) {
      throw new SourceException("no folder of fonts: " + folder, e);
    }
  }

  private static boolean isFont(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf");
  }

  /** All families. */
  List<Typeface> typefaces() {
    return typefaces;
  }

  /**
   * The heights of our own faces and of these as far as documents have needed them. A face of a
   * family that stands behind another is asked for its height in each document, but few use it.
   */
  public FSCacheEx<String, FSCacheValue> metrics() {
    return metrics;
  }

  /** The first family that has the letters of a language. */
  Optional<Typeface> first(Language language) {
    if (typefaces.isEmpty()) {
      return Optional.empty();
    }
    ULocale locale = new ULocale(language.tag());
    UnicodeSet letters =
        new UnicodeSet(LocaleData.getExemplarSet(locale, 0, LocaleData.ES_STANDARD));
    if (letters.containsSome(new UnicodeSet("[:Arab:]"))) {
      letters.addAll(FIRST_ARABIC_SHAPE, LAST_ARABIC_SHAPE);
    }
    return typefaces.stream().filter(typeface -> covers(typeface, letters)).findFirst();
  }

  private static boolean covers(Typeface typeface, UnicodeSet letters) {
    for (UnicodeSet.EntryRange range : letters.ranges()) {
      for (int c = range.codepoint; c <= range.codepointEnd; c++) {
        if (!typeface.covers(c)) {
          return false;
        }
      }
    }
    return true;
  }
}

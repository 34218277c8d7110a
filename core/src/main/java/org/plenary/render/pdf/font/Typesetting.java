package org.plenary.render.pdf.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.model.Language;

/**
 * What a text is set in.
 *
 * @param families in the order in which a character is looked for; only those that are needed
 * @param missing the characters that none of them has
 */
public record Typesetting(List<Typeface> families, BitSet missing) {

  private static final Set<String> HAN_SCRIPTS = Set.of("Hans", "Hant", "Jpan", "Kore");

  private static final char HYPHEN = '\u2010';
  private static final char UNBROKEN_HYPHEN = '\u2011';
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Chooses for that text: a family of the folder, if one has the language's letters, or ours. */
  public static Typesetting of(String text, Language language, FontFolder fonts) {
    BitSet characters = visible(drawn(text));
    Set<Typeface> candidates = new LinkedHashSet<>();
    fonts.first(language).ifPresent(candidates::add);
    candidates.add(first(language));
    candidates.addAll(OwnTypefaces.ALL);
    candidates.addAll(fonts.typefaces());
    List<Typeface> families = new ArrayList<>();
    BitSet missing = characters;
    for (Typeface candidate : candidates) {
      BitSet left = missing.isEmpty() ? missing : uncovered(missing, candidate);
      if (families.isEmpty() || !left.equals(missing)) {
        families.add(candidate);
      }
      missing = left;
    }
    return new Typesetting(List.copyOf(families), missing);
  }

  /**
   * The text as it is drawn: a hyphen that breaks no line, which few fonts have, is drawn as the
   * hyphen that it looks like; a blank that breaks no line as any other, for readers of a file take
   * words on both sides of it for one, or change their order from right to left.
   */
  static String drawn(String text) {
    return text.replace(UNBROKEN_HYPHEN, HYPHEN).replace(NO_BREAK_SPACE, ' ');
  }

  /** The families as a value of CSS's {@code font-family}. */
  public String css() {
    return families.stream()
        .map(typeface -> "\"" + typeface.family() + "\"")
        .collect(Collectors.joining(", "));
  }

  /** The text with {@code [U+1F600]} for each character that no family has. */
  public String legible(String text) {
    if (missing.isEmpty()) {
      return text;
    }
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (missing.get(c)) {
                legible.append('[').append(name(c)).append(']');
              } else {
                legible.appendCodePoint(c);
              }
            });
    return legible.toString();
  }

  /** A character's name in figures, such as {@code U+1F600}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static Typeface first(Language language) {
    return isHan(language)
        ? OwnTypefaces.NOTO_SANS_SC
        : script(language).equals("Arab")
            ? OwnTypefaces.MARKAZI_TEXT
            : OwnTypefaces.LIBERATION_SERIF;
  }

  /** Whether a language is written in Han characters, at least in part. */
  static boolean isHan(Language language) {
    return HAN_SCRIPTS.contains(script(language));
  }

  private static String script(Language language) {
    return ULocale.addLikelySubtags(new ULocale(language.tag())).getScript();
  }

  private static BitSet uncovered(BitSet characters, Typeface typeface) {
    BitSet uncovered = new BitSet();
    characters.stream().filter(c -> !typeface.covers(c)).forEach(uncovered::set);
    return uncovered;
  }

  private static BitSet visible(String text) {
    BitSet all = new BitSet();
    text.codePoints().forEach(all::set);
    BitSet visible = new BitSet();
    all.stream().filter(Typesetting::isVisible).forEach(visible::set);
    return visible;
  }

  private static boolean isVisible(int codePoint) {
    return !UCharacter.isUWhiteSpace(codePoint)
        && !UCharacter.isISOControl(codePoint)
        && UCharacter.getType(codePoint) != UCharacter.FORMAT;
  }
}

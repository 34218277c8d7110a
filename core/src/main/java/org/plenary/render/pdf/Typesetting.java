package org.plenary.render.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
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
record Typesetting(List<Typeface> families, BitSet missing) {

  private static final Set<String> HAN_SCRIPTS = Set.of("Hans", "Hant", "Jpan", "Kore");

  /** Chooses for that text: the family of the language's script first. */
  static Typesetting of(String text, Language language) {
    BitSet characters = new BitSet();
    text.codePoints().filter(Typesetting::isVisible).forEach(characters::set);
    Typeface first = first(language);
    EnumSet<Typeface> others = EnumSet.complementOf(EnumSet.of(first));
    List<Typeface> families = new ArrayList<>(List.of(first));
    BitSet missing = uncovered(characters, first);
    for (Typeface other : others) {
      if (!missing.isEmpty()) {
        BitSet left = uncovered(missing, other);
        if (!left.equals(missing)) {
          families.add(other);
        }
        missing = left;
      }
    }
    return new Typesetting(List.copyOf(families), missing);
  }

  /** The families as a value of CSS's {@code font-family}. */
  String css() {
    return families.stream()
        .map(typeface -> "\"" + typeface.family() + "\"")
        .collect(Collectors.joining(", "));
  }

  /** The text with {@code [U+1F600]} for each character that no family has. */
  String legible(String text) {
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
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static Typeface first(Language language) {
    String script = ULocale.addLikelySubtags(new ULocale(language.tag())).getScript();
    return HAN_SCRIPTS.contains(script)
        ? Typeface.NOTO_SANS_SC
        : script.equals("Arab") ? Typeface.MARKAZI_TEXT : Typeface.LIBERATION_SERIF;
  }

  private static BitSet uncovered(BitSet characters, Typeface typeface) {
    BitSet uncovered = new BitSet();
    characters.stream().filter(c -> !typeface.covers(c)).forEach(uncovered::set);
    return uncovered;
  }

  private static boolean isVisible(int codePoint) {
    return !UCharacter.isUWhiteSpace(codePoint)
        && !UCharacter.isISOControl(codePoint)
        && UCharacter.getType(codePoint) != UCharacter.FORMAT;
  }
}

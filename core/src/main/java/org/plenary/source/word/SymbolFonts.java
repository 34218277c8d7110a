package org.plenary.source.word;

import java.util.Locale;
import java.util.Optional;

/**
 * The characters of fonts that show symbols in the places of letters, as Word's bullets and
 * inserted symbols use them.
 */
public final class SymbolFonts {

  /** Word moves the places of such a font to this block of the private use area. */
  private static final int PRIVATE = 0xF000;

  private static final char UNKNOWN = '\uFFFD';

  /** Adobe's Symbol encoding from 0x20 to 0x7E. */
  private static final String SYMBOL_LOW =
      " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

  /** Adobe's Symbol encoding from 0xA0 to 0xFE. */
  private static final String SYMBOL_HIGH =
      "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
          + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

  /** The places of Wingdings that lists use, and what stands there. */
  private static final String WINGDINGS =
      "lnoqrstuvwxz{|}~\u00a7\u00a8\u00d8\u00df\u00e0\u00e8\u00fb\u00fc\u00fe";

  private static final String WINGDINGS_CHARACTERS = "●■□❑❒⬧⧫◆❖⬥⌧⌘❀✿❝❞▪◻➢←→➔✗✓☑";

  private SymbolFonts() {}

  /**
   * The text in a font: where the font shows symbols, those.
   *
   * @param font the font's name
   * @param text characters, or places of the font in the private use area
   */
  public static String read(String font, String text) {
    Optional<String> places = places(font);
    StringBuilder read = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean moved = c >= PRIVATE && c < PRIVATE + 0x100;
      read.append(moved || places.isPresent() ? symbol(places.orElse("symbol"), c) : c);
    }
    return read.toString();
  }

  private static Optional<String> places(String font) {
    return switch (font.toLowerCase(Locale.ROOT)) {
      case "symbol", "symbolmt", "symbol mt" -> Optional.of("symbol");
      case "wingdings" -> Optional.of("wingdings");
      default -> Optional.empty();
    };
  }

  private static char symbol(String font, char c) {
    int place = c >= PRIVATE && c < PRIVATE + 0x100 ? c - PRIVATE : c;
    if (font.equals("wingdings")) {
      int at = WINGDINGS.indexOf(place);
      return at < 0 ? (place > 0x20 ? UNKNOWN : c) : WINGDINGS_CHARACTERS.charAt(at);
    }
    if (place >= 0x20 && place < 0x20 + SYMBOL_LOW.length()) {
      return SYMBOL_LOW.charAt(place - 0x20);
    }
    if (place >= 0xA0 && place < 0xA0 + SYMBOL_HIGH.length()) {
      return SYMBOL_HIGH.charAt(place - 0xA0);
    }
    return place == c ? c : UNKNOWN;
  }
}

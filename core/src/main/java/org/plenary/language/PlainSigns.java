package org.plenary.language;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.plenary.text.Characters;

/**
 * What each sign becomes when a text is folded, in tables of 256 signs that are made when the first
 * of their signs is met.
 */
final class PlainSigns {

  /** The sign is a space. */
  static final char SPACE = ' ';

  /** The sign is dropped, and belongs to the one before it. */
  static final char MARK = 1;

  /** The sign is dropped without a trace. */
  static final char FORMAT = 2;

  /** The sign is a presentation form, which may stand for several letters. */
  static final char APART = 3;

  /** From here on, what a sign becomes is itself a sign. */
  static final char FIRST_KEPT = ' ' + 1;

  private static final String DASHES = "-‐‑‒–—―−﹘﹣";
  private static final String APOSTROPHES = "'’‘‛ʼʹ′`´";
  private static final String QUOTES = "\"“”„‟«»″";
  private static final String ARABIC_LETTERS = "أإآٱىؤئ،؛؟۔٪";
  private static final String ARABIC_PLAIN = "اااايوي,;?.%";
  private static final String CHINESE_SIGNS = "。、；：，．";
  private static final String CHINESE_PLAIN = ".、;:,.";
  private static final char TATWEEL = 'ـ';

  /** Beyond these letters, which Latin, Greek and Cyrillic take, accents are marks of their own. */
  private static final int LAST_ACCENTED = 0x052F;

  private static final AtomicReferenceArray<char @Nullable []> TABLES =
      new AtomicReferenceArray<>(256);

  private PlainSigns() {}

  /** What a sign becomes: another sign, or one of the constants. */
  static char of(char sign) {
    return page(sign >> 8)[sign & 0xFF];
  }

  /** What the 256 signs become whose upper byte is that number. */
  static char[] page(int number) {
    char @Nullable [] table = TABLES.get(number);
    return table == null ? made(number) : table;
  }

  private static char[] made(int number) {
    char[] table = new char[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = folded((char) ((number << 8) + i));
    }
    TABLES.set(number, table);
    return table;
  }

  private static char folded(char sign) {
    if (sign <= ' ' || Characters.isWhite(sign)) {
      return SPACE;
    }
    if ((sign >= 0xFB50 && sign <= 0xFDFF) || (sign >= 0xFE70 && sign <= 0xFEFC)) {
      return APART;
    }
    return switch (Character.getType(sign)) {
      case Character.FORMAT -> FORMAT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
      default -> sign == TATWEEL ? MARK : plain(sign);
    };
  }

  private static char plain(char sign) {
    if (sign >= 0xFF01 && sign <= 0xFF5E) {
      return Character.toLowerCase((char) (sign - 0xFEE0));
    }
    if (DASHES.indexOf(sign) >= 0) {
      return '-';
    }
    if (APOSTROPHES.indexOf(sign) >= 0) {
      return '\'';
    }
    if (QUOTES.indexOf(sign) >= 0) {
      return '"';
    }
    int arabic = ARABIC_LETTERS.indexOf(sign);
    if (arabic >= 0) {
      return ARABIC_PLAIN.charAt(arabic);
    }
    int chinese = CHINESE_SIGNS.indexOf(sign);
    if (chinese >= 0) {
      return CHINESE_PLAIN.charAt(chinese);
    }
    if (Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(sign, 10));
    }
    return Character.toLowerCase(sign > LAST_ACCENTED ? sign : unaccented(sign));
  }

  private static char unaccented(char sign) {
    return Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0);
  }
}

package org.plenary.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text together with its folded form, in which all ways of printing the same words look the same.
 *
 * <p>Folding lowers the case without regard to any locale; turns every kind of space, apostrophe,
 * quotation mark and dash into one; makes full-width signs half-width; drops accents, vowel signs,
 * tatweel, soft hyphens and direction marks; unites the forms of alef, hamza and yeh, and Arabic
 * digits with European ones; and runs spaces together. Spaces beside a Chinese sign vanish, so that
 * {@code 第 68 次} and {@code 第68次} are one. The folded form neither begins nor ends with a space.
 *
 * <p>As a character sequence it is the text as printed. Methods of this package that are given a
 * folded text do not fold it again, so fold once what you mean to ask about several times.
 */
public final class Folded implements CharSequence {

  private static final String DASHES = "-‐‑‒–—―−﹘﹣";
  private static final String APOSTROPHES = "'’‘‛ʼʹ′`´";
  private static final String QUOTES = "\"“”„‟«»″";
  private static final String ARABIC_LETTERS = "أإآٱىؤئ،؛؟۔٪";
  private static final String ARABIC_PLAIN = "اااايوي,;?.%";
  private static final String CHINESE_SIGNS = "。、；：，．";
  private static final String CHINESE_PLAIN = ".、;:,.";
  private static final int LAST_TABLED = 0x052F;
  private static final char[] TABLE = table();

  private final String printed;
  private final String folded;
  private final int[] starts;
  private final int[] ends;

  private Folded(String printed, boolean trim) {
    this.printed = printed;
    Folder folder = new Folder(printed);
    folder.run(trim);
    this.folded = folder.out.toString();
    this.starts = Arrays.copyOf(folder.starts, folded.length());
    this.ends = Arrays.copyOf(folder.ends, folded.length());
  }

  /** Folds a text; a text already folded is returned as it is. */
  public static Folded of(CharSequence text) {
    return text instanceof Folded already ? already : new Folded(text.toString(), true);
  }

  /** The folded form alone, with the spaces at its ends if {@code text} has them. */
  static String literal(String text) {
    return new Folded(text, false).folded;
  }

  /** The folded form without any space, for use as a key. */
  static String key(CharSequence text) {
    return Folded.of(text).text().replace(" ", "");
  }

  /** The folded form. */
  public String text() {
    return folded;
  }

  /** Where in the printed text the folded character at that index begins. */
  public int start(int index) {
    return index < starts.length ? starts[index] : printed.length();
  }

  /** Where in the printed text the folded characters before that index end. */
  public int end(int index) {
    return index == 0 ? start(0) : ends[index - 1];
  }

  /** The index in the folded form of the first character printed at or after that offset. */
  public int index(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return found;
  }

  /** The text as printed between two indexes of the folded form. */
  public String printed(int from, int to) {
    return from >= to ? "" : printed.substring(start(from), end(to));
  }

  @Override
  public int length() {
    return printed.length();
  }

  @Override
  public char charAt(int offset) {
    return printed.charAt(offset);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return printed.subSequence(from, to);
  }

  @Override
  public String toString() {
    return printed;
  }

  /** Whether words written with that sign stand without spaces, as in Chinese. */
  static boolean unspaced(char sign) {
    return (sign >= 0x2E80 && sign <= 0x9FFF)
        || (sign >= 0xF900 && sign <= 0xFAFF)
        || (sign >= 0xFF00 && sign <= 0xFFEF);
  }

  private static boolean space(char sign) {
    return sign <= ' ' || Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static char[] table() {
    char[] table = new char[LAST_TABLED + 1];
    for (char sign = 0; sign < table.length; sign++) {
      String apart = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD);
      table[sign] = Character.toLowerCase(apart.charAt(0));
    }
    return table;
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
    return sign <= LAST_TABLED ? TABLE[sign] : Character.toLowerCase(sign);
  }

  private static boolean dropped(char sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.ENCLOSING_MARK
        || sign == 'ـ';
  }

  private static boolean presentationForm(char sign) {
    return (sign >= 0xFB50 && sign <= 0xFDFF) || (sign >= 0xFE70 && sign <= 0xFEFC);
  }

  /** Builds the folded form from left to right. */
  private static final class Folder {
    private final String text;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;
    private boolean spacePending;
    private int spaceStart;
    private boolean lastUnspaced;

    Folder(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
      this.starts = new int[text.length() + 4];
      this.ends = new int[text.length() + 4];
    }

    void run(boolean trim) {
      for (int i = 0; i < text.length(); i++) {
        char sign = text.charAt(i);
        if (sign > ' ' && sign < 0x7F) {
          add(sign == '"' ? '"' : plainAscii(sign), sign, i, trim);
        } else if (space(sign)) {
          if (!spacePending) {
            spacePending = true;
            spaceStart = i;
          }
        } else if (presentationForm(sign)) {
          String apart = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
          for (int k = 0; k < apart.length(); k++) {
            if (!space(apart.charAt(k)) && !dropped(apart.charAt(k))) {
              add(plain(apart.charAt(k)), sign, i, trim);
            }
          }
        } else if (!dropped(sign)) {
          add(plain(sign), sign, i, trim);
        } else if (Character.getType(sign) != Character.FORMAT) {
          markLast(i);
        }
      }
      if (spacePending && !trim && !lastUnspaced) {
        put(' ', spaceStart, text.length());
      }
    }

    /** A mark that was dropped belongs to the sign that bears it. */
    private void markLast(int at) {
      int last = out.length() - 1;
      if (last >= 0 && !spacePending && ends[last] == at) {
        ends[last] = at + 1;
      }
    }

    private static char plainAscii(char sign) {
      return sign == '`' ? '\'' : sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
    }

    private void add(char plain, char sign, int at, boolean trim) {
      boolean unspaced = unspaced(sign);
      if (spacePending) {
        if (!unspaced && !lastUnspaced && (out.length() > 0 || !trim)) {
          put(' ', spaceStart, at);
        }
        spacePending = false;
      }
      put(plain, at, at + 1);
      lastUnspaced = unspaced;
    }

    private void put(char plain, int start, int end) {
      int length = out.length();
      if (length == starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      starts[length] = start;
      ends[length] = end;
      out.append(plain);
    }
  }
}

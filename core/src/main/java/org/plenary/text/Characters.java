package org.plenary.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.plenary.rules.RuleFile;
import org.plenary.rules.RuleSection;

/** What the grammars ask of single characters, whatever the script they were typed in. */
public final class Characters {

  private static final char FIRST_CYRILLIC = '\u0400';
  private static final char LAST_CYRILLIC = '\u04FF';

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** The spaces beyond Latin are among these, between the letters of Asia and of Europe. */
  private static final char FIRST_WIDE_SPACE = '\u1680';

  private static final char LAST_WIDE_SPACE = '\u3000';

  private static final char[] LATIN = new char[LAST_CYRILLIC - FIRST_CYRILLIC + 1];
  private static final String SENTENCE_ENDS;

  static {
    RuleSection rules = RuleFile.open(Characters.class, "characters.yaml").next();
    RuleSection alike = rules.section("look-alikes");
    for (String cyrillic : alike.keys()) {
      LATIN[cyrillic.charAt(0) - FIRST_CYRILLIC] = alike.text(cyrillic).charAt(0);
    }
    SENTENCE_ENDS = rules.text("sentence ends");
    rules.close();
  }

  /** Small letters that are raised signs of their own, a to z without q. */
  public static final String RAISED_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

  private static final String PLAIN_LETTERS = "abcdefghijklmnoprstuvwxyz";

  private Characters() {}

  /** The letter that a raised one is; any other sign stays. */
  public static char plainLetter(char sign) {
    int raised = RAISED_LETTERS.indexOf(sign);
    return raised < 0 ? sign : PLAIN_LETTERS.charAt(raised);
  }

  /** The Latin letter that a Cyrillic one looks like; any other character as it is. */
  public static char latin(char c) {
    if (c < FIRST_CYRILLIC || c > LAST_CYRILLIC) {
      return c;
    }
    char latin = LATIN[c - FIRST_CYRILLIC];
    return latin == 0 ? c : latin;
  }

  /** Whether a character is a letter of the Latin alphabet or looks like one. */
  public static boolean isLatin(char c) {
    char latin = latin(c);
    return latin >= 'A' && latin <= 'Z' || latin >= 'a' && latin <= 'z';
  }

  /** Whether a character is a capital of the Latin alphabet or looks like one. */
  public static boolean isCapital(char c) {
    char latin = latin(c);
    return latin >= 'A' && latin <= 'Z';
  }

  /**
   * Whether a character is a letter of an alphabet that sets words apart by spaces on all sides.
   */
  public static boolean isAlphabetic(char c) {
    return c < '\u0530' && Character.isLetter(c);
  }

  /** Whether a character is a figure, European or Arabic-Indic. */
  public static boolean isFigure(char c) {
    return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669';
  }

  /** Whether a character is white space, no-break spaces included. */
  public static boolean isWhite(int c) {
    return (c <= ' ' || c >= FIRST_WIDE_SPACE && c <= LAST_WIDE_SPACE)
            && (Character.isWhitespace(c) || Character.isSpaceChar(c))
        || c == NO_BREAK_SPACE;
  }

  /** Whether words written with a character stand without spaces, as in Chinese. */
  public static boolean isUnspaced(char c) {
    return c >= 0x2E80
        && (c <= 0x9FFF || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF));
  }

  /** Whether a character is wide or full-width, as Han and its punctuation are. */
  public static boolean isWide(int c) {
    if (c < 0x1100) {
      return false;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  /** Whether a mark ends a sentence of any script, or a clause of the same weight. */
  public static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** Whether a mark is a comma of any script; the enumeration comma of Chinese does not count. */
  public static boolean isComma(char c) {
    return c == ',' || c == '，' || c == '،';
  }

  /** Whether a text ends in such a comma. */
  public static boolean endsInComma(CharSequence text) {
    return text.length() > 0 && isComma(text.charAt(text.length() - 1));
  }

  /** Whether a text begins with a small letter, as no sentence does. */
  public static boolean startsLow(CharSequence text) {
    return text.length() > 0 && Character.isLowerCase(text.charAt(0));
  }

  /** Whether a text begins with a European figure, as neither recitals nor sentences do. */
  public static boolean startsFigure(CharSequence text) {
    return text.length() > 0 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** Whether a character is a hyphen: soft line breaks aside, files use three of them. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether a character leaves no trace on the page: bidi marks and the like. */
  public static boolean isInvisible(char c) {
    return isUnseen(c) || c >= '\u202A' && c <= '\u202E' || c >= '\u2061' && c <= '\u2069';
  }

  /**
   * Whether a character only joins or parts others, or marks a direction: a zero-width space or
   * joiner, a byte order mark. Embeddings and isolates do not count.
   */
  public static boolean isUnseen(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u034F'
        || c == '\u061C';
  }

  /** The first offset from {@code at} on that holds no white space. */
  public static int skipWhite(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && (isWhite(text.charAt(i)) || isInvisible(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** The offset after the last character before {@code at} that is no white space. */
  public static int skipWhiteBack(CharSequence text, int at) {
    int i = at;
    while (i > 0 && (isWhite(text.charAt(i - 1)) || isInvisible(text.charAt(i - 1)))) {
      i--;
    }
    return i;
  }
}

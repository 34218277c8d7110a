package org.plenary.source.word;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/** Writes the numbers of paragraphs and notes in the formats that Word knows. */
public final class Ordinals {

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Formats that count through an alphabet and double its letters afterwards. */
  private static final Map<String, String> ALPHABETS =
      Map.of(
          "lowerLetter", LATIN,
          "upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          "russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя",
          "russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
          "arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
          "arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
          "chicago", "*†‡§",
          "ideographTraditional", "甲乙丙丁戊己庚辛壬癸",
          "decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

  /** Formats that have a numbering system of their own, by CLDR's names. */
  private static final Map<String, String> SYSTEMS =
      Map.ofEntries(
          Map.entry("upperRoman", "roman"),
          Map.entry("lowerRoman", "romanlow"),
          Map.entry("chineseCounting", "hans"),
          Map.entry("chineseCountingThousand", "hans"),
          Map.entry("japaneseCounting", "hans"),
          Map.entry("taiwaneseCounting", "hant"),
          Map.entry("taiwaneseCountingThousand", "hant"),
          Map.entry("chineseLegalSimplified", "hansfin"),
          Map.entry("ideographDigital", "hanidec"),
          Map.entry("decimalFullWidth", "fullwide"),
          Map.entry("hindiNumbers", "arab"));

  private Ordinals() {}

  /**
   * A number in a format of Word's, e.g. {@code xiv} for 14 in {@code lowerRoman}; in figures where
   * the format is not known.
   */
  public static String write(int number, String format) {
    String alphabet = ALPHABETS.get(format);
    if (alphabet != null && number > 0) {
      int at = (number - 1) % alphabet.length();
      return alphabet.substring(at, at + 1).repeat(1 + (number - 1) / alphabet.length());
    }
    String system = SYSTEMS.get(format);
    if (system != null && number > 0) {
      NumberFormat writer = NumberFormat.getInstance(ULocale.forLanguageTag("en-u-nu-" + system));
      writer.setGroupingUsed(false);
      return writer.format(number);
    }
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }
}

package org.plenary.source.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.source.word.FieldInstruction;
import org.plenary.source.word.Ordinals;
import org.plenary.source.word.SymbolFonts;

/**
 * What fields print that have no result in the file, as Word makes it anew each time: numbers that
 * count by themselves, symbols, fractions.
 */
final class AutomaticNumbers {

  private static final int LEVELS = 9;

  /** The formats of the levels of Word's usual list; {@code %} stands for the number. */
  private static final List<String> NUMBER_DEFAULT =
      List.of(
          "%)decimal",
          "%)lowerLetter",
          "%)lowerRoman",
          "(%)decimal",
          "(%)lowerLetter",
          "(%)lowerRoman",
          "%.decimal",
          "%.lowerLetter",
          "%.lowerRoman");

  private static final List<String> OUTLINE_DEFAULT =
      List.of(
          "%.upperRoman",
          "%.upperLetter",
          "%.decimal",
          "%)lowerLetter",
          "(%)decimal",
          "(%)lowerLetter",
          "(%)lowerRoman",
          "(%)lowerLetter",
          "(%)lowerRoman");

  private static final String OUTLINE = "outlinedefault";
  private static final String LEGAL = "legaldefault";

  private final Map<String, int[]> counts = new HashMap<>();
  private int automatic;

  /** What a field without a result prints; empty if it is not known. */
  Optional<String> print(FieldInstruction field) {
    return switch (field.keyword()) {
      case "AUTONUM" ->
          Optional.of(Integer.toString(++automatic) + field.option("\\s").orElse("."));
      case "AUTONUMLGL" ->
          Optional.of(
              Integer.toString(++automatic)
                  + (field.arguments().contains("\\e") ? "" : field.option("\\s").orElse(".")));
      case "AUTONUMOUT" -> Optional.of(Ordinals.write(++automatic, "upperRoman") + ".");
      case "LISTNUM" -> Optional.of(listNumber(field));
      case "SYMBOL" -> symbol(field);
      case "EQ" -> Equations.ofField(String.join(" ", field.arguments()));
      default -> Optional.empty();
    };
  }

  private String listNumber(FieldInstruction field) {
    String list = field.argument().orElse("NumberDefault").toLowerCase(Locale.ROOT);
    int level = Math.min(LEVELS, Math.max(1, number(field.option("\\l")).orElse(1))) - 1;
    int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
    count[level] = number(field.option("\\s")).orElse(count[level] + 1);
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    if (list.equals(LEGAL)) {
      StringBuilder number = new StringBuilder();
      for (int i = 0; i <= level; i++) {
        number.append(Math.max(1, count[i])).append('.');
      }
      return number.toString();
    }
    String format = (list.equals(OUTLINE) ? OUTLINE_DEFAULT : NUMBER_DEFAULT).get(level);
    int name = format.lastIndexOf(format.contains(")") ? ')' : '.') + 1;
    return format
        .substring(0, name)
        .replace("%", Ordinals.write(count[level], format.substring(name)));
  }

  private static Optional<Integer> number(Optional<String> text) {
    return text.flatMap(WordXml::number).map(Float::intValue);
  }

  /** The character of a font at a place, which is given in decimal figures or in hexadecimal. */
  private static Optional<String> symbol(FieldInstruction field) {
    Optional<String> place = field.argument();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    try {
      int code = Integer.decode(place.get());
      return Character.isValidCodePoint(code)
          ? Optional.of(SymbolFonts.read(field.option("\\f").orElse(""), Character.toString(code)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return place.get().length() == 1 ? place : Optional.empty();
    }
  }
}

package org.plenary.source.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What fields print that have no result in the file, as Word makes it anew each time: numbers that
 * count by themselves, symbols, fractions.
 */
public final class AutomaticNumbers {

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

  /** A fraction of plain terms; with others it would be ambiguous in a line. */
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\\\f\\s*\\(\\s*([\\p{L}\\d.]{1,40})\\s*[,;]\\s*([\\p{L}\\d.]{1,40})\\s*\\)");

  private static final Pattern FIGURES = Pattern.compile("\\d{1,8}");

  private static final String OUTLINE = "outlinedefault";
  private static final String LEGAL = "legaldefault";

  /** Fields that print something and whose result is not kept in the file. */
  private static final Set<String> PRINTING =
      Set.of("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "SYMBOL", "EQ");

  private final Map<String, int[]> counts = new HashMap<>();
  private int automatic;

  /** Whether fields of this kind print something without a result in the file. */
  public static boolean prints(FieldInstruction field) {
    return PRINTING.contains(field.keyword());
  }

  /** What a field without a result prints; empty if it is not known. */
  public Optional<String> print(FieldInstruction field) {
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
      case "EQ" -> fraction(String.join(" ", field.arguments()));
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
    return text.filter(it -> FIGURES.matcher(it).matches()).map(Integer::valueOf);
  }

  /** What an EQ field shows, if it is a fraction alone. */
  private static Optional<String> fraction(String arguments) {
    Matcher fraction = FRACTION.matcher(arguments.strip());
    return fraction.matches()
        ? Optional.of(fraction.group(1).strip() + "/" + fraction.group(2).strip())
        : Optional.empty();
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

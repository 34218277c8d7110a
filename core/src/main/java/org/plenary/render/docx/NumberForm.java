package org.plenary.render.docx;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.source.word.Ordinals;

/**
 * A form of numbers that Word can count in, e.g. {@code (a)}, {@code (b)}.
 *
 * @param before what stands before each number
 * @param format Word's name for how the number is written
 * @param after what stands after it
 */
record NumberForm(String before, String format, String after) {

  /** The highest number that is looked for. */
  private static final int HIGHEST = 300;

  /** Without Arabic letters: some programs begin with a plain alif. */
  private static final List<String> FORMATS =
      List.of(
          "decimal",
          "lowerRoman",
          "lowerLetter",
          "upperRoman",
          "upperLetter",
          "russianLower",
          "russianUpper");

  private static final Map<String, Map<String, Integer>> WRITTEN = written();

  private static final Pattern PARTS =
      Pattern.compile("([^\\p{L}\\p{N}%]*)(\\p{L}+|[0-9]+)([^\\p{L}\\p{N}%]*)");

  private static Map<String, Map<String, Integer>> written() {
    Map<String, Map<String, Integer>> all = new HashMap<>();
    for (String format : FORMATS) {
      Map<String, Integer> numbers = new HashMap<>();
      for (int number = 1; number <= HIGHEST; number++) {
        numbers.put(Ordinals.write(number, format), number);
      }
      all.put(format, numbers);
    }
    return all;
  }

  /** The numbers by how they are written in a format. */
  private static Map<String, Integer> numbers(String format) {
    return WRITTEN.getOrDefault(format, Map.of());
  }

  /** The form in which numbers count up one by one, from as low as may be; empty if none does. */
  static Optional<NumberForm> of(List<String> printed) {
    return printed.stream()
        .limit(1)
        .flatMap(NumberForm::readings)
        .filter(form -> form.counts(printed))
        .min(Comparator.comparing(form -> form.ordinal(printed.get(0)).orElseThrow()));
  }

  private static Stream<NumberForm> readings(String printed) {
    Matcher parts = PARTS.matcher(printed);
    return parts.matches()
        ? FORMATS.stream()
            .filter(format -> numbers(format).containsKey(parts.group(2)))
            .map(format -> new NumberForm(parts.group(1), format, parts.group(3)))
        : Stream.empty();
  }

  private boolean counts(List<String> printed) {
    int first = ordinal(printed.get(0)).orElse(0);
    for (int i = 1; i < printed.size(); i++) {
      if (ordinal(printed.get(i)).orElse(0) != first + i) {
        return false;
      }
    }
    return true;
  }

  /** Which number is printed so; empty if this form has none such. */
  OptionalInt ordinal(String printed) {
    boolean framed =
        printed.length() > before.length() + after.length()
            && printed.startsWith(before)
            && printed.endsWith(after);
    if (!framed) {
      return OptionalInt.empty();
    }
    String written = printed.substring(before.length(), printed.length() - after.length());
    Integer number = numbers(format).get(written);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The form as Word wants it. */
  String pattern() {
    return before + "%1" + after;
  }
}

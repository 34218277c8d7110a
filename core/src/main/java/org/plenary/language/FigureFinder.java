package org.plenary.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.rules.RuleSection;
import org.plenary.text.RomanNumerals;

/**
 * The figures of a text by their values, so that those of one language can be held against those of
 * another: numbers with their groups, decimals and magnitudes, months by name or figure, symbols of
 * documents. Numbers in words are told as well, for what another language prints in figures.
 */
public final class FigureFinder {

  /** Signs with strokes between, a figure among them. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![a-z\\d/])(?=[a-z.\\d/()-]*\\d)[a-z\\d][a-z\\d.]*(?:-[a-z\\d]+)*"
              + "(?:/[a-z\\d]+(?:\\.[a-z\\d]+)*(?:-[a-z\\d]+)*)+");

  /** The session of an old number, {@code 217 A (III)}, which some languages print in figures. */
  private static final Pattern ROMAN = Pattern.compile("\\((?:e?s-)?([ivxlc]{1,8})\\)");

  private static final String NUMBER =
      "(?<number>\\d{1,3}(?:[ ,.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2}(?!\\d))?)";

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+|www\\.\\S+|[a-z.]+\\.(?:org|int|com)/\\S*");

  /** Grades of staff, which each language has letters of its own for: P-2/1. */
  private static final Pattern GRADE = Pattern.compile("[a-z]{1,3}-\\d{1,2}/.*|\\d/\\d");

  /** Groups in the order of the page where that runs from right to left. */
  private static final String TURNED =
      "|(?<turned>\\d{3}(?: \\d{3})* \\d{1,3}(?!\\d| ?\\p{L}+(?: \\p{L}+)?/))";

  /** What is a decimal before a magnitude: 2.823 billion. */
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}([.,])\\d{3}");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ ,.]\\d{3})+");
  private static final Pattern SESSION_LETTERS = Pattern.compile("^e?s-(?=\\d)");

  private final Numerals numerals;
  private final boolean spaced;
  private final boolean monthSigned;

  /** What the names of months begin with. */
  private final BitSet firsts = new BitSet();

  private final boolean rightToLeft;
  private final String decimalSign;
  private final Pattern names;
  private final Set<String> ranges = new TreeSet<>();
  private final Set<String> letters = new TreeSet<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> capitals = new TreeSet<>();
  private final Map<Pattern, Integer> zeros = new LinkedHashMap<>();
  private final Map<Pattern, Integer> monthStems = new LinkedHashMap<>();
  private final SpeltNumbers spelt;
  private final Pattern any;

  /**
   * @param months the names of months, by number
   * @param spaced whether words are parted by spaces
   * @param rightToLeft whether the groups of a number may stand in the order of the page
   */
  FigureFinder(
      RuleSection rules,
      RuleSection months,
      Numerals numerals,
      boolean spaced,
      boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.decimalSign = rules.text("decimal sign");
    this.names =
        Pattern.compile(
            rules.texts("names").stream()
                .map(name -> Pattern.quote(Folded.of(name).text()))
                .collect(Collectors.joining("|")));
    rules.texts("ranges").forEach(word -> ranges.add(Folded.of(word).text()));
    rules.texts("letters").forEach(word -> letters.add(Folded.of(word).text()));
    this.numerals = numerals;
    this.spaced = spaced;
    for (String key : months.keys()) {
      for (String name : months.texts(key)) {
        String folded = Folded.of(name).text();
        this.months.put(folded, Integer.valueOf(key));
        if (Character.isUpperCase(name.codePointAt(0))) {
          capitals.add(folded);
        }
      }
    }
    this.months.keySet().forEach(name -> firsts.set(name.charAt(0)));
    rules.texts("months").stream()
        .map(line -> line.substring(line.indexOf('=') + 1))
        .flatMap(words -> Arrays.stream(words.split(",", -1)))
        .forEach(word -> firsts.set(Folded.of(word.strip()).text().charAt(0)));
    List<String> stems = enter(rules.texts("months"), monthStems);
    String sign = Folded.of(rules.text("month sign")).text();
    monthSigned = !sign.isEmpty();
    List<String> magnitudes = enter(rules.texts("magnitudes"), zeros);
    Map<Pattern, Integer> words = new LinkedHashMap<>();
    enter(rules.texts("words"), words);
    this.spelt = new SpeltNumbers(words, spaced ? Optional.empty() : Optional.of(numerals));
    String monthNames =
        this.months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    any =
        Pattern.compile(
            "(?<month>(?<!\\p{L})(?:"
                + monthNames
                + ")(?!\\p{L}))"
                + stems.stream().map(stem -> "|" + stem).collect(Collectors.joining())
                + (sign.isEmpty() ? "" : "|(?<!\\d)(?<figure>\\d{1,2}) ?" + Pattern.quote(sign))
                + (rightToLeft ? TURNED : "")
                + "|"
                + NUMBER
                + "(?: ?(?<zeros>"
                + String.join("|", magnitudes)
                + ")(?! ?\\())?");
  }

  /** Enters lines such as {@code 2 = two, twice}, and gives the expressions of the words. */
  private List<String> enter(List<String> lines, Map<Pattern, Integer> into) {
    List<String> expressions = new ArrayList<>();
    for (String line : lines) {
      int sign = line.indexOf('=');
      Integer value = Integer.valueOf(line.substring(0, sign).strip());
      for (String word : line.substring(sign + 1).split(",", -1)) {
        String expression = expression(word.strip());
        expressions.add(expression);
        into.put(Pattern.compile(expression), value);
      }
    }
    expressions.sort(Comparator.comparing(String::length).reversed());
    return expressions;
  }

  /** A word of the data file over folded text: an asterisk at either end stands for any letters. */
  private String expression(String word) {
    String core = Pattern.quote(Folded.of(word.replace("*", "")).text());
    String all =
        (word.startsWith("*") ? "\\p{L}*" : "") + core + (word.endsWith("*") ? "\\p{L}*" : "");
    return spaced ? "(?<!\\p{L})" + all + "(?!\\p{L})" : all;
  }

  /** All figures of a text, in order. */
  public List<Figure> all(CharSequence text) {
    Folded folded = Folded.of(text);
    String signs = folded.text();
    List<Figure> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(signs);
    if (signs.indexOf('/') >= 0) {
      ADDRESS.matcher(signs).results().forEach(url -> blank(rest, url.start(), url.end()));
    }
    boolean figures = signs.chars().anyMatch(Character::isDigit);
    if (figures) {
      names.matcher(signs).results().forEach(name -> blank(rest, name.start(), name.end()));
    }
    if (figures && (signs.indexOf('/') >= 0 || signs.indexOf('(') >= 0)) {
      String latin = numerals.latin(rest.toString());
      symbols(folded, latin, rest, found);
      sessions(folded, latin, rest, found);
    }
    read(rest.toString(), folded, found);
    found.sort(Comparator.comparing(Figure::start));
    return once(found, folded.toString());
  }

  /** A month that has two names, with a stroke between, counts once. */
  private static List<Figure> once(List<Figure> all, String text) {
    List<Figure> kept = new ArrayList<>();
    for (Figure figure : all) {
      Optional<Figure> last =
          kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
      boolean again =
          figure.kind() == Figure.Kind.MONTH
              && last.filter(before -> before.kind() == Figure.Kind.MONTH)
                  .filter(before -> before.value().equals(figure.value()))
                  .filter(
                      before ->
                          before.end() <= figure.start()
                              && text.substring(before.end(), figure.start())
                                  .chars()
                                  .allMatch(c -> c == '/' || Character.isWhitespace(c)))
                  .isPresent();
      if (!again) {
        kept.add(figure);
      }
    }
    return kept;
  }

  /** Reads months and numbers, trying only where one may begin, as most signs begin none. */
  private void read(String rest, Folded folded, List<Figure> found) {
    Matcher matcher = any.matcher(rest).useTransparentBounds(true);
    int at = 0;
    while (at < rest.length()) {
      char sign = rest.charAt(at);
      boolean inWord = spaced && at > 0 && Character.isLetter(rest.charAt(at - 1));
      boolean begins = Character.isDigit(sign) || (!inWord && firsts.get(sign));
      if (begins && matcher.region(at, rest.length()).lookingAt()) {
        read(matcher, folded).ifPresent(found::add);
        at = matcher.end();
      } else {
        at++;
      }
    }
  }

  private static void symbols(Folded folded, String latin, StringBuilder rest, List<Figure> found) {
    Matcher matcher = SYMBOL.matcher(latin);
    while (matcher.find()) {
      String value = SESSION_LETTERS.matcher(matcher.group()).replaceFirst("");
      if (GRADE.matcher(value).matches()) {
        blank(rest, matcher.start(), matcher.end());
        continue;
      }
      take(folded, matcher.start(), matcher.end(), Figure.Kind.SYMBOL, value, rest, found);
    }
  }

  /** Capital Roman numerals in parentheses; small ones number sub-paragraphs. */
  private static void sessions(
      Folded folded, String latin, StringBuilder rest, List<Figure> found) {
    Matcher matcher = ROMAN.matcher(latin);
    while (matcher.find()) {
      int first = folded.start(matcher.start(1));
      if (Character.isUpperCase(folded.toString().codePointAt(first))) {
        RomanNumerals.value(matcher.group(1))
            .ifPresent(
                session ->
                    take(
                        folded,
                        matcher.start(1),
                        matcher.end(1),
                        Figure.Kind.NUMBER,
                        String.valueOf(session),
                        rest,
                        found));
      }
    }
  }

  private static void take(
      Folded folded,
      int start,
      int end,
      Figure.Kind kind,
      String value,
      StringBuilder rest,
      List<Figure> found) {
    found.add(new Figure(folded.start(start), folded.end(end), kind, value));
    blank(rest, start, end);
  }

  private static void blank(StringBuilder signs, int start, int end) {
    signs.replace(start, end, "\0".repeat(end - start));
  }

  private Optional<Figure> read(Matcher matcher, Folded folded) {
    int start = folded.start(matcher.start());
    int end = folded.end(matcher.end());
    String name = matcher.group("month");
    if (name != null) {
      boolean verb =
          capitals.contains(name) && !Character.isUpperCase(folded.toString().codePointAt(start));
      return verb
          ? Optional.empty()
          : Optional.of(
              new Figure(start, end, Figure.Kind.MONTH, String.valueOf(months.get(name))));
    }
    for (Map.Entry<Pattern, Integer> stem : monthStems.entrySet()) {
      if (stem.getKey().matcher(matcher.group()).matches()) {
        String month = String.valueOf(stem.getValue());
        return Optional.of(new Figure(start, end, Figure.Kind.MONTH, month));
      }
    }
    if (monthSigned && matcher.group("figure") != null) {
      String figure = String.valueOf(Integer.parseInt(matcher.group("figure")));
      return Optional.of(new Figure(start, end, Figure.Kind.MONTH, figure));
    }
    if (rightToLeft && matcher.group("turned") != null) {
      List<String> groups = new ArrayList<>(List.of(matcher.group("turned").split(" ", -1)));
      Collections.reverse(groups);
      return Optional.of(new Figure(start, end, Figure.Kind.NUMBER, String.join("", groups)));
    }
    if (isInName(folded.text(), matcher.start("number"), matcher.end("number"))) {
      return Optional.empty();
    }
    String value = value(matcher.group("number"), magnitude(matcher, folded.text()));
    return Optional.of(new Figure(start, end, Figure.Kind.NUMBER, value));
  }

  /** Whether letters of one word stand on both sides, as in P2C. */
  private static boolean isInName(String signs, int start, int end) {
    return start > 0
        && end < signs.length()
        && isAlphabetic(signs.charAt(start - 1))
        && isAlphabetic(signs.charAt(end));
  }

  private static boolean isAlphabetic(char sign) {
    Character.UnicodeScript script = Character.UnicodeScript.of(sign);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.CYRILLIC;
  }

  /** The magnitude; a word that is a letter as well is one only before the word it counts. */
  private @Nullable String magnitude(Matcher matcher, String signs) {
    String magnitude = matcher.group("zeros");
    if (magnitude == null || !letters.contains(magnitude)) {
      return magnitude;
    }
    int after = matcher.end();
    boolean counts =
        after + 1 < signs.length()
            && signs.charAt(after) == ' '
            && Character.isLetter(signs.charAt(after + 1));
    return counts ? magnitude : null;
  }

  /** Whether what stands between two numbers says that those between are meant as well. */
  public boolean isRange(CharSequence between) {
    return ranges.contains(Folded.of(between).text().strip());
  }

  private String value(String number, @Nullable String magnitude) {
    Matcher parted = DECIMAL.matcher(number);
    boolean decimal = magnitude != null && parted.matches() && parted.group(1).equals(decimalSign);
    String plain =
        GROUPED.matcher(number).matches() && !decimal
            ? number.replaceAll("[ ,.]", "")
            : number.replace(',', '.');
    BigDecimal value = new BigDecimal(plain);
    if (magnitude != null) {
      for (Map.Entry<Pattern, Integer> word : zeros.entrySet()) {
        if (word.getKey().matcher(magnitude).matches()) {
          value = value.scaleByPowerOfTen(word.getValue());
          break;
        }
      }
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
  }

  /**
   * The numbers that a text may say in words, among them sums such as twenty-one. There may be more
   * of them than are meant, as words have other meanings as well.
   */
  public Set<String> inWords(CharSequence text) {
    return spelt.in(Folded.of(text).text());
  }
}

package org.plenary.language.number;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.plenary.language.phrase.Folded;
import org.plenary.rules.RuleSection;

/**
 * The figures of a text by their values, so that those of one language can be held against those of
 * another: numbers with their groups, decimals and magnitudes, months by name or figure, symbols of
 * documents. Numbers in words are found as well, since another language may print them in figures.
 */
public final class FigureFinder {

  private static final String NUMBER =
      "(?<number>\\d{1,3}(?:[ ,.]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2}(?!\\d))?)";

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+|www\\.\\S+|[a-z.]+\\.(?:org|int|com)/\\S*");

  /** One of these stands in every address. */
  private static final List<String> IN_ADDRESSES =
      List.of("://", "www.", ".org/", ".int/", ".com/");

  /** Groups in the order of the page where that runs from right to left. */
  private static final String TURNED =
      "(?<turned>\\d{3}(?: \\d{3})* \\d{1,3}(?!\\d| ?\\p{L}+(?: \\p{L}+)?/))|";

  /** What is a decimal before a magnitude: 2.823 billion. */
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}([.,])\\d{3}");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ ,.]\\d{3})+");

  private final Numerals numerals;
  private final boolean spaced;
  private final boolean monthSigned;

  /** What stands first, and what second, in the names of months. */
  private final BitSet firsts = new BitSet();

  private final BitSet seconds = new BitSet();

  private final boolean rightToLeft;
  private final String decimalSign;
  private final List<String> names;
  private final Set<String> ranges = new TreeSet<>();
  private final Set<String> letters = new TreeSet<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> capitals = new TreeSet<>();
  private final Map<Pattern, Integer> zeros = new LinkedHashMap<>();
  private final Map<Pattern, Integer> monthStems = new LinkedHashMap<>();
  private final SpeltNumbers spelt;
  private final Pattern month;
  private final Pattern number;

  /** Takes a word of the data file, with its asterisks. */
  private interface Entry {
    void enter(String word, Pattern expression, int value);
  }

  /**
   * @param months the names of months, by number
   * @param spaced whether words are parted by spaces
   * @param rightToLeft whether the groups of a number may stand in the order of the page
   */
  public FigureFinder(
      RuleSection rules,
      RuleSection months,
      Numerals numerals,
      boolean spaced,
      boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.decimalSign = rules.text("decimal sign");
    this.names = rules.texts("names").stream().map(name -> Folded.of(name).text()).toList();
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
    this.months.keySet().forEach(this::begin);
    List<String> stems =
        enter(
            rules.texts("months"),
            (word, pattern, value) -> {
              begin(Folded.of(word).text());
              monthStems.put(pattern, value);
            });
    String sign = Folded.of(rules.text("month sign")).text();
    monthSigned = !sign.isEmpty();
    List<String> magnitudes =
        enter(rules.texts("magnitudes"), (word, pattern, value) -> zeros.put(pattern, value));
    this.spelt = new SpeltNumbers(spaced ? Optional.empty() : Optional.of(numerals));
    enter(
        rules.texts("words"),
        (word, pattern, value) -> spelt.enter(word.replace("*", ""), pattern, value));
    String monthNames =
        this.months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    month =
        Pattern.compile(
            "(?<month>(?<!\\p{L})(?:"
                + monthNames
                + ")(?!\\p{L}))"
                + stems.stream().map(stem -> "|" + stem).collect(Collectors.joining()));
    number =
        Pattern.compile(
            (sign.isEmpty() ? "" : "(?<!\\d)(?<figure>\\d{1,2}) ?" + Pattern.quote(sign) + "|")
                + (rightToLeft ? TURNED : "")
                + NUMBER
                + "(?: ?(?<zeros>"
                + String.join("|", magnitudes)
                + ")(?! ?\\())?");
  }

  private void begin(String month) {
    firsts.set(month.charAt(0));
    if (month.length() == 1 || month.charAt(1) == '*') {
      seconds.set(0, Character.MAX_VALUE);
    } else {
      seconds.set(month.charAt(1));
    }
  }

  /** Enters lines such as {@code 2 = two, twice}, and gives the expressions of the words. */
  private List<String> enter(List<String> lines, Entry into) {
    List<String> expressions = new ArrayList<>();
    for (String line : lines) {
      int sign = line.indexOf('=');
      Integer value = Integer.valueOf(line.substring(0, sign).strip());
      for (String word : line.substring(sign + 1).split(",", -1)) {
        String expression = expression(word.strip());
        expressions.add(expression);
        into.enter(word.strip(), Pattern.compile(expression), value);
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
    if (IN_ADDRESSES.stream().anyMatch(signs::contains)) {
      ADDRESS
          .matcher(signs)
          .results()
          .forEach(url -> SymbolFigures.blank(rest, url.start(), url.end()));
    }
    for (String name : names) {
      for (int at = signs.indexOf(name); at >= 0; at = signs.indexOf(name, at + name.length())) {
        SymbolFigures.blank(rest, at, at + name.length());
      }
    }
    boolean marked = signs.indexOf('/') >= 0 || signs.indexOf('(') >= 0;
    if (marked && signs.chars().anyMatch(Character::isDigit)) {
      String latin = numerals.latin(rest.toString());
      SymbolFigures.find(folded, latin, rest, found);
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
    Matcher months = month.matcher(rest).useTransparentBounds(true);
    Matcher numbers = number.matcher(rest).useTransparentBounds(true);
    int at = 0;
    while (at < rest.length()) {
      char sign = rest.charAt(at);
      if (Character.isDigit(sign) && numbers.region(at, rest.length()).lookingAt()) {
        number(numbers, folded).ifPresent(found::add);
        at = numbers.end();
      } else if (beginsMonth(rest, at) && months.region(at, rest.length()).lookingAt()) {
        month(months, folded).ifPresent(found::add);
        at = months.end();
      } else {
        at++;
      }
    }
  }

  private boolean beginsMonth(String rest, int at) {
    return firsts.get(rest.charAt(at))
        && at + 1 < rest.length()
        && seconds.get(rest.charAt(at + 1))
        && !(spaced && at > 0 && Character.isLetter(rest.charAt(at - 1)));
  }

  private Optional<Figure> month(Matcher matcher, Folded folded) {
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
    return Optional.empty();
  }

  private Optional<Figure> number(Matcher matcher, Folded folded) {
    int start = folded.start(matcher.start());
    int end = folded.end(matcher.end());
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

  /** Whether a text begins with a word that multiplies the number before it: million. */
  public boolean isMagnitude(String text) {
    return zeros.keySet().stream().anyMatch(word -> word.matcher(text).lookingAt());
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

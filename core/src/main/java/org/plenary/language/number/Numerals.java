package org.plenary.language.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.rules.RuleSection;
import org.plenary.text.HanFigures;
import org.plenary.text.RomanNumerals;

/** Numbers, letters and ordinals of one language. */
public final class Numerals {

  /** The Latin letters, which count in every language. */
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** As much of a text as is looked at for what a number after it names, in characters. */
  private static final int LONGEST = 80;

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> letterNames = new HashMap<>();
  private final Map<String, Integer> romanNames = new HashMap<>();
  private final Map<String, Integer> cardinals = new HashMap<>();
  private final Map<Character, Character> lookAlikes = new HashMap<>();
  private final List<String> alphabets;
  private final Pattern figures;
  private final Optional<Pattern> numbered;

  /**
   * A number behind a name that a word joins to the one after the text, or to {@code #}, which
   * stands for another.
   */
  private final Pattern oneBefore;

  private final Pattern oneAfter;

  /** One of these is in each text that ends in such a word: most texts need no other look. */
  private final List<String> numberedStems;

  private final Pattern counted;

  private final Labels labels;

  /** Reads the section of numerals of a data file. */
  public Numerals(RuleSection rules, Dates dates) {
    List<String> words = rules.texts("ordinals");
    for (int i = 0; i < words.size(); i++) {
      enter(ordinals, words.get(i), i + 1);
    }
    enterAll(letterNames, rules.texts("letter names"));
    enterAll(romanNames, rules.texts("roman names"));
    enterAll(cardinals, rules.texts("cardinals"));
    alphabets = rules.texts("alphabets").stream().map(Folded::key).toList();
    for (String pair : rules.texts("look-alikes")) {
      lookAlikes.put(pair.charAt(0), pair.charAt(pair.length() - 1));
    }
    String endings =
        rules.texts("ordinal endings").stream()
            .map(ending -> Phrase.expression(ending, Map.of(), ""))
            .collect(Collectors.joining("|"));
    figures = Pattern.compile("(\\d{1,5})(?: ?(?:" + endings + "))?");
    List<String> named = rules.texts("numbered");
    numbered = numbered(named, rules.texts("numbered joins"));
    String joins = alternatives(rules.texts("numbered joins"));
    String name = "(?:(?<!\\p{L})\\p{Lu}\\p{L}+ |\\p{IsIdeographic} ?)";
    oneBefore = Pattern.compile(name + "(\\d{1,3}) ?(?:" + joins + ") ?$");
    oneAfter = Pattern.compile(name + "# ?(?:" + joins + ") ?(\\d{1,3})(?![\\d/])");
    counted =
        Pattern.compile(" ?(?:" + alternatives(rules.texts("counted")) + ")" + Phrase.WORD_END);
    numberedStems = named.stream().map(Numerals::stem).distinct().toList();
    labels = new Labels(rules, this, dates);
  }

  /**
   * Such a word and, where several things are named, the numbers before the last of them. A comma
   * alone before the last number may end a clause, as in {@code article 1, 2}, where 2 is a call.
   */
  private static Optional<Pattern> numbered(List<String> words, List<String> joins) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Pattern.compile(
            "(?<!\\p{L})(?:%s)(?: ?\\d{1,4}(?: ?[,،] ?\\d{1,4}){0,9}(?: ?[,،])? ?(?:%s)){0,3} ?$"
                .formatted(alternatives(words), alternatives(joins)),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String stem(String word) {
    return Arrays.stream(Folded.of(word).text().toLowerCase(Locale.ROOT).split("\\*"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String alternatives(List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(Folded.of(word).text()).replace("*", "\\E\\p{L}*\\Q"))
        .collect(Collectors.joining("|"));
  }

  private static void enterAll(Map<String, Integer> table, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      enter(table, names.get(i), i + 1);
    }
  }

  private static void enter(Map<String, Integer> table, String names, int value) {
    for (String name : names.split("\\|", -1)) {
      table.put(Folded.key(name), value);
    }
  }

  /**
   * The number of an ordinal in words or figures, e.g. {@code Sixtieth}, {@code 82e}, {@code 六十}.
   */
  public OptionalInt ordinal(CharSequence words) {
    String folded = Folded.of(words).text();
    Matcher matcher = figures.matcher(folded);
    if (matcher.matches()) {
      return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }
    String key = folded.replace(" ", "");
    return ordinals.containsKey(key) ? known(ordinals, key) : HanFigures.value(key);
  }

  /** The number of figures, a Roman numeral, an ordinal, a cardinal, a letter or its name. */
  public OptionalInt number(CharSequence numeral) {
    OptionalInt ordinal = ordinal(numeral);
    if (ordinal.isPresent()) {
      return ordinal;
    }
    String key = Folded.key(numeral);
    for (OptionalInt reading :
        List.of(
            RomanNumerals.value(latin(key)),
            known(romanNames, key),
            known(letterNames, key),
            known(cardinals, key),
            letter(key))) {
      if (reading.isPresent()) {
        return reading;
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether a text ends in what the number after it names, e.g. {@code paragraph }, or in the other
   * numbers of an enumeration of these, e.g. {@code articles 6 and }.
   *
   * @param before the text before the number, with the blank
   */
  public boolean isNumbered(CharSequence before) {
    String last = before.toString().substring(Math.max(0, before.length() - LONGEST));
    String folded = Folded.of(last).text();
    String small = folded.toLowerCase(Locale.ROOT);
    return numberedStems.stream().anyMatch(small::contains)
        && numbered.filter(it -> it.matcher(folded).find()).isPresent();
  }

  /**
   * Whether a number is one of two in a row that a word joins behind a name, as both are in {@code
   * Goals 1 and 2}.
   *
   * @param before the text before the number, with the blank
   * @param after the text after it, with the blank
   */
  public boolean isOneOfTwo(CharSequence before, int number, CharSequence after) {
    String last = before.toString().substring(Math.max(0, before.length() - LONGEST));
    String first = after.toString().substring(0, Math.min(LONGEST, after.length()));
    return holds(oneBefore.matcher(last), number - 1)
        || holds(oneAfter.matcher(last + '#' + first), number + 1);
  }

  private static boolean holds(Matcher numbers, int number) {
    return numbers.results().anyMatch(found -> Integer.parseInt(found.group(1)) == number);
  }

  /**
   * Whether a text opens with what the number before it counts, as {@code years} does.
   *
   * @param after the text after the number, with the blank
   */
  public boolean isCounted(CharSequence after) {
    String first = after.toString().substring(0, Math.min(LONGEST, after.length()));
    return counted.matcher(Folded.of(first).text()).lookingAt();
  }

  /**
   * The number of an operative paragraph with which the line begins, e.g. {@code 12.}, {@code 1 -},
   * {@code 3} with the stop missing. A date is no number.
   */
  public Optional<Label> paragraphNumber(CharSequence line) {
    return labels.paragraphNumber(Folded.of(line));
  }

  /**
   * The readings of the label of an item with which the line begins; none if there is no label. The
   * letters i, v, x and others have two readings, as a letter and as a Roman numeral; in Russian,
   * letters that look Latin have a reading in each alphabet.
   */
  public List<Label> itemLabels(CharSequence line) {
    return labels.items(Folded.of(line));
  }

  /** The readings of the number of a heading with which the line begins, e.g. {@code II.}. */
  public List<Label> headingLabels(CharSequence line) {
    return labels.headings(Folded.of(line));
  }

  /** All readings of the number, of whatever style, with which the line begins. */
  public List<Label> labels(CharSequence line) {
    Folded folded = Folded.of(line);
    List<Label> all = new ArrayList<>();
    labels.paragraphNumber(folded).ifPresent(all::add);
    all.addAll(labels.items(folded));
    all.addAll(labels.headings(folded));
    return all;
  }

  /** The Latin letters of a number: a to z, then aa, bb and so on as the United Nations count. */
  public static String letter(int number) {
    return LATIN.substring((number - 1) % 26, (number - 1) % 26 + 1).repeat((number - 1) / 26 + 1);
  }

  /** The Roman numeral of a number up to 99, in small letters. */
  public static String roman(int number) {
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return tens[number / 10 % 10] + units[number % 10];
  }

  /** The same letters with those that look Latin made Latin. */
  String latin(String key) {
    if (lookAlikes.isEmpty()) {
      return key;
    }
    StringBuilder out = new StringBuilder(key);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, lookAlikes.getOrDefault(out.charAt(i), out.charAt(i)));
    }
    return out.toString();
  }

  /** What a letter, single or doubled, counts in the first alphabet that has it. */
  OptionalInt letter(String key) {
    return letters(key).stream().mapToInt(Integer::intValue).findFirst();
  }

  /**
   * What a letter, single or doubled, counts in each alphabet, the first alphabet first. One after
   * the last letter counts on too: {@code za} is {@code aa}.
   */
  List<Integer> letters(String key) {
    List<Integer> readings = new ArrayList<>();
    for (String alphabet : alphabets) {
      String own = alphabet.equals(LATIN) ? latin(key) : key;
      int at = own.isEmpty() ? -1 : alphabet.indexOf(own.charAt(0));
      boolean repeated = own.chars().allMatch(sign -> sign == own.charAt(0));
      int count = at + 1 + alphabet.length() * (own.length() - 1);
      if (at >= 0 && !repeated && at == alphabet.length() - 1 && own.length() == 2) {
        int second = alphabet.indexOf(own.charAt(1));
        count = second < 0 ? 0 : alphabet.length() + second + 1;
        repeated = second >= 0;
      }
      if (at >= 0 && repeated && !readings.contains(count)) {
        readings.add(count);
      }
    }
    return readings;
  }

  /** What a name such as {@code أولا} or {@code 一} counts where others print a Roman numeral. */
  OptionalInt romanName(String key) {
    return known(romanNames, key);
  }

  /** What the name of a letter, such as {@code ألف}, counts. */
  OptionalInt letterName(String key) {
    return known(letterNames, key);
  }

  private static OptionalInt known(Map<String, Integer> table, String key) {
    return table.containsKey(key) ? OptionalInt.of(table.get(key)) : OptionalInt.empty();
  }
}

package org.plenary.language.number;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;
import org.plenary.rules.RuleSection;
import org.plenary.text.Characters;
import org.plenary.text.RomanNumerals;

/** Reads the numbers with which lines begin. */
final class Labels {

  /** How many signs there are at most before the mark that closes the label of an item. */
  private static final int LONGEST = 16;

  /** A comma for the full stop is what scans make of it; it does not count as one. */
  private static final String AFTER_NUMBER =
      "(?:( ?(?:\\.? ?-(?! ?\\d)|\\.(?!\\d)))|,(?= \\p{L}))?";

  private static final Pattern SUBNUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,4})\\.?(?![\\d/%])");
  private static final Pattern BRACKETED = Pattern.compile("\\(? ?([\\p{L}\\p{N}]{1,6}) ?\\)");
  private static final Pattern QUOTED = Pattern.compile("'(\\d{1,2})'");
  private static final Pattern STOPPED =
      Pattern.compile("(\\p{L}{1,5}) ?\\.(?![\\p{L}&&[^\\p{IsHan}]])");
  private static final String STOP = "( ?\\.(?! ?\\p{L}\\.)| ?[.、] ?-?| ?-(?= |$))?";
  private static final Pattern CAPITAL = Pattern.compile("(\\p{L}{1,16})" + STOP);
  private static final Pattern CAPITAL_IN_TWO_WORDS =
      Pattern.compile("(\\p{L}{1,16} \\p{L}{1,8})" + STOP);
  private static final Pattern LETTERED = Pattern.compile("(\\d{1,3})( ?)(\\p{L}{1,5})");
  private static final Pattern BULLET = Pattern.compile("[•◦▪·●○-](?= |$)");

  private final Pattern number;
  private final Numerals numerals;
  private final Dates dates;
  private final Map<LabelStyle, Phrases> words = new EnumMap<>(LabelStyle.class);
  private final Function<Folded, Optional<Label>> paragraph = this::readParagraphNumber;
  private final Function<Folded, List<Label>> items = this::itemsOf;
  private final Function<Folded, List<Label>> headings = this::headingsOf;

  Labels(RuleSection rules, Numerals numerals, Dates dates) {
    this.numerals = numerals;
    this.dates = dates;
    String inserted = "( ?(?:" + String.join("|", rules.texts("inserted")) + "))?";
    this.number = Pattern.compile("(\\d{1,3})" + inserted + AFTER_NUMBER);
    for (LabelStyle style :
        List.of(LabelStyle.ARTICLE, LabelStyle.SECTION, LabelStyle.CHAPTER, LabelStyle.PART)) {
      words.put(style, Phrases.of(rules.texts(RuleSection.key(style))));
    }
  }

  /** The number of a paragraph with which a line begins. */
  Optional<Label> paragraphNumber(Folded line) {
    return line.told(paragraph);
  }

  private Optional<Label> readParagraphNumber(Folded line) {
    if (!Characters.startsFigure(line.text())) {
      return Optional.empty();
    }
    Matcher matcher = number.matcher(line.text());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end();
    boolean stopMissing = matcher.start(3) < 0;
    if (stopMissing && !barePlausible(line, end)) {
      return Optional.empty();
    }
    int ordinal = Integer.parseInt(matcher.group(1));
    String value = matcher.start(2) < 0 ? "" : matcher.group(2).strip();
    return ordinal == 0
        ? Optional.empty()
        : Optional.of(
            new Label(
                line.printed(0, end),
                LabelStyle.NUMBER,
                ordinal,
                ordinal + value,
                stopMissing,
                line.end(end)));
  }

  /** A number without a stop is one if a word follows after a space, and no date begins with it. */
  private boolean barePlausible(Folded line, int end) {
    String text = line.text();
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return next < text.length()
        && Character.isLetter(text.charAt(next))
        && line.start(next) > line.end(end)
        && dates.find(line, 0).filter(date -> date.start() <= line.start(0)).isEmpty();
  }

  /** The readings of the label of an item with which a line begins. */
  List<Label> items(Folded line) {
    return line.told(items);
  }

  /** The readings of the number of a heading with which a line begins. */
  List<Label> headings(Folded line) {
    return line.told(headings);
  }

  private List<Label> itemsOf(Folded line) {
    return List.copyOf(readItems(line));
  }

  private List<Label> headingsOf(Folded line) {
    return List.copyOf(readHeadings(line));
  }

  private List<Label> readItems(Folded line) {
    String text = line.text();
    if (text.isEmpty()) {
      return List.of();
    }
    List<Label> readings = new ArrayList<>();
    char first = text.charAt(0);
    boolean letter = Character.isLetter(first) || Character.isSurrogate(first);
    if (letter && !isWithin(text, ')') && !isWithin(text, '.')) {
      return List.of();
    }
    Matcher matcher = BRACKETED.matcher(text);
    if (isWithin(text, ')') && matcher.lookingAt()) {
      bracketed(line, matcher, readings);
      return readings;
    }
    matcher = QUOTED.matcher(text);
    if (first == '\'' && matcher.lookingAt()) {
      roman(line, matcher.end(), LabelStyle.ROMAN, Integer.parseInt(matcher.group(1)), readings);
      return readings;
    }
    if (first >= '㈠' && first <= '㈩' || first >= '①' && first <= '⑳') {
      int ordinal = first >= '㈠' ? first - '㈠' + 1 : first - '①' + 1;
      roman(line, 1, LabelStyle.ROMAN, ordinal, readings);
      return readings;
    }
    matcher = SUBNUMBER.matcher(text);
    if (Character.isDigit(first) && matcher.lookingAt()) {
      String value = matcher.group(1);
      int last = Integer.parseInt(value.substring(value.lastIndexOf('.') + 1));
      readings.add(label(line, matcher.end(), LabelStyle.SUBNUMBER, last, value, false));
      return readings;
    }
    matcher = STOPPED.matcher(text);
    if (letter
        && isWithin(text, '.')
        && matcher.lookingAt()
        && !Character.isUpperCase(line.charAt(line.start(0)))) {
      stopped(line, matcher, readings);
      return readings;
    }
    matcher = BULLET.matcher(text);
    if (!letter && matcher.lookingAt()) {
      readings.add(label(line, matcher.end(), LabelStyle.BULLET, 0, "", false));
    }
    return readings;
  }

  /** Whether a mark may close a label with which the text begins: a quick look. */
  private static boolean isWithin(String text, char mark) {
    int at = text.indexOf(mark);
    return at > 0 && at <= LONGEST;
  }

  private void bracketed(Folded line, Matcher matcher, List<Label> readings) {
    String token = matcher.group(1);
    int end = matcher.end();
    if (token.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      int ordinal = Integer.parseInt(token);
      readings.add(
          label(line, end, LabelStyle.BRACKETED_NUMBER, ordinal, String.valueOf(ordinal), false));
      return;
    }
    for (int ordinal : numerals.letters(token)) {
      letter(line, end, LabelStyle.LETTER, ordinal, readings);
    }
    numerals
        .letterName(token)
        .ifPresent(ordinal -> letter(line, end, LabelStyle.LETTER, ordinal, readings));
    RomanNumerals.value(numerals.latin(token))
        .ifPresent(ordinal -> roman(line, end, LabelStyle.ROMAN, ordinal, readings));
    numerals
        .romanName(token)
        .ifPresent(ordinal -> roman(line, end, LabelStyle.ROMAN, ordinal, readings));
  }

  private void stopped(Folded line, Matcher matcher, List<Label> readings) {
    String token = matcher.group(1);
    if (token.length() <= 2) {
      for (int ordinal : numerals.letters(token)) {
        letter(line, matcher.end(), LabelStyle.STOPPED_LETTER, ordinal, readings);
      }
    }
    RomanNumerals.value(numerals.latin(token))
        .ifPresent(
            ordinal -> roman(line, matcher.end(), LabelStyle.STOPPED_ROMAN, ordinal, readings));
  }

  private List<Label> readHeadings(Folded line) {
    List<Label> readings = new ArrayList<>();
    if (!startsLow(line)) {
      Matcher matcher = CAPITAL.matcher(line.text());
      if (matcher.lookingAt()) {
        capital(line, matcher, readings);
      }
      matcher = CAPITAL_IN_TWO_WORDS.matcher(line.text());
      if (readings.isEmpty() && matcher.lookingAt()) {
        capital(line, matcher, readings);
      }
    }
    words.forEach(
        (style, phrases) ->
            phrases.in(line).forEach(phrase -> word(line, style, phrase, readings)));
    return readings;
  }

  /** Whether a line begins as a word with a small letter, which no capital numeral has. */
  private static boolean startsLow(Folded line) {
    String text = line.text();
    return !text.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && (!Character.isUpperCase(line.toString().codePointAt(line.start(0)))
            || text.length() > 1 && Character.isLowerCase(line.charAt(line.start(1))));
  }

  private void capital(Folded line, Matcher matcher, List<Label> readings) {
    String token = matcher.group(1).replace(" ", "");
    boolean stopMissing = matcher.start(2) < 0;
    boolean alone = matcher.end() == line.text().length();
    int end = matcher.end();
    boolean caseless = !Character.isLowerCase(line.text().charAt(0));
    IntFunction<Label> letter =
        ordinal ->
            label(
                line,
                end,
                LabelStyle.CAPITAL_LETTER,
                ordinal,
                Numerals.letter(ordinal),
                stopMissing);
    IntFunction<Label> roman =
        ordinal ->
            label(
                line, end, LabelStyle.CAPITAL_ROMAN, ordinal, Numerals.roman(ordinal), stopMissing);
    if (caseless && (!stopMissing || alone)) {
      numerals.letterName(token).ifPresent(ordinal -> readings.add(letter.apply(ordinal)));
      numerals.romanName(token).ifPresent(ordinal -> readings.add(roman.apply(ordinal)));
    }
    if (!upperCase(line, matcher.end(1)) || (stopMissing && !alone && !titleFollows(line, end))) {
      return;
    }
    RomanNumerals.value(numerals.latin(token))
        .ifPresent(ordinal -> readings.add(roman.apply(ordinal)));
    if (token.length() == 1 && (!stopMissing || alone)) {
      for (int ordinal : numerals.letters(token)) {
        readings.add(letter.apply(ordinal));
      }
    }
  }

  private static boolean upperCase(Folded line, int end) {
    return line.printed(0, end).codePoints().allMatch(Character::isUpperCase);
  }

  private static boolean titleFollows(Folded line, int end) {
    String text = line.text();
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return next > end
        && next < text.length()
        && Character.isUpperCase(line.charAt(line.start(next)));
  }

  /**
   * Reads a word and its number. Where the number stands last, the words of the title after it may
   * look like a part of it: the longest reading that is a number counts.
   */
  private void word(Folded line, LabelStyle style, Phrase phrase, List<Label> readings) {
    Optional<Phrase.Found> match = phrase.prefix(line);
    if (match.isEmpty()) {
      return;
    }
    int end = match.get().end();
    String numeral = match.get().text("numeral");
    boolean last = line.text().substring(0, end).endsWith(numeral);
    int start = end - numeral.length();
    int length = last && goesOnAsWord(line.text(), start) ? 0 : numeral.length();
    while (length > 0) {
      String words = numeral.substring(0, length).stripTrailing();
      int to = last ? start + words.length() : end;
      Optional<Label> label = wordLabel(line, style, words, to);
      if (label.isPresent() && headingEnds(line, to)) {
        readings.add(label.get());
        return;
      }
      length = last ? numeral.lastIndexOf(' ', length - 1) : 0;
    }
  }

  /** Whether letters of one word stand before and after a place, as in {@code Principles}. */
  private static boolean goesOnAsWord(String text, int at) {
    return at > 0
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at));
  }

  /** The label of a word with a number, which may have a letter after it: {@code Section 29A}. */
  private Optional<Label> wordLabel(Folded line, LabelStyle style, String numeral, int to) {
    Matcher lettered = LETTERED.matcher(numeral);
    OptionalInt number = numerals.number(numeral);
    String value = "";
    if (number.isEmpty() && lettered.matches()) {
      boolean glued = lettered.group(2).isEmpty() || to == line.text().length();
      String token = lettered.group(3);
      OptionalInt letter = numerals.letterName(token);
      letter = letter.isEmpty() && glued && token.length() == 1 ? numerals.letter(token) : letter;
      value = letter.isPresent() ? Numerals.letter(letter.getAsInt()).toUpperCase(ROOT) : "";
      number = value.isEmpty() ? number : OptionalInt.of(Integer.parseInt(lettered.group(1)));
    }
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int ordinal = number.getAsInt();
    return Optional.of(
        label(line, stopEnd(line.text(), to), style, ordinal, ordinal + value, false));
  }

  /** Where the full stop ends that follows a number, or the number if none does. */
  private static int stopEnd(String text, int end) {
    return end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
  }

  /** A heading is not the beginning of a sentence: after it comes a stop, a title or nothing. */
  private static boolean headingEnds(Folded line, int end) {
    String text = line.text();
    return end == text.length()
        || ".:-".indexOf(text.charAt(end)) >= 0
        || titleFollows(line, end)
        || (Characters.isUnspaced(text.charAt(end)) && line.start(end) > line.end(end));
  }

  private static void letter(
      Folded line, int end, LabelStyle style, int ordinal, List<Label> readings) {
    readings.add(label(line, end, style, ordinal, Numerals.letter(ordinal), false));
  }

  private static void roman(
      Folded line, int end, LabelStyle style, int ordinal, List<Label> readings) {
    readings.add(label(line, end, style, ordinal, Numerals.roman(ordinal), false));
  }

  private static Label label(
      Folded line, int end, LabelStyle style, int ordinal, String value, boolean stopMissing) {
    return new Label(
        line.printed(0, end).strip(), style, ordinal, value, stopMissing, line.end(end));
  }
}

package org.plenary.language.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.language.phrase.Beginnings;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.rules.RuleSection;
import org.plenary.text.Figures;
import org.plenary.text.HanFigures;

/** Dates of one language: day, month and year. */
public final class Dates {

  private static final int LONGEST = 80;

  /** No date has fewer figures: those of a year and one of a day. */
  private static final int FEWEST_FIGURES = 5;

  /** What may stand after a date that is alone. */
  private static final Pattern AFTER = Pattern.compile("[ ,.;:*\\]]*(\\(\\p{L}+\\))?");

  private final Map<String, Integer> months = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();
  private final Pattern any;
  private final BitSet firsts = new BitSet();
  private final RuleSection monthNames;
  private final PartialDates partial;

  /** One way to print a date: which of the groups of the pattern are day, month and year. */
  private record Form(String day, String month, String year) {}

  /** Reads the section {@code dates} of a data file. */
  public Dates(RuleSection rules) {
    monthNames = rules.section("months");
    for (int month = 1; month <= 12; month++) {
      for (String name : monthNames.texts(String.valueOf(month))) {
        months.put(Folded.key(name), month);
      }
    }
    String month =
        months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Phrase::loose)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    String monthFirsts =
        months.keySet().stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());
    StringBuilder all = new StringBuilder();
    for (String phrase : rules.texts("forms")) {
      Beginnings.add(phrase, Map.of("month", monthFirsts), firsts);
      String suffix = String.valueOf((char) ('A' + forms.size()));
      all.append(all.isEmpty() ? "" : "|")
          .append("(?:")
          .append(Phrase.expression(phrase, Map.of("month", month), suffix))
          .append(')');
      String han = phrase.contains("{hy}") ? "h" : "";
      String monthPlace = phrase.contains("{month}") ? "month" : han + "m";
      forms.add(new Form(han + "d" + suffix, monthPlace + suffix, han + "y" + suffix));
    }
    any = Pattern.compile("(?<![\\d/])(?:" + all + ")(?!\\d)");
    boolean capitals = Character.isUpperCase(monthNames.texts("1").get(0).charAt(0));
    partial = new PartialDates(rules, month, capitals);
  }

  /** The names of the months, folded and without spaces. */
  public List<String> monthKeys() {
    return List.copyOf(months.keySet());
  }

  /** The names of the months, by number. */
  public RuleSection months() {
    return monthNames;
  }

  /** Those that lack a day, a month or a year. */
  public PartialDates partial() {
    return partial;
  }

  /**
   * The first date at or after an offset. To walk through a long text, fold it first: {@link
   * Folded#of}.
   */
  public Optional<FoundDate> find(CharSequence text, int from) {
    Folded folded = Folded.of(text);
    int start = folded.index(from);
    if (!holdsYear(folded.text(), start)) {
      return Optional.empty();
    }
    String signs = folded.text();
    Matcher matcher = any.matcher(signs).useTransparentBounds(true);
    for (int at = start; Beginnings.find(matcher, signs, at, firsts); at = matcher.end()) {
      Optional<LocalDate> date = read(matcher);
      if (date.isPresent()) {
        int first = folded.start(matcher.start());
        return Optional.of(new FoundDate(first, folded.end(matcher.end()), date.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether what every date has is there: looking for it is quick. */
  private static boolean holdsYear(String folded, int from) {
    for (int i = from; i + 3 < folded.length(); i++) {
      if (HanFigures.figure(folded.charAt(i)) == 1
          && HanFigures.figure(folded.charAt(i + 1)) == 9) {
        return true;
      }
      if ((folded.startsWith("19", i) || folded.startsWith("20", i))
          && Character.isDigit(folded.charAt(i + 2))
          && Character.isDigit(folded.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  /** All dates of a text, in order. */
  public List<FoundDate> all(CharSequence text) {
    if (!Figures.areIn(text, FEWEST_FIGURES)) {
      return List.of();
    }
    Folded folded = Folded.of(text);
    List<FoundDate> all = new ArrayList<>();
    Optional<FoundDate> next = find(folded, 0);
    while (next.isPresent()) {
      all.add(next.get());
      next = find(folded, next.get().end());
    }
    return all;
  }

  /** The date that the whole text is, apart from a mark after it or a remark in parentheses. */
  public Optional<LocalDate> parse(CharSequence text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Folded folded = Folded.of(text);
    String signs = folded.text();
    Matcher matcher = any.matcher(signs);
    return !signs.isEmpty()
            && firsts.get(signs.charAt(0))
            && matcher.lookingAt()
            && AFTER.matcher(signs).region(matcher.end(), signs.length()).matches()
        ? read(matcher)
        : Optional.empty();
  }

  private static int figures(String text) {
    return HanFigures.value(text).orElseGet(() -> Integer.parseInt(text));
  }

  private Optional<LocalDate> read(Matcher matcher) {
    for (Form form : forms) {
      if (matcher.start(form.year) >= 0) {
        String month = matcher.group(form.month).replace(" ", "");
        try {
          return Optional.of(
              LocalDate.of(
                  figures(matcher.group(form.year)),
                  months.containsKey(month) ? months.get(month) : figures(month),
                  figures(matcher.group(form.day))));
        } catch (DateTimeException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}

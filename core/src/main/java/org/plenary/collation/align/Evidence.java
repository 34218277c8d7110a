package org.plenary.collation.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.language.number.Figure;
import org.plenary.language.number.Label;
import org.plenary.model.Language;
import org.plenary.model.Numbering;

/**
 * What a segment has that is the same in every language: its kind and number, the figures, months
 * and symbols in it, and about how long it is.
 */
final class Evidence {

  private static final Pattern SMALL = Pattern.compile("[0-9]{1,3}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final Segment segment;
  private final Language language;
  private final String text;
  private final List<Figure> figures;
  private final Map<String, Integer> counts = new HashMap<>();
  private Optional<Set<String>> said = Optional.empty();

  private Evidence(Segment segment, Language language) {
    this.segment = segment;
    this.language = language;
    this.text = segment.text();
    int start = segment.number().isEmpty() ? numbered() : 0;
    this.figures =
        rules().map(rules -> rules.figures().all(text)).orElse(List.of()).stream()
            .filter(figure -> figure.start() >= start)
            .toList();
    figures.forEach(figure -> counts.merge(key(figure), 1, Integer::sum));
  }

  /** That of each segment. */
  static List<Evidence> of(List<Segment> segments, Language language) {
    List<Evidence> all = new ArrayList<>(segments.size());
    segments.forEach(segment -> all.add(new Evidence(segment, language)));
    return all;
  }

  /** Where a number ends that stands in the text, as files have it that do not mark it. */
  private int numbered() {
    boolean paragraph =
        segment.kind() == SegmentKind.PARAGRAPH || segment.kind() == SegmentKind.POINT;
    return paragraph
        ? rules().flatMap(rules -> rules.numerals().paragraphNumber(text)).map(Label::end).orElse(0)
        : 0;
  }

  private Optional<LanguageRules> rules() {
    return Languages.of(language);
  }

  /** A figure as it counts here: kind and value. */
  static String key(Figure figure) {
    return figure.kind().name().charAt(0) + turned(figure.value());
  }

  /** Two numbers with a stroke in the same order, as some files have them turned in Arabic. */
  private static String turned(String value) {
    int stroke = value.indexOf('/');
    boolean two = stroke > 0 && value.chars().allMatch(c -> c == '/' || c >= '0' && c <= '9');
    if (!two || value.indexOf('/', stroke + 1) >= 0) {
      return value;
    }
    String one = value.substring(0, stroke);
    String other = value.substring(stroke + 1);
    return one.compareTo(other) <= 0 ? value : other + "/" + one;
  }

  Segment segment() {
    return segment;
  }

  SegmentKind kind() {
    return segment.kind();
  }

  /** The number that it has in every language; empty if it has none. */
  String number() {
    return segment.number().map(Numbering::value).orElse("");
  }

  String text() {
    return text;
  }

  /** How long the text is: in characters. */
  int length() {
    return text.length();
  }

  List<Figure> figures() {
    return figures;
  }

  /** How often each figure stands in it. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** The numbers that it may say in words, or means between the first and last of a range. */
  Set<String> said() {
    Set<String> known = said.or(() -> rules().map(this::said)).orElse(Set.of());
    said = Optional.of(known);
    return known;
  }

  private Set<String> said(LanguageRules rules) {
    Set<String> said = new HashSet<>(rules.figures().inWords(text));
    for (int i = 1; i < figures.size(); i++) {
      OptionalInt from = small(figures.get(i - 1));
      OptionalInt to = small(figures.get(i));
      if (from.isPresent() && to.isPresent()) {
        String between = text.substring(figures.get(i - 1).end(), figures.get(i).start());
        if (rules.figures().isRange(between)) {
          IntStream.range(from.getAsInt() + 1, to.getAsInt())
              .forEach(number -> said.add(String.valueOf(number)));
        }
      }
    }
    return said;
  }

  /** The value of a number as paragraphs and stages have them. */
  private static OptionalInt small(Figure figure) {
    return figure.kind() == Figure.Kind.NUMBER && SMALL.matcher(figure.value()).matches()
        ? OptionalInt.of(Integer.parseInt(figure.value()))
        : OptionalInt.empty();
  }

  /** How many months stand without a year, which is said elsewhere. */
  int monthsWithoutYear() {
    return (int)
        IntStream.range(0, figures.size())
            .filter(i -> figures.get(i).kind() == Figure.Kind.MONTH)
            .filter(i -> !isYear(i - 1) && !isYear(i + 1))
            .count();
  }

  private boolean isYear(int index) {
    return index >= 0
        && index < figures.size()
        && YEAR.matcher(figures.get(index).value()).matches();
  }

  /** Whether a number is a year of the United Nations. */
  static boolean isYear(String value) {
    return YEAR.matcher(value).matches();
  }
}

package org.plenary.akn.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;

/** The printed numbers of elements, as the language of their document reads them. */
final class Numbers {

  private static final Pattern COPY = Pattern.compile("-\\d{1,4}$");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern LATIN = Pattern.compile("[0-9a-z]+");

  private final Map<Element, LanguageRules> rules;

  /** The numbers of one file. */
  Numbers(Tree tree) {
    rules = Frbr.rules(tree);
  }

  /** The number of an element as printed: of its num, or the marker of a note. */
  Optional<String> printed(Element element) {
    return (element.is("authorialNote")
            ? element.attribute("marker")
            : element.child("num").map(Element::text))
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty());
  }

  /** The number of an element as its eId has it, if that can be told. */
  Optional<String> inEId(Element element) {
    return printed(element)
        .flatMap(printed -> readings(element, printed).stream().findFirst())
        .filter(value -> LATIN.matcher(value).matches());
  }

  /** Whether a number in an eId is, or may be, that of the element. */
  boolean agrees(Element element, String inEId) {
    String whole = plain(inEId);
    Optional<String> printed = printed(element);
    if (whole.isEmpty() || printed.isEmpty() || plain(printed.get()).equals(whole)) {
      return true;
    }
    List<String> readings = readings(element, printed.get());
    return readings.isEmpty()
        || readings.contains(whole)
        || readings.contains(plain(COPY.matcher(inEId).replaceFirst("")));
  }

  private List<String> readings(Element element, String printed) {
    if (element.is("authorialNote")) {
      boolean stars = printed.chars().allMatch(c -> c == '*');
      return List.of(stars ? "ast" + printed.length() : plain(printed));
    }
    Optional<LanguageRules> language = Optional.ofNullable(rules.get(element.document()));
    Stream<String> labels =
        language.stream()
            .flatMap(known -> known.numerals().labels(printed).stream())
            .filter(label -> label.end() >= printed.length())
            .map(Label::value);
    Stream<String> words = Arrays.stream(APART.split(printed));
    return Stream.concat(labels, Stream.concat(Stream.of(printed), words))
        .map(Numbers::plain)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /** Letters and figures alone, in small letters and ASCII figures. */
  private static String plain(String number) {
    StringBuilder plain = new StringBuilder(number.length());
    number
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}

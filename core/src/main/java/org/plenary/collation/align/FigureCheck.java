package org.plenary.collation.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.collation.Segment;
import org.plenary.diagnostic.Code;
import org.plenary.language.Languages;
import org.plenary.language.number.Figure;
import org.plenary.language.number.FoundDate;
import org.plenary.model.Language;

/** Holds the figures of one row against each other. */
final class FigureCheck {

  /** Numbers up to here have so many other names, such as decade, that one alone says nothing. */
  private static final int SMALL = 20;

  private final List<Integer> present;
  private final List<Texts> texts = new ArrayList<>();
  private final List<Odd> found = new ArrayList<>();

  /**
   * A difference of a version.
   *
   * @param code what kind of figure
   * @param version the index of the version
   * @param message what it has or lacks
   */
  record Odd(Code code, int version, String message) {}

  /** All that a version has in the row. */
  private record Texts(List<Evidence> evidence, Language language) {

    int count(String key) {
      return evidence.stream().mapToInt(e -> e.counts().getOrDefault(key, 0)).sum();
    }

    /** Whether there is the same number with decimals, which others print as two numbers. */
    boolean holdsDecimals(String key) {
      return evidence.stream()
          .flatMap(e -> e.counts().keySet().stream())
          .anyMatch(own -> own.startsWith(key + "."));
    }

    /** Whether it says a figure otherwise: in parts, in words. */
    boolean says(String key) {
      String value = key.substring(1);
      return switch (key.charAt(0)) {
        case 'N' ->
            hasParts(value, '.') || evidence.stream().anyMatch(e -> e.said().contains(value));
        case 'S' -> isYearly(value) && hasParts(value, '/');
        default -> false;
      };
    }

    private boolean hasParts(String value, char sign) {
      int at = value.indexOf(sign);
      return at > 0
          && count("N" + value.substring(0, at)) > 0
          && count("N" + value.substring(at + 1)) > 0;
    }

    /** Whether a number and its year stand together, as in Law 10/2018. */
    boolean hasInYearly(String key) {
      String value = key.substring(1);
      return evidence.stream()
          .flatMap(e -> e.counts().keySet().stream())
          .filter(own -> own.charAt(0) == 'S' && isYearly(own.substring(1)))
          .anyMatch(own -> List.of(own.substring(1).split("/", -1)).contains(value));
    }

    private static boolean isYearly(String value) {
      List<String> parts = List.of(value.split("/", -1));
      return parts.size() == 2 && parts.stream().anyMatch(Evidence::isYear);
    }

    int monthsWithoutYear() {
      return evidence.stream().mapToInt(Evidence::monthsWithoutYear).sum();
    }

    /** The date in which a figure stands. */
    Optional<FoundDate> date(String key) {
      for (Evidence part : evidence) {
        List<FoundDate> dates =
            Languages.of(language).map(r -> r.dates().all(part.text())).orElse(List.of());
        for (Figure figure : part.figures()) {
          if (Evidence.key(figure).equals(key)) {
            Optional<FoundDate> date =
                dates.stream()
                    .filter(d -> d.start() <= figure.start() && figure.end() <= d.end())
                    .findFirst();
            if (date.isPresent()) {
              return date;
            }
          }
        }
      }
      return Optional.empty();
    }
  }

  private FigureCheck(Alignment alignment, AlignedRow row, List<Integer> present) {
    this.present = present;
    for (int version : present) {
      Language language = alignment.versions().get(version).language();
      List<Segment> cell = row.cells().get(version);
      texts.add(new Texts(Evidence.of(cell, language), language));
    }
  }

  /**
   * What figures differ.
   *
   * @param present the versions that have the row
   */
  static List<Odd> of(Alignment alignment, AlignedRow row, List<Integer> present) {
    FigureCheck check = new FigureCheck(alignment, row, present);
    check.run();
    return check.found;
  }

  private void run() {
    Set<String> keys = new TreeSet<>();
    texts.forEach(text -> text.evidence().forEach(e -> keys.addAll(e.counts().keySet())));
    for (int i = 0; i < present.size(); i++) {
      List<String> lacking = new ArrayList<>();
      List<String> extra = new ArrayList<>();
      List<String> fewer = new ArrayList<>();
      for (String key : keys) {
        compare(i, key, lacking, extra, fewer);
      }
      // Several at once are a reference that others repeat: it has "that resolution" instead.
      if (fewer.size() == 1) {
        lacking.addAll(fewer);
      }
      if (!lacking.isEmpty() || !extra.isEmpty()) {
        tell(i, lacking, extra);
      }
    }
  }

  private void compare(
      int own, String key, List<String> lacking, List<String> extra, List<String> fewer) {
    int count = texts.get(own).count(key);
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (i != own) {
        others.add(texts.get(i).count(key));
      }
    }
    others.sort(null);
    int least = others.get(0);
    int most = others.get(others.size() - 1);
    // What one language repeats, another need not: what is there at all counts, or what all repeat.
    int usual = count == 0 ? others.get((others.size() - 1) / 4) : least == most ? least : 0;
    if (count < usual && !texts.get(own).says(key)) {
      boolean shared = count > 0 && Evidence.isYear(key.substring(1));
      if (!shared || !leavesYearOut(own)) {
        (count == 0 ? lacking : fewer).add(key);
      }
    } else if (count > most
        && most == 0
        && !small(key)
        && others(own).noneMatch(text -> text.holdsDecimals(key))
        && others(own).noneMatch(text -> text.says(key) || text.hasInYearly(key))) {
      extra.add(key);
    }
  }

  /** Whether dates have no year, as one that is said once serves all, where others repeat it. */
  private boolean leavesYearOut(int own) {
    int without = texts.get(own).monthsWithoutYear();
    return others(own).allMatch(other -> other.monthsWithoutYear() < without);
  }

  private Stream<Texts> others(int own) {
    return IntStream.range(0, texts.size()).filter(i -> i != own).mapToObj(texts::get);
  }

  private static boolean small(String key) {
    if (key.charAt(0) == 'M') {
      return true;
    }
    String value = key.substring(1);
    return key.charAt(0) == 'N' && value.length() <= 2 && Integer.parseInt(value) <= SMALL;
  }

  private void tell(int own, List<String> lacking, List<String> extra) {
    Set<String> told = new LinkedHashSet<>();
    Code code = Code.LANGUAGE_FIGURE;
    for (String key : lacking.isEmpty() ? extra : lacking) {
      Optional<FoundDate> date =
          lacking.isEmpty()
              ? texts.get(own).date(key)
              : others(own).map(text -> text.date(key)).flatMap(Optional::stream).findFirst();
      if (key.charAt(0) == 'S') {
        code = Code.LANGUAGE_REFERENCE;
      } else if (date.isPresent() && code == Code.LANGUAGE_FIGURE) {
        code = Code.LANGUAGE_DATE;
      }
      told.add(date.map(found -> found.date().toString()).orElse(shown(key)));
    }
    String has = extra.isEmpty() ? "" : "has " + joined(extra);
    String message =
        lacking.isEmpty()
            ? "It has " + String.join(", ", told) + ", which the others have not"
            : "It lacks "
                + String.join(", ", told)
                + ", which the others have"
                + (has.isEmpty() ? "" : ", and " + has);
    found.add(new Odd(code, present.get(own), message));
  }

  private String joined(Collection<String> keys) {
    return String.join(", ", keys.stream().map(this::shown).toList());
  }

  /** A figure as the first version that has it prints it. */
  private String shown(String key) {
    String value =
        texts.stream()
            .flatMap(text -> text.evidence().stream())
            .flatMap(part -> part.figures().stream())
            .filter(figure -> Evidence.key(figure).equals(key))
            .map(Figure::value)
            .findFirst()
            .orElseGet(() -> key.substring(1));
    return switch (key.charAt(0)) {
      case 'M' -> "the month " + value;
      case 'S' -> value.toUpperCase(Locale.ROOT);
      default -> value;
    };
  }
}

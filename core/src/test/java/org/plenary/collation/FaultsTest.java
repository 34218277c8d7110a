package org.plenary.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Aligner;
import org.plenary.collation.align.Alignment;
import org.plenary.collation.align.CrossCheck;
import org.plenary.collation.align.Difference;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.language.number.Figure;
import org.plenary.language.number.FoundDate;
import org.plenary.model.Inline;

/** Puts faults into one language of published deliberations and looks whether they are found. */
@Tag("corpus")
class FaultsTest {

  private static final int FAULTS = 600;

  /**
   * In the published files as they are: what is really different, and one for ten deliberations.
   */
  private static final int TOLD = 26 + 3;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private enum Kind {
    PARAGRAPH_REMOVED,
    NOTE_REMOVED,
    FIGURE_REMOVED,
    FIGURE_CHANGED,
    DATE_CHANGED,
    REFERENCE_CHANGED
  }

  @Test
  void almostAllAreFound() {
    List<List<Expression>> deliberations =
        SixLanguages.all("gold").values().stream()
            .map(texts -> texts.values().stream().map(SixLanguages.Text::version).toList())
            .toList();
    List<Set<String>> before =
        deliberations.stream().map(versions -> told(Aligner.align(versions))).toList();
    assertThat(before.stream().mapToInt(Set::size).sum()).isLessThanOrEqualTo(TOLD);
    Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    List<String> missed = new ArrayList<>();
    Random random = new Random(16);
    for (int made = 0; made < FAULTS; ) {
      Kind kind = Kind.values()[made % Kind.values().length];
      int which = random.nextInt(deliberations.size());
      List<Expression> versions = deliberations.get(which);
      int version = random.nextInt(versions.size());
      String name = versions.get(version).name();
      Optional<Expression> fault = fault(kind, versions.get(version), random);
      if (fault.isPresent()) {
        made++;
        List<Expression> faulty = new ArrayList<>(versions);
        faulty.set(version, fault.get());
        Set<String> now = told(Aligner.align(faulty));
        now.removeAll(before.get(which));
        if (now.stream().anyMatch(told -> told.startsWith(name))) {
          found.merge(kind, 1, Integer::sum);
        } else {
          missed.add(kind + " " + name + " " + now);
        }
      }
    }
    missed.forEach(System.out::println);
    int sum = found.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("found " + found + ", in all " + sum + " of " + FAULTS);
    assertThat(sum).isGreaterThanOrEqualTo(FAULTS * 98 / 100);
  }

  /** What is told: the version, what was said, and what the row holds in the other versions. */
  private static Set<String> told(Alignment alignment) {
    Set<String> told = new HashSet<>();
    for (Difference difference : CrossCheck.of(alignment)) {
      AlignedRow row = alignment.rows().get(difference.row());
      String beside =
          IntStream.range(0, row.cells().size())
              .filter(version -> version != difference.version())
              .mapToObj(version -> row.cells().get(version))
              .flatMap(List::stream)
              .map(Segment::text)
              .collect(Collectors.joining());
      told.add(
          alignment.versions().get(difference.version()).name()
              + " "
              + difference.code()
              + " "
              + difference.message().replaceAll(" (?:[a-z]+ )?\\S+_\\S+", "")
              + " "
              + beside.hashCode());
    }
    return told;
  }

  /** The version with a fault in a segment picked by chance, if the segment can have it. */
  private static Optional<Expression> fault(Kind kind, Expression version, Random random) {
    int at = random.nextInt(version.segments().size());
    Segment segment = version.segments().get(at);
    if (segment.kind() == SegmentKind.MASTHEAD || segment.kind() == SegmentKind.CELL) {
      return Optional.empty();
    }
    LanguageRules rules = Languages.of(version.language()).orElseThrow();
    String text = segment.text();
    List<Expression> possible = new ArrayList<>();
    switch (kind) {
      case PARAGRAPH_REMOVED -> {
        boolean paragraph =
            segment.kind() == SegmentKind.RECITAL
                || segment.kind() == SegmentKind.PARAGRAPH
                || segment.kind() == SegmentKind.POINT;
        if (paragraph && !text.isEmpty()) {
          possible.add(without(version, at));
        }
      }
      case NOTE_REMOVED -> {
        if (segment.kind() == SegmentKind.NOTE) {
          possible.add(without(version, at));
        }
      }
      case FIGURE_REMOVED, FIGURE_CHANGED -> {
        for (Figure figure : rules.figures().all(text)) {
          if (figure.kind() == Figure.Kind.NUMBER && figure.end() - figure.start() > 1) {
            String with = kind == Kind.FIGURE_REMOVED ? "" : other(figure.value());
            possible.add(changed(version, at, figure.start(), figure.end(), with));
          }
        }
      }
      case DATE_CHANGED -> {
        for (FoundDate date : rules.dates().all(text)) {
          Matcher year = YEAR.matcher(text).region(date.start(), date.end());
          if (year.find()) {
            possible.add(changed(version, at, year.start(), year.end(), other(year.group())));
          }
        }
      }
      case REFERENCE_CHANGED -> {
        for (Figure figure : rules.figures().all(text)) {
          if (figure.kind() == Figure.Kind.SYMBOL) {
            String with = other(text.substring(figure.start(), figure.end()));
            possible.add(changed(version, at, figure.start(), figure.end(), with));
          }
        }
      }
    }
    return possible.isEmpty()
        ? Optional.empty()
        : Optional.of(possible.get(random.nextInt(possible.size())));
  }

  /** The same with its last figure another. */
  private static String other(String figures) {
    StringBuilder other = new StringBuilder(figures);
    int at = other.length() - 1;
    while (at > 0 && !(other.charAt(at) >= '0' && other.charAt(at) <= '9')) {
      at--;
    }
    char figure = other.charAt(at);
    other.setCharAt(at, figure == '9' ? '7' : (char) (figure + 1));
    return other.toString();
  }

  private static Expression changed(Expression version, int at, int start, int end, String with) {
    Segment was = version.segments().get(at);
    String text = was.text().substring(0, start) + with + was.text().substring(end);
    List<Segment> segments = new ArrayList<>(version.segments());
    segments.set(at, copy(was, was.eId(), List.of(Inline.Text.of(text))));
    return new Expression(version.name(), version.deliberation(), segments);
  }

  private static Segment copy(Segment was, String eId, List<Inline> content) {
    return new Segment(eId, was.kind(), was.path(), was.number(), was.opening(), content);
  }

  /** Without a segment; those counted after it have the eIds that they would have. */
  private static Expression without(Expression version, int at) {
    List<Segment> segments = new ArrayList<>(version.segments());
    Segment gone = segments.remove(at);
    boolean counted = gone.kind() == SegmentKind.RECITAL || gone.kind() == SegmentKind.NOTE;
    Map<String, String> earlier = new HashMap<>();
    String last = gone.eId();
    for (Segment segment : segments.subList(at, segments.size())) {
      if (counted && segment.kind() == gone.kind()) {
        earlier.put(segment.eId(), last);
        last = segment.eId();
      }
    }
    return new Expression(
        version.name(),
        version.deliberation(),
        segments.stream()
            .map(s -> copy(s, earlier.getOrDefault(s.eId(), s.eId()), s.content()))
            .toList());
  }
}

package org.plenary.collation.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.diagnostic.Code;
import org.plenary.language.Languages;
import org.plenary.text.RomanNumerals;

/**
 * Checks the languages of a deliberation against each other: a paragraph, note, reference, date or
 * figure that one has and another has not, or has elsewhere. Figures are compared by value,
 * whatever their script, and one that another language spells out is not reported as missing there.
 */
public final class CrossCheck {

  private final Alignment alignment;
  private final List<Difference> found = new ArrayList<>();

  private CrossCheck(Alignment alignment) {
    this.alignment = alignment;
  }

  /** What differs, in the order of the rows. */
  public static List<Difference> of(Alignment alignment) {
    CrossCheck check = new CrossCheck(alignment);
    for (int row = 0; row < alignment.rows().size(); row++) {
      check.row(row);
    }
    return List.copyOf(check.found);
  }

  private void row(int index) {
    AlignedRow row = alignment.rows().get(index);
    List<Integer> present = new ArrayList<>();
    List<Integer> absent = new ArrayList<>();
    for (int version = 0; version < alignment.versions().size(); version++) {
      (row.cells().get(version).isEmpty() ? absent : present).add(version);
    }
    if (!absent.isEmpty() && !isBlank(row)) {
      lacking(index, row, present, absent);
    }
    if (present.size() > 1) {
      numbers(index, row, present);
      FigureCheck.of(alignment, row, present)
          .forEach(
              odd -> found.add(new Difference(odd.code(), index, odd.version(), odd.message())));
    }
  }

  private static boolean isBlank(AlignedRow row) {
    return row.cells().stream()
        .flatMap(List::stream)
        .allMatch(segment -> segment.text().codePoints().noneMatch(Character::isLetterOrDigit));
  }

  /** Tells of those that lack something, or of the one that alone has it. */
  private void lacking(int index, AlignedRow row, List<Integer> present, List<Integer> absent) {
    String what = named(row);
    Code code = row.kind() == SegmentKind.NOTE ? Code.LANGUAGE_NOTE : Code.LANGUAGE_TEXT;
    if (present.size() == 1 && absent.size() > 1) {
      int alone = present.get(0);
      found.add(
          new Difference(code, index, alone, "It has " + what + ", which the others have not"));
      return;
    }
    for (int version : absent) {
      String message =
          elsewhere(row, version)
              ? "It has " + what + " elsewhere than it stands in " + names(present)
              : "It lacks " + what + ", which stands in " + names(present);
      Code told = elsewhere(row, version) ? Code.LANGUAGE_ORDER : code;
      found.add(new Difference(told, index, version, message));
    }
  }

  /** Whether a version has, in a row of its own, what goes with this row. */
  private boolean elsewhere(AlignedRow row, int version) {
    Evidence wanted =
        Evidence.of(List.of(row.first()), alignment.versions().get(owner(row)).language()).get(0);
    if (wanted.counts().isEmpty() && wanted.number().isEmpty()) {
      return false;
    }
    for (AlignedRow other : alignment.rows()) {
      List<Segment> cell = other.cells().get(version);
      long owners = other.cells().stream().filter(c -> !c.isEmpty()).count();
      if (owners == 1 && cell.size() == 1 && other.kind() == row.kind()) {
        Evidence own = Evidence.of(cell, alignment.versions().get(version).language()).get(0);
        boolean same = own.counts().equals(wanted.counts()) && own.number().equals(wanted.number());
        if (same) {
          return true;
        }
      }
    }
    return false;
  }

  private static int owner(AlignedRow row) {
    int version = 0;
    while (row.cells().get(version).isEmpty()) {
      version++;
    }
    return version;
  }

  /** The numbers of paragraphs and points; markers of notes are asterisks in some languages. */
  private void numbers(int index, AlignedRow row, List<Integer> present) {
    List<String> numbers =
        present.stream().map(version -> number(row.cells().get(version).get(0))).toList();
    Set<String> distinct = Set.copyOf(numbers);
    if (distinct.size() < 2 || row.kind() == SegmentKind.NOTE) {
      return;
    }
    String usual =
        distinct.stream()
            .sorted()
            .max(Comparator.comparingLong(n -> numbers.stream().filter(n::equals).count()))
            .orElseThrow();
    for (int i = 0; i < present.size(); i++) {
      String own = numbers.get(i);
      if (!own.equals(usual) && !sameCount(own, usual) && !isInText(row, present.get(i), usual)) {
        String has = own.isEmpty() ? "It has no number" : "It has the number " + own;
        String others = usual.isEmpty() ? "others have none" : "others have " + usual;
        found.add(
            new Difference(Code.LANGUAGE_NUMBER, index, present.get(i), has + " where " + others));
      }
    }
  }

  /** Whether a Roman numeral in one language is a figure in another. */
  private static boolean sameCount(String one, String other) {
    OptionalInt roman = RomanNumerals.value(one);
    OptionalInt others = RomanNumerals.value(other);
    return (roman.isPresent() && other.equals(String.valueOf(roman.getAsInt())))
        || (others.isPresent() && one.equals(String.valueOf(others.getAsInt())));
  }

  /** Whether a number stands in the text, as files have it that do not mark it. */
  private boolean isInText(AlignedRow row, int version, String number) {
    Segment segment = row.cells().get(version).get(0);
    return segment.number().isEmpty()
        && Languages.of(alignment.versions().get(version).language())
            .map(rules -> rules.numerals().labels(segment.text()))
            .orElse(List.of())
            .stream()
            .anyMatch(label -> label.value().equals(number));
  }

  private static String number(Segment segment) {
    return segment.number().map(n -> n.value()).orElse("");
  }

  /** The languages of versions. */
  private String names(List<Integer> versions) {
    return versions.stream()
        .map(version -> alignment.versions().get(version))
        .map(version -> version.language().tag())
        .collect(Collectors.joining(", "));
  }

  private static String named(AlignedRow row) {
    String kind =
        switch (row.kind()) {
          case NOTE -> "the note";
          case RECITAL -> "the recital";
          case PARAGRAPH -> "the paragraph";
          case POINT -> "the point";
          case HEADING -> "the heading";
          case ANNEX, ANNEX_TITLE -> "the line of the annex";
          case CAPTION -> "the caption";
          case CELL -> "the cell";
          case TITLE -> "the title";
          case FORMULA -> "the enacting formula";
          case CLOSING -> "the closing line";
          case MASTHEAD, TEXT -> "the text";
        };
    return row.eId().isEmpty() ? kind : kind + " " + row.eId();
  }
}

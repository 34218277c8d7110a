package org.plenary.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.model.Numbering;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.Num;
import org.plenary.source.Spans;

/** Reads the number of a division. */
final class NumberingReader {

  private static final Pattern VALUE = Pattern.compile("[0-9a-z]+(?:[.-][0-9a-z]+)*");
  private static final Pattern WORD = Pattern.compile("^\\p{L}{3,20}\\s+(?=.)");
  private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");
  private static final Pattern IN_EID = Pattern.compile("_([0-9a-zA-Z]+)(?:-\\d+)?$");

  private NumberingReader() {}

  /** The first number among headings, if there is one. */
  static Optional<Numbering> of(
      List<InlineElement> headings, @Nullable String eId, Findings findings) {
    for (InlineElement heading : headings) {
      if (heading instanceof Num num) {
        String printed = Plain.text(new InlineReader(findings, Zone.TEXT).read(num));
        return printed.isEmpty()
            ? Optional.empty()
            : Optional.of(new Numbering(printed, value(printed, eId), Spans.NONE));
      }
    }
    return Optional.empty();
  }

  /**
   * The value of a printed number: its figures or Latin letters, without a word before them; for
   * numbers of other scripts what the eId says, as eIds are the same in every language.
   */
  private static String value(String printed, @Nullable String eId) {
    StringBuilder bare = new StringBuilder();
    WORD.matcher(printed)
        .replaceFirst("")
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .filter(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
        .forEach(bare::appendCodePoint);
    String value = EDGES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      return printed;
    }
    if (VALUE.matcher(value).matches()) {
      return value;
    }
    Matcher inEId = IN_EID.matcher(InlineReader.orEmpty(eId));
    if (inEId.find()) {
      return inEId.group(1).toLowerCase(Locale.ROOT);
    }
    Matcher figures = FIGURES.matcher(value);
    return figures.find() ? figures.group() : value;
  }
}

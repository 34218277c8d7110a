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
   * The value of a printed number: its figures or Latin letters; for numbers of other scripts what
   * the eId says, as eIds are the same in every language.
   */
  private static String value(String printed, @Nullable String eId) {
    StringBuilder bare = new StringBuilder();
    printed
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .filter(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
        .forEach(bare::appendCodePoint);
    String value = bare.toString().replaceAll("^[.-]+|[.-]+$", "").toLowerCase(Locale.ROOT);
    if (VALUE.matcher(value).matches()) {
      return value;
    }
    Matcher matcher = IN_EID.matcher(InlineReader.orEmpty(eId));
    if (!value.isEmpty() && matcher.find()) {
      return matcher.group(1).toLowerCase(Locale.ROOT);
    }
    return value.isEmpty() ? printed : value;
  }
}

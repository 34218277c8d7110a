package org.plenary.akn.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.Zone;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.language.number.Label;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.Num;
import org.plenary.source.Spans;

/** Reads the number of a division. */
final class NumberingReader {

  private static final Pattern VALUE = Pattern.compile("[0-9a-z]+(?:[.-][0-9a-z]+)*+");
  private static final Pattern WORD = Pattern.compile("^\\p{L}{3,20}\\s+(?=[\\p{L}\\p{N}])");
  private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");
  private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");
  private static final Pattern IN_EID = Pattern.compile("_([0-9a-zA-Z]+)(?:-\\d+)?$");

  private NumberingReader() {}

  /** The first number among headings, if there is one. */
  static Optional<Numbering> of(
      List<InlineElement> headings, @Nullable String eId, ReadingReport reading) {
    for (InlineElement heading : headings) {
      if (heading instanceof Num num) {
        String printed = PlainText.of(new MixedContentReader(reading, Zone.TEXT).read(num)).strip();
        return printed.isEmpty()
            ? Optional.empty()
            : Optional.of(new Numbering(printed, value(printed, eId, reading), Spans.NONE));
      }
    }
    return Optional.empty();
  }

  /**
   * The value of a printed number: that of the heading which it is with its word, as in {@code Part
   * One}; else its figures or Latin letters, without a word before them. Signs such as ㈠ have the
   * value that the language gives them. For numbers of other scripts the eId tells it in our own
   * files, as eIds are the same in every language; in others the rules of the language do.
   */
  private static String value(String printed, @Nullable String eId, ReadingReport reading) {
    String bare = bare(printed);
    if (bare.isEmpty()) {
      return labelled(printed, reading).orElse(printed);
    }
    Optional<String> worded =
        WORD.matcher(printed).find() ? labelled(printed, reading) : Optional.empty();
    if (worded.isPresent()) {
      return worded.get();
    }
    Optional<String> inEId = inEId(eId);
    if (reading.ours() && isQuoted(printed) && inEId.isPresent()) {
      return inEId.get();
    }
    if (VALUE.matcher(bare).matches()) {
      return bare;
    }
    return (reading.ours() ? inEId : Optional.<String>empty())
        .or(() -> labelled(printed, reading))
        .or(() -> inEId)
        .orElseGet(() -> figures(bare));
  }

  /** Figures in quotation marks, as in {@code ’1‘}, count in some languages what others count i. */
  private static boolean isQuoted(String printed) {
    int type = Character.getType(printed.charAt(0));
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || printed.charAt(0) == '\'';
  }

  private static String bare(String printed) {
    StringBuilder bare = new StringBuilder();
    WORD.matcher(printed)
        .replaceFirst("")
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .filter(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
        .forEach(bare::appendCodePoint);
    String trimmed = EDGES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    return ZEROS.matcher(trimmed).replaceFirst("");
  }

  private static Optional<String> labelled(String printed, ReadingReport reading) {
    return reading.rules().stream()
        .flatMap(rules -> rules.numerals().labels(printed).stream())
        .filter(label -> label.end() >= printed.length() && !label.value().isEmpty())
        .map(Label::value)
        .findFirst();
  }

  private static Optional<String> inEId(@Nullable String eId) {
    Matcher matcher = IN_EID.matcher(MixedContentReader.orEmpty(eId));
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static String figures(String bare) {
    Matcher matcher = FIGURES.matcher(bare);
    return matcher.find() ? matcher.group() : bare;
  }
}

package org.plenary.parser;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;

/** The symbols under which organs issue their deliberations. */
final class Symbols {

  /** The series of decisions and of statements, and the number in it. */
  private static final Pattern SERIES = Pattern.compile("[AES](?:/HRC)?/(DEC|PRST)/(\\d.*)");

  private static final Pattern LETTER = Pattern.compile("(\\d) ?([A-Z])$");

  private Symbols() {}

  /** The symbol of a deliberation, e.g. {@code A/RES/60/212} or {@code S/RES/1325 (2000)}. */
  static Optional<String> of(DocumentKind kind, Optional<Organ> organ, Optional<String> number) {
    return organ.flatMap(
        of -> number.map(n -> series(kind, of) + LETTER.matcher(n).replaceFirst("$1$2")));
  }

  private static String series(DocumentKind kind, Organ organ) {
    return switch (kind) {
      case RESOLUTION, DRAFT_RESOLUTION -> organ.resolutionSeries();
      case DECISION -> organ.resolutionSeries().replace("/RES/", "/DEC/");
      case PRESIDENTIAL_STATEMENT -> organ.resolutionSeries().replace("/RES/", "/PRST/");
    };
  }

  /** The number that a symbol of a decision or statement holds, e.g. {@code 2008/29}. */
  static Optional<String> number(String symbol) {
    Matcher matcher = SERIES.matcher(symbol);
    return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  /** The kind of deliberation that a symbol is of, if it tells. */
  static Optional<DocumentKind> kind(String symbol) {
    Matcher matcher = SERIES.matcher(symbol);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group(1).equals("DEC")
            ? DocumentKind.DECISION
            : DocumentKind.PRESIDENTIAL_STATEMENT);
  }
}

package org.plenary.akn.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Organ;

/**
 * The number of a deliberation in its three forms: as printed ({@code 77/263 B}), in an IRI ({@code
 * 77-263B}) and as the symbol of a document ({@code A/RES/77/263B}).
 *
 * <p>Numbers of the first decades keep their session in brackets in all three: {@code 2205 (XXI)},
 * {@code 2205(XXI)}, {@code A/RES/2205(XXI)}.
 */
public final class AknNumber {

  /** Decisions are counted from 401 in the General Assembly; its resolutions never come so far. */
  private static final int FIRST_ASSEMBLY_DECISION = 401;

  /** Decisions are counted from 201 in the Economic and Social Council. */
  private static final int FIRST_ECONOMIC_DECISION = 201;

  /** Decisions are counted from 101 in the Human Rights Council. */
  private static final int FIRST_RIGHTS_DECISION = 101;

  private static final Pattern SECURITY = Pattern.compile("(\\d{1,4}) ?\\((\\d{4})\\)");
  private static final Pattern SECURITY_IRI = Pattern.compile("(\\d{1,4})-(\\d{4})");
  private static final Pattern STATEMENT_IRI = Pattern.compile("((?:19|20)\\d\\d)-(\\d{1,3})");
  private static final Pattern SESSION_IRI =
      Pattern.compile("((?:E?S-)?\\d{1,4})-(\\d{1,4})([A-Z]{0,3})");
  private static final Pattern BRACKET_IRI =
      Pattern.compile("(\\d{1,4})([A-Z]{0,3})(\\([^()]{1,8}\\))([A-Z]{0,3})");
  private static final Pattern SERIAL = Pattern.compile("(?:E?S-)?\\d{1,4}/(\\d{1,4})[A-Z]{0,3}");
  private static final Pattern SYMBOL =
      Pattern.compile("(A/HRC|A|S|E)/(RES|DEC|PRST)/([^/ ].{0,23})");

  private AknNumber() {}

  /**
   * The form in an IRI: no blanks, strokes as hyphens; the Security Council's year without
   * brackets.
   */
  public static String iri(Organ organ, String printed) {
    String compact = compact(printed);
    Matcher security = SECURITY.matcher(compact);
    if (organ == Organ.SECURITY_COUNCIL && security.matches()) {
      return security.group(1) + "-" + security.group(2);
    }
    return compact.replace('/', '-');
  }

  /**
   * The printed form of a number in an IRI; the number itself if it has none of the usual forms.
   */
  static String printed(Organ organ, String iri) {
    if (organ == Organ.SECURITY_COUNCIL) {
      Matcher statement = STATEMENT_IRI.matcher(iri);
      if (statement.matches()) {
        return statement.group(1) + "/" + statement.group(2);
      }
      Matcher security = SECURITY_IRI.matcher(iri);
      return security.matches() ? security.group(1) + " (" + security.group(2) + ")" : iri;
    }
    Matcher session = SESSION_IRI.matcher(iri);
    if (session.matches()) {
      return session.group(1) + "/" + session.group(2) + spaced(session.group(3));
    }
    return bracketed(iri);
  }

  /** The symbol of the deliberation with that number, as its organ issues it. */
  public static String symbol(Organ organ, String printed) {
    String compact = compact(printed);
    String series = organ.resolutionSeries();
    if (organ == Organ.SECURITY_COUNCIL) {
      series = compact.indexOf('/') > 0 ? series.replace("RES", "PRST") : series;
    } else if (serial(compact) >= firstDecision(organ)) {
      series = series.replace("RES", "DEC");
    }
    return series + compact;
  }

  /** The organ and the printed number of a symbol, if it is that of a deliberation. */
  public static Optional<Numbered> ofSymbol(String symbol) {
    Matcher matcher = SYMBOL.matcher(symbol);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Organ organ = series(matcher.group(1));
    String compact = compact(matcher.group(3));
    String printed = printed(organ, iri(organ, compact));
    boolean faithful = symbol(organ, printed).equals(compact(symbol));
    return faithful ? Optional.of(new Numbered(organ, printed)) : Optional.empty();
  }

  /** The organ in whose series of deliberations a symbol is. */
  public static Optional<Organ> organ(String symbol) {
    Matcher matcher = SYMBOL.matcher(symbol);
    return matcher.matches() ? Optional.of(series(matcher.group(1))) : Optional.empty();
  }

  private static Organ series(String beginning) {
    return switch (beginning) {
      case "A/HRC" -> Organ.HUMAN_RIGHTS_COUNCIL;
      case "S" -> Organ.SECURITY_COUNCIL;
      case "E" -> Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
      default -> Organ.GENERAL_ASSEMBLY;
    };
  }

  /**
   * A number with the organ that counts.
   *
   * @param organ the organ
   * @param number as printed
   */
  public record Numbered(Organ organ, String number) {}

  /** Without blanks, and with plain hyphens. */
  private static String compact(String printed) {
    StringBuilder compact = new StringBuilder(printed.length());
    printed
        .chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> c == '\u2010' || c == '\u2011' ? '-' : c)
        .forEach(c -> compact.append((char) c));
    return compact.toString();
  }

  private static int serial(String compact) {
    Matcher matcher = SERIAL.matcher(compact.toUpperCase(Locale.ROOT));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static int firstDecision(Organ organ) {
    return switch (organ) {
      case GENERAL_ASSEMBLY, SECURITY_COUNCIL -> FIRST_ASSEMBLY_DECISION;
      case ECONOMIC_AND_SOCIAL_COUNCIL -> FIRST_ECONOMIC_DECISION;
      case HUMAN_RIGHTS_COUNCIL -> FIRST_RIGHTS_DECISION;
    };
  }

  private static String bracketed(String iri) {
    Matcher bracket = BRACKET_IRI.matcher(iri);
    return bracket.matches()
        ? bracket.group(1)
            + spaced(bracket.group(2))
            + " "
            + bracket.group(3)
            + spaced(bracket.group(4))
        : iri;
  }

  private static String spaced(String letters) {
    return letters.isEmpty() ? "" : " " + letters;
  }
}

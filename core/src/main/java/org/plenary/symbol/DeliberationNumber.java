package org.plenary.symbol;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Organ;
import org.plenary.model.Target;
import org.plenary.text.Characters;

/**
 * The number of a deliberation in its three forms: as printed ({@code 77/263 B}), in an IRI ({@code
 * 77-263B}) and as the symbol of a document ({@code A/RES/77/263B}).
 *
 * <p>Numbers of the first decades keep their session in brackets in all three: {@code 2205 (XXI)},
 * {@code 2205(XXI)}, {@code A/RES/2205(XXI)}. A draft has no number but its symbol, which stands in
 * an IRI with hyphens: {@code A/C.3/79/L.61}, {@code A-C.3-79-L.61}; that of the Security Council
 * without its first letter: {@code S/2023/773}, {@code 2023-773}.
 *
 * @param organ the organ that counts
 * @param printed the number as printed
 */
public record DeliberationNumber(Organ organ, String printed) {

  /** The General Assembly numbers its decisions from 401; its resolutions never get that far. */
  private static final int FIRST_ASSEMBLY_DECISION = 401;

  /** Decisions are counted from 201 in the Economic and Social Council. */
  private static final int FIRST_ECONOMIC_DECISION = 201;

  /** Decisions are counted from 101 in the Human Rights Council. */
  private static final int FIRST_RIGHTS_DECISION = 101;

  /**
   * The Security Council makes fewer presidential statements in a year: what is above is a draft.
   */
  private static final int MOST_STATEMENTS = 99;

  private static final Pattern SECURITY = Pattern.compile("(\\d{1,4})\\((\\d{4})\\)");
  private static final Pattern SECURITY_DRAFT =
      Pattern.compile("S/((?:19|20)\\d\\d/\\d{1,4}(?:/.*)?)");
  private static final Pattern SECURITY_IRI = Pattern.compile("(\\d{1,4})-(\\d{4})");

  /** A year and a number that is none: that of a statement or draft. */
  private static final Pattern YEAR_IRI =
      Pattern.compile("(?:19|20)\\d\\d-(?:\\d{1,3}|1[0-8]\\d\\d)(?:-.*)?");

  private static final Pattern SESSION_IRI =
      Pattern.compile("((?:E?S-)?\\d{1,4})-(\\d{1,4})([A-Z]{0,3})");
  private static final Pattern BRACKET_IRI =
      Pattern.compile("(\\d{1,4})([A-Z]{0,3})(\\([^()]{1,8}\\))([A-Z]{0,3})");
  private static final Pattern DRAFT_IRI = Pattern.compile("[AE]-[A-Z0-9].*");
  private static final Pattern SPECIAL_SESSION = Pattern.compile("/(E?S)/(?=\\d)");
  private static final Pattern SYMBOL = Pattern.compile("[AES]/.*");
  private static final Pattern SERIAL =
      Pattern.compile("(?:E?S-)?\\d{1,4}/(\\d{1,4})(?:[A-Z]{0,3}|/.*)");
  private static final Pattern PARTS =
      Pattern.compile(
          "((?:E?S-)?\\d{1,4}-\\d{1,4}|\\d{1,4}(?:[A-Z]{1,3})?\\([^()]{1,8}\\))([A-Z]?)(.*)");

  /** The number in the IRI of a Work; as it stands there if it has none of the usual forms. */
  public static DeliberationNumber ofIri(Organ organ, String iri) {
    return new DeliberationNumber(organ, printed(organ, iri));
  }

  /** The number in a symbol, if that is the symbol of a deliberation. */
  public static Optional<DeliberationNumber> ofSymbol(String symbol) {
    return Series.of(symbol)
        .map(issued -> ofIri(issued.series().organ(), iri(issued)))
        .filter(number -> number.symbol().equals(compact(symbol)));
  }

  private static String iri(Series.Issued issued) {
    return new DeliberationNumber(issued.series().organ(), issued.number()).iri();
  }

  /**
   * The form in an IRI: no blanks, strokes as hyphens; the Security Council's year without
   * brackets.
   */
  public String iri() {
    String compact = compact(ForeignNumbers.latin(printed));
    if (organ == Organ.SECURITY_COUNCIL) {
      compact = SECURITY_DRAFT.matcher(compact).replaceFirst("$1");
      Matcher security = SECURITY.matcher(compact);
      if (security.matches()) {
        return security.group(1) + "-" + security.group(2);
      }
    }
    return compact.replace('/', '-');
  }

  /** The symbol of the deliberation, as its organ issues it. */
  public String symbol() {
    String compact = compact(printed);
    if (SYMBOL.matcher(compact).matches()) {
      return compact;
    }
    return organ == Organ.SECURITY_COUNCIL && serial(compact) > MOST_STATEMENTS
        ? "S/" + compact
        : new Series(organ, category(compact)).prefix() + compact;
  }

  /**
   * The symbol of what is referred to: of a deliberation or another document of the United Nations.
   */
  public static Optional<String> symbol(Target target) {
    if (target instanceof Target.Deliberated deliberated) {
      return Optional.of(
          new DeliberationNumber(deliberated.organ(), deliberated.number()).symbol());
    }
    return target instanceof Target.Document document
        ? Optional.of(document.symbol())
        : Optional.empty();
  }

  /** Whether two numbers, printed or of IRIs, are the same; nothing can be said of some. */
  public enum Agreement {
    /** They are the same except for the letter of a part, which one of them may lack. */
    SAME,
    /** They are not the same. */
    OTHER,
    /** One of the two is no number that is known. */
    UNKNOWN
  }

  /**
   * Compares two numbers, each as printed or as in an IRI. A number for several parts goes with
   * each of them.
   */
  public static Agreement compare(String one, String other) {
    Matcher first = PARTS.matcher(comparable(one));
    Matcher second = PARTS.matcher(comparable(other));
    if (!first.matches() || !second.matches()) {
      return Agreement.UNKNOWN;
    }
    boolean whole = first.group(2).isEmpty() || second.group(2).isEmpty();
    boolean several = !first.group(3).isEmpty() || !second.group(3).isEmpty();
    boolean letters = whole || several || first.group(2).equals(second.group(2));
    return first.group(1).equals(second.group(1)) && letters ? Agreement.SAME : Agreement.OTHER;
  }

  private static String comparable(String number) {
    return compact(ForeignNumbers.latin(number)).replace('/', '-').toUpperCase(Locale.ROOT);
  }

  private static String printed(Organ organ, String iri) {
    if (DRAFT_IRI.matcher(iri).matches()) {
      return SPECIAL_SESSION.matcher(iri.replace('-', '/')).replaceAll("/$1-");
    }
    if (organ == Organ.SECURITY_COUNCIL) {
      if (YEAR_IRI.matcher(iri).matches()) {
        return iri.replace('-', '/');
      }
      Matcher security = SECURITY_IRI.matcher(iri);
      return security.matches() ? security.group(1) + " (" + security.group(2) + ")" : iri;
    }
    Matcher session = SESSION_IRI.matcher(iri);
    if (session.matches()) {
      return session.group(1) + "/" + session.group(2) + spaced(session.group(3));
    }
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

  /** Without blanks, and with plain hyphens. */
  private static String compact(String printed) {
    StringBuilder compact = new StringBuilder(printed.length());
    printed
        .chars()
        .filter(c -> !Characters.isWhite(c))
        .map(c -> Characters.isHyphen((char) c) ? '-' : c)
        .forEach(c -> compact.append((char) c));
    return compact.toString();
  }

  private Series.Category category(String compact) {
    if (organ == Organ.SECURITY_COUNCIL) {
      return compact.indexOf('/') > 0
          ? Series.Category.PRESIDENTIAL_STATEMENTS
          : Series.Category.RESOLUTIONS;
    }
    return serial(compact) >= firstDecision()
        ? Series.Category.DECISIONS
        : Series.Category.RESOLUTIONS;
  }

  private static int serial(String compact) {
    Matcher matcher = SERIAL.matcher(compact.toUpperCase(Locale.ROOT));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private int firstDecision() {
    return switch (organ) {
      case GENERAL_ASSEMBLY, SECURITY_COUNCIL -> FIRST_ASSEMBLY_DECISION;
      case ECONOMIC_AND_SOCIAL_COUNCIL -> FIRST_ECONOMIC_DECISION;
      case HUMAN_RIGHTS_COUNCIL -> FIRST_RIGHTS_DECISION;
    };
  }
}

package org.plenary.akn.naming;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Identity;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.plenary.symbol.DeliberationNumber;

/**
 * The IRIs of one deliberation by the Akoma Ntoso Naming Convention and the UN's guidelines: Work,
 * Expression, Manifestation and their components.
 *
 * <p>What is not known is left out of the IRI, never invented.
 *
 * <pre>{@code
 * Iris iris = Iris.of(deliberation.identity());
 * iris.work();          // /akn/un/statement/deliberation/unga/2005-12-22/60-212
 * iris.expression();    // …/60-212/zho@
 * iris.manifestation(); // …/60-212/zho@.xml
 * }</pre>
 *
 * @param work the IRI of the Work
 * @param language the language of the Expression
 */
public record Iris(String work, Language language) {

  private static final String STEM = "/akn/un/statement/deliberation";

  private static final Pattern WORK =
      Pattern.compile(
          STEM + "/([a-z-]{2,20})/(?:(\\d{4}-\\d{2}-\\d{2})/)?([^/!@#~]{1,40})(?:[/!@#~].{0,99})?");

  /** The IRIs of the deliberation with that identity. */
  public static Iris of(Identity identity) {
    StringBuilder work = new StringBuilder(STEM);
    identity.organ().ifPresent(organ -> work.append('/').append(organ.actor()));
    dated(identity).ifPresent(date -> work.append('/').append(date));
    number(identity).ifPresent(number -> work.append('/').append(number));
    return new Iris(work.toString(), identity.language());
  }

  /** The date of adoption; of what is only proposed, that of issuance. */
  private static Optional<LocalDate> dated(Identity identity) {
    return identity.kind().isProposed()
        ? identity.issued().or(identity::adopted)
        : identity.adopted();
  }

  /** The number as it stands in the IRI, taken from the symbol where no number is known. */
  public static Optional<String> number(Identity identity) {
    Organ organ = identity.organ().orElse(Organ.GENERAL_ASSEMBLY);
    return identity
        .number()
        .or(() -> identity.symbol().map(Iris::numberInSymbol))
        .map(printed -> new DeliberationNumber(organ, printed).iri());
  }

  /**
   * The IRI of the Work of a deliberation.
   *
   * @param organ the organ that adopted it
   * @param adopted the date of adoption
   * @param number the number as printed, e.g. {@code 58/220}
   */
  public static String work(Organ organ, LocalDate adopted, String number) {
    return STEM
        + "/"
        + organ.actor()
        + "/"
        + adopted
        + "/"
        + new DeliberationNumber(organ, number).iri();
  }

  /** The IRI of the Expression: the text in one language. */
  public String expression() {
    return work + "/" + language.alpha3() + "@";
  }

  /** The IRI of the Manifestation: that text as XML. */
  public String manifestation() {
    return expression() + ".xml";
  }

  /** The IRI of a component of the Work, e.g. {@code main} or {@code annex_1}. */
  public String workComponent(String component) {
    return work + "/!" + component;
  }

  /** The IRI of a component of the Expression. */
  public String expressionComponent(String component) {
    return expression() + "/!" + component;
  }

  /** The IRI of a component of the Manifestation. */
  public String manifestationComponent(String component) {
    return expression() + "/!" + component + ".xml";
  }

  /**
   * What the IRI of a Work, or of anything below it, tells.
   *
   * @return nothing if it is no IRI of a deliberation of a known organ
   */
  public static Optional<Parts> parts(String iri) {
    Matcher matcher = WORK.matcher(iri);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Organ.ofActor(matcher.group(1))
        .map(
            organ ->
                new Parts(
                    organ,
                    Optional.ofNullable(matcher.group(2)).flatMap(Iris::date),
                    DeliberationNumber.ofIri(organ, matcher.group(3)).printed()));
  }

  /**
   * The parts of a Work's IRI.
   *
   * @param organ the organ
   * @param adopted the date of adoption, if it is in the IRI
   * @param number the number as printed
   */
  public record Parts(Organ organ, Optional<LocalDate> adopted, String number) {}

  /** The day of an ISO date or date-time; nothing if it is not one or stands for an unknown day. */
  public static Optional<LocalDate> date(String iso) {
    try {
      LocalDate date = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
      return date.getYear() == 1 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String numberInSymbol(String symbol) {
    return DeliberationNumber.ofSymbol(symbol).map(DeliberationNumber::printed).orElse(symbol);
  }
}

package org.plenary.akn.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;
import org.plenary.model.Organ;

/**
 * A number that names a session or year goes with the date of adoption: session 60 of the General
 * Assembly lasted from September 2005 to September 2006; the Security Council counts by calendar
 * years, the Economic and Social Council by years that begin in the July before.
 */
final class DateSession implements Rule {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})-(\\d{1,4})[A-Z]{0,3}");

  /** Session n opens in September of this year and n. */
  private static final int BEFORE_FIRST_SESSION = 1945;

  /** The first session whose resolutions are numbered by it. */
  private static final int FIRST_NUMBERED_SESSION = 31;

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.DATE_SESSION,
        "A document is adopted within the session or year that its number names.");
  }

  /** From a day to another, both included. */
  private record Span(LocalDate first, LocalDate last) {}

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree).filter(Frbr::isMain).forEach(frbr -> check(frbr, findings));
  }

  private static void check(Frbr frbr, RuleFindings findings) {
    Optional<Iri> iri = frbr.iri();
    Optional<LocalDate> adopted = frbr.adopted();
    Optional<Organ> organ = iri.flatMap(Iri::actor).flatMap(Organ::ofActor);
    Optional<String> number = iri.flatMap(Iri::number);
    if (adopted.isEmpty() || organ.isEmpty() || number.isEmpty()) {
      return;
    }
    span(organ.get(), number.get())
        .filter(s -> adopted.get().isBefore(s.first) || adopted.get().isAfter(s.last))
        .ifPresent(
            s ->
                findings.add(
                    Code.DATE_SESSION,
                    frbr.adoption().orElseThrow(),
                    "date",
                    "The number "
                        + number.get()
                        + " is of the time from "
                        + s.first
                        + " to "
                        + s.last
                        + ", the date of adoption is "
                        + adopted.get()
                        + "; correct one of the two"));
  }

  private static Optional<Span> span(Organ organ, String number) {
    Matcher matcher = NUMBER.matcher(number);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(matcher.group(1));
    int other = Integer.parseInt(matcher.group(2));
    return switch (organ) {
      case GENERAL_ASSEMBLY ->
          one < FIRST_NUMBERED_SESSION
              ? Optional.empty()
              : Optional.of(
                  new Span(
                      LocalDate.of(BEFORE_FIRST_SESSION + one, 9, 1),
                      LocalDate.of(BEFORE_FIRST_SESSION + one + 1, 9, 30)));
      case SECURITY_COUNCIL -> year(isYear(other) ? other : one, 1, 1);
      case ECONOMIC_AND_SOCIAL_COUNCIL -> year(one, 0, 7);
      case HUMAN_RIGHTS_COUNCIL -> Optional.empty();
    };
  }

  private static Optional<Span> year(int year, int from, int month) {
    return isYear(year)
        ? Optional.of(new Span(LocalDate.of(year - 1 + from, month, 1), LocalDate.of(year, 12, 31)))
        : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number > BEFORE_FIRST_SESSION;
  }
}

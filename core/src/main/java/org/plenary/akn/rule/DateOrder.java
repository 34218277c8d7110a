package org.plenary.akn.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;

/**
 * A document was adopted in or after 1946, when the United Nations first met, and neither published
 * nor marked up before.
 */
final class DateOrder implements Rule {

  private static final LocalDate FIRST_MEETING = LocalDate.of(1946, 1, 10);

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.DATE_ORDER,
        "A document is adopted in 1946 or later, and is published and marked up after that.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree).forEach(frbr -> check(frbr, findings));
  }

  private static void check(Frbr frbr, RuleFindings findings) {
    Optional<LocalDate> adopted = frbr.adopted();
    if (adopted.isEmpty()) {
      return;
    }
    if (adopted.get().isBefore(FIRST_MEETING)) {
      findings.add(
          Code.DATE_ORDER,
          frbr.adoption().orElseThrow(),
          "date",
          "The date of adoption "
              + adopted.get()
              + " is before the first meeting of the United "
              + "Nations; correct it");
    }
    Stream.of(frbr.expression(), frbr.manifestation())
        .flatMap(Optional::stream)
        .flatMap(level -> level.children("FRBRdate"))
        .filter(date -> Frbr.day(date).filter(day -> day.isBefore(adopted.get())).isPresent())
        .forEach(
            date ->
                findings.add(
                    Code.DATE_ORDER,
                    date,
                    "date",
                    "The date of "
                        + date.attribute("name").orElse("this")
                        + " "
                        + date.attribute("date").orElse("")
                        + " is before that of adoption, "
                        + adopted.get()
                        + "; correct one of the two"));
  }
}

package org.plenary.akn.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.diagnostic.Code;
import org.plenary.language.LanguageRules;

/** The date of a {@code date} or {@code docDate} is the one that is printed in it. */
final class DateText implements Rule {

  private static final Set<String> DATES = Set.of("date", "docDate");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(Code.DATE_TEXT, "The date of a date or docDate is the one that is printed.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Map<Element, LanguageRules> rules = Frbr.rules(tree);
    for (Element element : tree.elements()) {
      if (DATES.contains(element.name()) && !element.isMetadata()) {
        Optional<LocalDate> printed =
            Optional.ofNullable(rules.get(element.document()))
                .flatMap(language -> language.dates().parse(element.text().strip()));
        Optional<LocalDate> stated = Frbr.day(element);
        if (printed.isPresent() && stated.isPresent() && !printed.equals(stated)) {
          findings.add(
              Code.DATE_TEXT,
              element,
              "date",
              "The date is "
                  + stated.get()
                  + ", printed is "
                  + printed.get()
                  + " ("
                  + Frbr.words(element)
                  + "); correct one of the two");
        }
      }
    }
  }
}

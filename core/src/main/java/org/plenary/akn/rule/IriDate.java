package org.plenary.akn.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;

/** The date in the Work's IRI is that of its metadata, its workflow and its closing lines. */
final class IriDate implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_DATE,
        "The date in the IRI of the Work is that of adoption in metadata, workflow and closing"
            + " lines.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    for (Frbr frbr : Frbr.all(tree).toList()) {
      frbr.iri()
          .flatMap(Iri::date)
          .filter(date -> !date.equals(DateUnknown.UNKNOWN))
          .ifPresent(date -> check(frbr, date, findings));
    }
  }

  /** Of several printed dates, as in decisions adopted in parts, one has to be that of the IRI. */
  private static void check(Frbr frbr, String date, RuleFindings findings) {
    List<Element> printed = frbr.adoptions().filter(IriDate::isDated).toList();
    boolean told = printed.stream().anyMatch(e -> e.has("date", date));
    Stream<Element> adoption = frbr.adoption().stream();
    Stream.of(adoption, told ? Stream.<Element>empty() : printed.stream(), frbr.adoptionSteps())
        .flatMap(dates -> dates)
        .filter(IriDate::isDated)
        .forEach(e -> compare(e, date, findings));
  }

  private static boolean isDated(Element element) {
    return element.attribute("date").isPresent();
  }

  private static void compare(Element holder, String date, RuleFindings findings) {
    String stated = holder.attribute("date").orElseThrow();
    if (!stated.startsWith(date) && !stated.startsWith(DateUnknown.UNKNOWN)) {
      findings.add(
          Code.IRI_DATE,
          holder,
          "date",
          "The date of adoption "
              + stated
              + " is not that of the Work's IRI, "
              + date
              + "; correct one of the two");
    }
  }
}

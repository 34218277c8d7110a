package org.plenary.akn.rule;

import java.util.Map;
import org.plenary.diagnostic.Code;

/**
 * No date is {@code 0001-01-01}, the stopgap for one that is not known, unless it says so: the
 * standard wants a date of every Work, and {@code name="unknown"} is that there is none.
 */
final class DateUnknown implements Rule {

  /** What stands for a date that is not known. */
  static final String UNKNOWN = "0001-01-01";

  @Override
  public Map<Code, String> meanings() {
    return Map.of(Code.DATE_UNKNOWN, "No date is 0001-01-01, unless it is named unknown.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree)
        .flatMap(frbr -> frbr.work().stream())
        .flatMap(Frbr::iris)
        .filter(holder -> Frbr.iri(holder).date().filter(UNKNOWN::equals).isPresent())
        .forEach(
            holder ->
                findings.add(
                    Code.DATE_UNKNOWN,
                    holder,
                    "value",
                    "The date in the IRI is "
                        + UNKNOWN
                        + "; write that of adoption, or leave it out"));
    for (Element element : tree.elements()) {
      boolean unknown = element.attribute("date").filter(d -> d.startsWith(UNKNOWN)).isPresent();
      if (unknown && !element.has("name", "unknown")) {
        findings.add(
            Code.DATE_UNKNOWN,
            element,
            "date",
            "The date is "
                + UNKNOWN
                + "; write the true one, or "
                + (element.is("FRBRdate")
                    ? "name=\"unknown\""
                    : "leave <" + element.name() + "> out"));
      }
    }
  }
}

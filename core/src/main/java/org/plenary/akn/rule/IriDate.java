package org.plenary.akn.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;

/** The date in the Work's IRI is that of its metadata, its workflow and its closing lines. */
final class IriDate implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_DATE,
        "The date in the IRI of the Work is that of adoption in metadata, workflow and closing lines.");
  }

  @Override
  public void check(Tree tree, Findings findings) {
    Frbr.all(tree)
        .forEach(
            frbr ->
                frbr.iri()
                    .flatMap(Iri::date)
                    .filter(date -> !date.equals(DateUnknown.UNKNOWN))
                    .ifPresent(
                        date ->
                            dates(frbr)
                                .filter(e -> e.attribute("date").isPresent())
                                .forEach(e -> compare(e, date, findings))));
  }

  private static Stream<Element> dates(Frbr frbr) {
    Stream<Element> adoption = frbr.adoption().stream();
    return Stream.of(adoption, frbr.adoptions(), frbr.adoptionSteps()).flatMap(dates -> dates);
  }

  private static void compare(Element holder, String date, Findings findings) {
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

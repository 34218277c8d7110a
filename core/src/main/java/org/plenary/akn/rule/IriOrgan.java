package org.plenary.akn.rule;

import java.util.Map;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.model.Organ;
import org.plenary.symbol.Series;

/** The organ in the Work's IRI is the one that issues the symbol, and the author. */
final class IriOrgan implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_ORGAN,
        "The organ in the IRI of the Work is that of the symbol, and the author of the Work.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree)
        .forEach(
            frbr ->
                frbr.iri()
                    .flatMap(Iri::actor)
                    .flatMap(Organ::ofActor)
                    .ifPresent(organ -> check(frbr, organ, findings)));
  }

  private static void check(Frbr frbr, Organ organ, RuleFindings findings) {
    frbr.symbols()
        .forEach(
            e ->
                compare(
                    e,
                    Frbr.printed(e).flatMap(Series::of).map(issued -> issued.series().organ()),
                    organ,
                    findings));
    frbr.work()
        .orElseThrow()
        .children("FRBRauthor")
        .forEach(
            e ->
                compare(
                    e,
                    e.attribute("href").flatMap(href -> Organ.ofActor(href.replaceFirst("^#", ""))),
                    organ,
                    findings));
  }

  private static void compare(
      Element holder, Optional<Organ> stated, Organ organ, RuleFindings findings) {
    if (stated.isPresent() && stated.get() != organ) {
      findings.add(
          Code.IRI_ORGAN,
          holder,
          "The organ here is "
              + stated.get().actor()
              + ", in the IRI of the Work "
              + organ.actor()
              + "; correct one of the two");
    }
  }
}

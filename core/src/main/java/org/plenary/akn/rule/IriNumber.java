package org.plenary.akn.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;
import org.plenary.model.Organ;
import org.plenary.symbol.DeliberationNumber;

/** The number in the Work's IRI is that of the metadata, of the symbol and of the title line. */
final class IriNumber implements Rule {

  private static final Pattern STOP = Pattern.compile("[\\s.:,\\u2013-]+$");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_NUMBER,
        "The number in the IRI of the Work is that of FRBRnumber, of the symbol and of the title.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree)
        .forEach(
            frbr ->
                frbr.iri().flatMap(Iri::number).ifPresent(number -> check(frbr, number, findings)));
  }

  private static void check(Frbr frbr, String number, RuleFindings findings) {
    Element work = frbr.work().orElseThrow();
    Organ organ =
        Frbr.uri(work).flatMap(Iri::actor).flatMap(Organ::ofActor).orElse(Organ.GENERAL_ASSEMBLY);
    work.children("FRBRnumber")
        .forEach(e -> compare(e, e.attribute("value"), organ, number, findings));
    frbr.symbols()
        .forEach(
            e -> compare(e, Frbr.printed(e).flatMap(IriNumber::ofSymbol), organ, number, findings));
    frbr.title().forEach(e -> compare(e, Optional.of(Frbr.words(e)), organ, number, findings));
  }

  private static Optional<String> ofSymbol(String symbol) {
    return DeliberationNumber.ofSymbol(symbol).map(DeliberationNumber::printed);
  }

  private static void compare(
      Element holder, Optional<String> printed, Organ organ, String number, RuleFindings findings) {
    if (printed.isEmpty()) {
      return;
    }
    String stated =
        new DeliberationNumber(organ, STOP.matcher(printed.get()).replaceFirst("")).iri();
    if (DeliberationNumber.compare(stated, number) == DeliberationNumber.Agreement.OTHER) {
      findings.add(
          Code.IRI_NUMBER,
          holder,
          "The number "
              + printed.get()
              + " is not that of the Work's IRI, "
              + number
              + "; correct one of the two");
    }
  }
}

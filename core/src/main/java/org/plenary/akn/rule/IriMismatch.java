package org.plenary.akn.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.diagnostic.Code;

/**
 * The IRIs of Expression and Manifestation begin with that of the Work, all three have the same
 * language, and so do those of the annexes of a document.
 */
final class IriMismatch implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_MISMATCH,
        "The IRIs of Expression and Manifestation begin with that of the Work, and those of annexes"
            + " with that of their document.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Map<Element, Iri> works = new HashMap<>();
    Frbr.all(tree)
        .forEach(
            frbr -> {
              Optional<Iri> own = frbr.iri();
              Optional<Iri> main =
                  own.map(iri -> works.computeIfAbsent(frbr.identification().document(), d -> iri));
              main.ifPresent(iri -> check(frbr, iri, findings));
            });
  }

  private static void check(Frbr frbr, Iri main, RuleFindings findings) {
    frbr.work().ifPresent(level -> works(level, main, findings));
    Optional<String> language = frbr.expression().flatMap(Frbr::uri).flatMap(Iri::language);
    frbr.expression().ifPresent(level -> below(level, main, language.orElse(""), findings));
    frbr.manifestation().ifPresent(level -> below(level, main, language.orElse(""), findings));
  }

  private static void works(Element level, Iri main, RuleFindings findings) {
    Frbr.iris(level)
        .filter(holder -> !Frbr.iri(holder).work().equals(main.work()))
        .forEach(holder -> report(holder, main.work(), findings));
  }

  private static void below(Element level, Iri main, String language, RuleFindings findings) {
    Frbr.iris(level)
        .filter(
            holder -> {
              Iri iri = Frbr.iri(holder);
              return !iri.work().equals(main.work()) || !iri.language().orElse("").equals(language);
            })
        .forEach(
            holder ->
                report(
                    holder,
                    language.isEmpty() ? main.work() : main.work() + "/" + language + "@",
                    findings));
  }

  private static void report(Element holder, String wanted, RuleFindings findings) {
    findings.add(
        Code.IRI_MISMATCH,
        holder,
        "value",
        "The IRI "
            + holder.attribute("value").orElse("")
            + " does not begin with that of "
            + "the document, "
            + wanted
            + "; correct one of the two");
  }
}

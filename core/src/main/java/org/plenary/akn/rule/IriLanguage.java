package org.plenary.akn.rule;

import java.util.Map;
import java.util.Optional;
import org.plenary.diagnostic.Code;

/** The language in the Expression's IRI is the one that its metadata tell. */
final class IriLanguage implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_LANGUAGE, "The language in the IRI of the Expression is that of FRBRlanguage.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree)
        .flatMap(frbr -> frbr.expression().stream())
        .forEach(expression -> check(expression, findings));
  }

  private static void check(Element expression, RuleFindings findings) {
    Optional<String> language = Frbr.uri(expression).flatMap(Iri::language);
    expression
        .children("FRBRlanguage")
        .filter(e -> language.isPresent() && !language.equals(e.attribute("language")))
        .forEach(
            e ->
                findings.add(
                    Code.IRI_LANGUAGE,
                    e,
                    "language",
                    "The language "
                        + e.attribute("language").orElse("")
                        + " is not that of the "
                        + "Expression's IRI, "
                        + language.get()
                        + "; correct one of the two"));
  }
}

package org.plenary.akn.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.diagnostic.Code;

/** IRIs follow the naming convention (Akoma Ntoso Naming Convention, 4). */
final class IriForm implements Rule {

  private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
  private static final Pattern ALPHA_3 = Pattern.compile("[a-z]{3}");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.IRI_FORM,
        "An IRI is /akn/un/statement/deliberation/actor/date/number, of an Expression followed by"
            + " /language@, of a Manifestation by that and the format, without a stroke at its"
            + " end.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Frbr.all(tree)
        .flatMap(frbr -> Stream.of(frbr.work(), frbr.expression(), frbr.manifestation()))
        .flatMap(Optional::stream)
        .forEach(level -> Frbr.iris(level).forEach(iri -> check(level, iri, findings)));
  }

  private static void check(Element level, Element holder, RuleFindings findings) {
    String value = holder.attribute("value").orElse("");
    Iri iri = Iri.of(value);
    fault(level, value, iri)
        .ifPresent(
            fault ->
                findings.add(Code.IRI_FORM, holder, "value", "The IRI " + value + " " + fault));
  }

  private static Optional<String> fault(Element level, String value, Iri iri) {
    if (!value.startsWith("/akn/")) {
      return Optional.of("does not begin with /akn/; write it in full");
    }
    if (value.substring(1, value.length() - 1).contains("//") || value.contains(" ")) {
      return Optional.of("has an empty part or a blank; remove it");
    }
    if (value.endsWith("/")) {
      return Optional.of("ends in a stroke; remove it");
    }
    if (iri.date().isPresent() && !DAY.matcher(iri.date().get()).matches()) {
      return Optional.of("has no date of the form 2005-12-22, but " + iri.date().get());
    }
    if (!level.is("FRBRWork") && !ALPHA_3.matcher(iri.language().orElse("")).matches()) {
      return Optional.of("has no language of three letters and @, such as eng@; add it");
    }
    if (level.is("FRBRManifestation") && iri.format().isEmpty()) {
      return Optional.of("has no format at its end, such as .xml; add it");
    }
    return Optional.empty();
  }
}

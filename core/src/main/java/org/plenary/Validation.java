package org.plenary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.akn.rule.Rules;
import org.plenary.akn.schema.AknValidator;
import org.plenary.akn.xml.XmlText;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;

/**
 * One validation in its three layers: whether a file is well-formed Akoma Ntoso at all, the
 * schemas, and the rules that no schema can state. A file that is not well-formed has no other
 * problem than that.
 */
final class Validation {

  private static final Set<Code> READ_NO_FURTHER =
      Set.of(Code.NOT_WELL_FORMED, Code.DOCTYPE_REFUSED, Code.NOT_AKOMA_NTOSO);

  private final List<Diagnostic> problems = new ArrayList<>();

  private Validation() {}

  /**
   * The problems of a file in its order.
   *
   * @param schema to check against besides our own
   */
  static List<Diagnostic> of(XmlText text, Optional<AknValidator> schema) {
    Validation validation = new Validation();
    validation.problems.addAll(AknValidator.own().validate(text));
    if (validation.problems.stream().noneMatch(p -> READ_NO_FURTHER.contains(p.code()))) {
      schema.ifPresent(other -> validation.addUnknown(other.validate(text)));
      validation.problems.addAll(Rules.check(text));
    }
    return validation.problems.stream()
        .sorted(
            Comparator.comparingInt((Diagnostic problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()))
        .toList();
  }

  /** What each code of the three layers says in general, in the order of the layers. */
  static Map<Code, String> meanings() {
    Map<Code, String> meanings = new LinkedHashMap<>();
    meanings.put(Code.NOT_WELL_FORMED, "The file is well-formed XML in the encoding it declares.");
    meanings.put(Code.DOCTYPE_REFUSED, "The file has no document type declaration.");
    meanings.put(Code.NOT_AKOMA_NTOSO, "The file begins with akomaNtoso of Akoma Ntoso 3.0.");
    meanings.put(
        Code.SCHEMA_INVALID, "Elements and attributes are where the schema allows and wants them.");
    meanings.putAll(Rules.meanings());
    return Collections.unmodifiableMap(meanings);
  }

  /**
   * Both schemas say the same in words of their own; a place where ours sees a fault has it once.
   */
  private void addUnknown(List<Diagnostic> others) {
    Set<Place> known = new HashSet<>();
    problems.forEach(problem -> known.add(problem.place()));
    others.stream().filter(other -> !known.contains(other.place())).forEach(problems::add);
  }
}

package org.plenary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.akn.AknValidator;
import org.plenary.akn.XmlText;
import org.plenary.akn.rule.Rules;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;

/**
 * One validation in its three layers: whether a file is well-formed Akoma Ntoso at all, the schemas,
 * and the rules that no schema can state. What is not well-formed has that one problem.
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

  /** Both schemas say the same in words of their own; a place where ours sees a fault has it once. */
  private void addUnknown(List<Diagnostic> others) {
    Set<Place> known = new HashSet<>();
    problems.forEach(problem -> known.add(problem.place()));
    others.stream().filter(other -> !known.contains(other.place())).forEach(problems::add);
  }
}

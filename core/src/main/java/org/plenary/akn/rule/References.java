package org.plenary.akn.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;

/**
 * Every reference within the file, written {@code #eId}, leads to an element. What is wrong in the
 * same way in many places, such as an entry that is missing among the metadata, is reported once,
 * with its count.
 */
final class References implements Rule {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The attributes with words or styles rather than references. */
  private static final Set<String> WORDS =
      Set.of("class", "style", "title", "alt", "showAs", "shortForm", "marker", "name", "value");

  /** The attributes that hold references and nothing else. */
  private static final Set<String> REFERENCES = Set.of("refersTo", "source", "as", "by", "outcome");

  /** The elements whose {@code href} leads to an element of the file. */
  private static final Set<String> INNER = Set.of("FRBRauthor", "documentRef", "noteRef");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.REFERENCE_TO_NOTHING,
        "A reference #x leads to an element whose eId is x.",
        Code.REFERENCE_WITHOUT_HASH,
        "A reference to an element of the file begins with #.");
  }

  /** A reference that is wrong, the same wherever it stands. */
  private record Fault(Code code, String attribute, String reference) {

    String message(int count) {
      String times = count == 1 ? "" : " (" + count + " times)";
      return code == Code.REFERENCE_TO_NOTHING
          ? attribute
              + " refers to "
              + reference
              + ", which no element has as its eId"
              + times
              + "; add the element, or an entry to <references>"
          : attribute
              + " names the element "
              + reference
              + " without #"
              + times
              + "; write #"
              + reference;
    }
  }

  @Override
  public void check(Tree tree, Findings findings) {
    Map<Fault, Element> first = new LinkedHashMap<>();
    Map<Fault, Integer> counts = new LinkedHashMap<>();
    for (Element element : tree.elements()) {
      element.attributes().entrySet().stream()
          .filter(attribute -> !WORDS.contains(attribute.getKey()))
          .forEach(
              attribute -> {
                for (String reference : BLANKS.split(attribute.getValue().strip())) {
                  fault(tree, element, attribute.getKey(), reference)
                      .ifPresent(
                          fault -> {
                            first.putIfAbsent(fault, element);
                            counts.merge(fault, 1, Integer::sum);
                          });
                }
              });
    }
    first.forEach(
        (fault, element) ->
            findings.add(
                fault.code, element, fault.attribute, fault.message(counts.get(fault))));
  }

  private static Optional<Fault> fault(
      Tree tree, Element element, String attribute, String reference) {
    if (reference.startsWith("#")) {
      return tree.find(reference.substring(1)).isPresent()
          ? Optional.empty()
          : Optional.of(new Fault(Code.REFERENCE_TO_NOTHING, attribute, reference));
    }
    boolean inner =
        REFERENCES.contains(attribute)
            || (attribute.equals("href") && INNER.contains(element.name()));
    return inner && tree.find(reference).isPresent()
        ? Optional.of(new Fault(Code.REFERENCE_WITHOUT_HASH, attribute, reference))
        : Optional.empty();
  }
}

package org.plenary.akn.rule;

import java.util.Map;
import java.util.Set;
import org.plenary.diagnostic.Code;

/** Every reference within the file, written {@code #eId}, leads to an element. */
final class References implements Rule {

  /** The attributes with words or styles rather than references. */
  private static final Set<String> WORDS =
      Set.of("class", "style", "title", "alt", "showAs", "shortForm", "marker", "name", "value");

  /** The attributes of which the standard says that they hold references, and nothing else. */
  private static final Set<String> REFERENCES = Set.of("refersTo", "source", "as", "by", "outcome");

  /** The elements whose {@code href} is of the file itself. */
  private static final Set<String> INNER = Set.of("FRBRauthor", "documentRef", "noteRef");

  @Override
  public Map<Code, String> meanings() {
    return Map.of(
        Code.REFERENCE_TO_NOTHING,
        "A reference #x leads to an element whose eId is x.",
        Code.REFERENCE_WITHOUT_HASH,
        "A reference to an element of the file begins with #.");
  }

  @Override
  public void check(Tree tree, Findings findings) {
    for (Element element : tree.elements()) {
      element.attributes().forEach((name, value) -> check(tree, element, name, value, findings));
    }
  }

  private static void check(
      Tree tree, Element element, String name, String value, Findings findings) {
    if (WORDS.contains(name)) {
      return;
    }
    boolean inner =
        REFERENCES.contains(name) || (name.equals("href") && INNER.contains(element.name()));
    for (String reference : value.trim().split("\\s+")) {
      if (reference.startsWith("#") && tree.find(reference.substring(1)).isEmpty()) {
        findings.add(
            Code.REFERENCE_TO_NOTHING,
            element,
            name,
            "No element has the eId " + reference.substring(1) + " to which " + name + " refers; "
                + (element.isMetadata() || inner ? "add it to <references>" : "name one that is there"));
      } else if (inner && tree.find(reference).isPresent()) {
        findings.add(
            Code.REFERENCE_WITHOUT_HASH,
            element,
            name,
            name + " names the element " + reference + " without #; write #" + reference);
      }
    }
  }
}

package org.plenary.akn.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plenary.diagnostic.Code;

/**
 * eIds are unique in a document with its metadata and annexes (Akoma Ntoso Naming Convention, 5),
 * and so are GUIDs. Each document of a collection counts for itself.
 */
final class EIdTwice implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(Code.EID_TWICE, "No two elements of a document have the same eId or GUID.");
  }

  @Override
  public void check(Tree tree, RuleFindings findings) {
    check(tree, "eId", findings);
    check(tree, "GUID", findings);
  }

  private static void check(Tree tree, String attribute, RuleFindings findings) {
    Map<Element, Map<String, Element>> first = new HashMap<>();
    for (Element element : tree.elements()) {
      element
          .attribute(attribute)
          .ifPresent(
              id -> {
                Element before =
                    first
                        .computeIfAbsent(element.document(), document -> new HashMap<>())
                        .putIfAbsent(id, element);
                if (before != null) {
                  int line = tree.text().place(before.start()).line();
                  String message =
                      String.format(
                          Locale.ROOT,
                          "The %s %s stands in line %d already; give one of the two another",
                          attribute,
                          id,
                          line);
                  findings.add(Code.EID_TWICE, element, attribute, message);
                }
              });
    }
  }
}

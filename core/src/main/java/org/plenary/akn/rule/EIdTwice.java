package org.plenary.akn.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.plenary.diagnostic.Code;

/**
 * eIds are unique in a document with its metadata and annexes (Akoma Ntoso Naming Convention, 5).
 * Each document of a collection counts for itself.
 */
final class EIdTwice implements Rule {

  @Override
  public Map<Code, String> meanings() {
    return Map.of(Code.EID_TWICE, "No two elements of a document have the same eId.");
  }

  @Override
  public void check(Tree tree, Findings findings) {
    Map<Element, Map<String, Element>> first = new IdentityHashMap<>();
    for (Element element : tree.elements()) {
      if (element.eId().isPresent()) {
        String eId = element.eId().get();
        Element before =
            first
                .computeIfAbsent(element.document(), document -> new HashMap<>())
                .putIfAbsent(eId, element);
        if (before != null) {
          findings.add(
              Code.EID_TWICE,
              element,
              "eId",
              "The eId "
                  + eId
                  + " stands in line "
                  + tree.text().place(before.start()).line()
                  + " already; give one of the two another");
        }
      }
    }
  }
}

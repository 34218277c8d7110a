package org.plenary.akn.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** What is wrong with a reference, wherever it stands. */
  private record Fault(Code code, String reference) {}

  /** Where a reference stands. */
  private record Holder(Element element, String attribute) {}

  @Override
  public void check(Tree tree, RuleFindings findings) {
    Map<Fault, List<Holder>> holders = new LinkedHashMap<>();
    for (Element element : tree.elements()) {
      for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
        Holder holder = new Holder(element, attribute.getKey());
        for (String reference : BLANKS.split(attribute.getValue().strip(), -1)) {
          fault(tree, holder, reference)
              .map(fault -> holders.computeIfAbsent(fault, f -> new ArrayList<>()))
              .ifPresent(all -> all.add(holder));
        }
      }
    }
    holders.forEach(
        (fault, all) -> {
          Holder first = all.get(0);
          String message = message(fault, first.attribute, all.size());
          findings.add(fault.code, first.element, first.attribute, message);
        });
  }

  private static String message(Fault fault, String attribute, int count) {
    String times = count == 1 ? "" : " (" + count + " times)";
    return fault.code == Code.REFERENCE_TO_NOTHING
        ? String.format(
            Locale.ROOT,
            "%s refers to %s, which no element has as its eId%s; add the element, or an entry to"
                + " <references>",
            attribute,
            fault.reference,
            times)
        : String.format(
            Locale.ROOT,
            "%s names the element %s without #%s; write #%2$s",
            attribute,
            fault.reference,
            times);
  }

  private static Optional<Fault> fault(Tree tree, Holder holder, String reference) {
    String attribute = holder.attribute;
    if (WORDS.contains(attribute)) {
      return Optional.empty();
    }
    if (reference.startsWith("#")) {
      return tree.find(reference.substring(1)).isPresent()
          ? Optional.empty()
          : Optional.of(new Fault(Code.REFERENCE_TO_NOTHING, reference));
    }
    boolean inner =
        REFERENCES.contains(attribute)
            || (attribute.equals("href") && INNER.contains(holder.element.name()));
    return inner && tree.find(reference).isPresent()
        ? Optional.of(new Fault(Code.REFERENCE_WITHOUT_HASH, reference))
        : Optional.empty();
  }
}

package org.plenary.source.docx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * Which parts of a package hold its core properties, by its list of content types.
 *
 * @param names the names of such parts, in lower case and without the first slash
 * @param extensions the endings of such parts
 */
record PropertiesParts(Set<String> names, Set<String> extensions) implements Predicate<String> {

  private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

  /** Those that a list of content types names. */
  static PropertiesParts of(Element types) {
    Set<String> names = new HashSet<>();
    Set<String> extensions = new HashSet<>();
    for (Element entry : WordXml.children(types)) {
      if (WordXml.attribute(entry, "ContentType").filter(TYPE::equalsIgnoreCase).isPresent()) {
        WordXml.attribute(entry, "PartName").map(PropertiesParts::key).ifPresent(names::add);
        WordXml.attribute(entry, "Extension").map(PropertiesParts::key).ifPresent(extensions::add);
      }
    }
    return new PropertiesParts(names, extensions);
  }

  @Override
  public boolean test(String name) {
    String key = key(name);
    return names.contains(key) || extensions.contains(key.substring(key.lastIndexOf('.') + 1));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("/") ? lower.substring(1) : lower;
  }
}

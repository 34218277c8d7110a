package org.plenary.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts one element out of a document that this program wrote. */
final class XmlPart {

  private XmlPart() {}

  /** The lines of the element that has the eId, not indented. */
  static List<String> of(String xml, String eId) {
    Matcher start =
        Pattern.compile("<([A-Za-z]+)[^<>]* eId=\"" + Pattern.quote(eId) + "\"").matcher(xml);
    assertThat(start.find()).as("an element with the eId %s in %s", eId, xml).isTrue();
    Matcher tags =
        Pattern.compile("<(/?)" + start.group(1) + "\\b[^<>]*?(/?)>")
            .matcher(xml)
            .region(start.start(), xml.length());
    int depth = 0;
    do {
      assertThat(tags.find()).isTrue();
      depth += tags.group(1).isEmpty() ? tags.group(2).isEmpty() ? 1 : 0 : -1;
    } while (depth > 0);
    int indented = start.start() - xml.lastIndexOf('\n', start.start()) - 1;
    boolean first = xml.substring(start.start() - indented, start.start()).isBlank();
    return xml.substring(start.start(), tags.end())
        .lines()
        .map(line -> first ? line.replaceFirst("^ {1," + Math.max(1, indented) + "}", "") : line)
        .toList();
  }
}

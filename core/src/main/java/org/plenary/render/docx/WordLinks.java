package org.plenary.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.text.XmlEscapes;

/** What one part refers to: other parts, and addresses outside the file. */
public final class WordLinks {

  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private final StringBuilder relationships = new StringBuilder();
  private final Map<String, String> known = new LinkedHashMap<>();
  private int count;

  /** Refers to another part, and gives the identifier by which the part calls it. */
  String part(String type, String target) {
    return known.computeIfAbsent(target, to -> add(type, to, ""));
  }

  /** Refers to an address, and gives the identifier by which the part calls it. */
  String address(String address) {
    return known.computeIfAbsent(
        address, to -> add("hyperlink", XmlEscapes.attribute(to), " TargetMode=\"External\""));
  }

  private String add(String type, String target, String mode) {
    String id = "rId" + ++count;
    relationships
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(WordMarkup.RELATIONS)
        .append('/')
        .append(type)
        .append("\" Target=\"")
        .append(target)
        .append('"')
        .append(mode)
        .append("/>");
    return id;
  }

  boolean isEmpty() {
    return count == 0;
  }

  String xml() {
    return DECLARATION
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relationships
        + "</Relationships>";
  }
}

package org.plenary.akn.xml;

import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.plenary.schemas.AknSchemas;

/**
 * Notes the attributes that the model has no place for, mostly those that say how something looks.
 */
final class UnreadAttributes {

  /** The attributes that are read, or made anew. */
  private static final Set<String> READ =
      Set.of(
          ("alt as by colspan contains date dictionary eId GUID href language marker name outcome"
                  + " placement pos refersTo rowspan shortForm showAs source src title type value")
              .split(" "));

  /** The elements whose class says what they are. */
  private static final Set<String> CLASSED = Set.of("span", "tblock", "crossHeading");

  private static final Set<String> CELLS = Set.of("td", "th");

  private UnreadAttributes() {}

  /** Notes those of the element at hand. */
  static void note(XMLStreamReader in, ReadingReport reading) {
    boolean cell = CELLS.contains(in.getLocalName());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      if (cell && CellStyle.reads(name, in.getAttributeValue(i))) {
        continue;
      }
      String uri = in.getAttributeNamespace(i);
      if (uri == null || uri.isEmpty()) {
        if (!READ.contains(name) && !isStyleThatIsRead(in.getLocalName(), name)) {
          reading.leftOut(name);
        }
      } else if (uri.equals(AknSchemas.UN_NAMESPACE)) {
        if (!name.equals("end")) {
          reading.leftOut("akn4un:" + name);
        }
      } else if (!uri.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
          && !uri.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI) // as XML 1.1 is read by the JDK
          && !name.equals("space")) {
        reading.leftOut(in.getAttributePrefix(i) + ":" + name);
      }
    }
  }

  private static boolean isStyleThatIsRead(String element, String attribute) {
    return attribute.equals("class")
        ? CLASSED.contains(element)
        : attribute.equals("style") && element.equals("inline");
  }
}

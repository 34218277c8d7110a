package org.plenary.akn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.plenary.schemas.AknSchemas;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes what JAXB marshals and writes it indented, but only between elements that hold no text: the
 * white space of running text stays exactly as it is, which formatted output of JAXB does not
 * grant.
 *
 * <p>Akoma Ntoso is the default namespace throughout; other namespaces are declared where they are
 * first needed.
 */
final class XmlOutput extends DefaultHandler {

  /** The elements with running text that do not stand in running text themselves. */
  private static final Set<String> TEXT =
      Set.of(
          "p",
          "block",
          "num",
          "heading",
          "subheading",
          "crossHeading",
          "listIntroduction",
          "listWrapUp",
          "caption",
          "li",
          "organization",
          "docketNumber");

  /** The attributes that come first, with their places. */
  private static final Map<String, Integer> ATTRIBUTES =
      Map.of(
          "eId",
          0,
          "name",
          1,
          "contains",
          2,
          "date",
          3,
          "type",
          4,
          "marker",
          5,
          "value",
          6,
          "by",
          7,
          "href",
          8,
          "refersTo",
          9);

  private final StringBuilder out;
  private final Map<String, String> prefixes = new HashMap<>();
  private final Deque<Foreign> declared = new ArrayDeque<>();
  private int depth;
  private int textDepth = Integer.MAX_VALUE;
  private boolean startOpen;

  /** A namespace that was declared on the element at a depth. */
  private record Foreign(String uri, int depth) {}

  XmlOutput(StringBuilder out) {
    this.out = out;
    prefixes.put(XMLConstants.XML_NS_URI, "xml:");
    prefixes.put(AknSchemas.NAMESPACE, "");
  }

  @Override
  public void startDocument() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    closeStart();
    if (depth < textDepth) {
      indent();
    }
    depth++;
    String undeclared = undeclared(uri);
    out.append('<').append(prefixes.getOrDefault(uri, "")).append(localName).append(undeclared);
    if (depth == 1) {
      out.append(" xmlns=\"").append(AknSchemas.NAMESPACE).append('"');
    }
    for (int i : order(attributes)) {
      attribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
    }
    startOpen = true;
    if (textDepth == Integer.MAX_VALUE && TEXT.contains(localName)) {
      textDepth = depth;
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    depth--;
    if (startOpen) {
      out.append("/>");
      startOpen = false;
    } else {
      if (depth + 1 < textDepth) {
        indent();
      }
      out.append("</").append(prefixes.getOrDefault(uri, "")).append(localName).append('>');
    }
    if (depth < textDepth) {
      textDepth = Integer.MAX_VALUE;
    }
    while (!declared.isEmpty() && declared.peek().depth > depth) {
      prefixes.remove(declared.pop().uri);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (length > 0) {
      closeStart();
      XmlEscapes.text(characters, start, length, out);
    }
  }

  @Override
  public void endDocument() {
    out.append('\n');
  }

  /** Attributes in one order for readers, whatever the order in which they were bound. */
  private static int[] order(Attributes attributes) {
    int[] order = new int[attributes.getLength()];
    for (int i = 0; i < order.length; i++) {
      int at = i;
      while (at > 0 && compare(attributes, i, order[at - 1]) < 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
    return order;
  }

  private static int compare(Attributes attributes, int a, int b) {
    int rankA = ATTRIBUTES.getOrDefault(attributes.getLocalName(a), ATTRIBUTES.size());
    int rankB = ATTRIBUTES.getOrDefault(attributes.getLocalName(b), ATTRIBUTES.size());
    if (rankA != rankB) {
      return Integer.compare(rankA, rankB);
    }
    int names = attributes.getLocalName(a).compareTo(attributes.getLocalName(b));
    return names != 0 ? names : attributes.getURI(a).compareTo(attributes.getURI(b));
  }

  private void attribute(String uri, String localName, String value) {
    out.append(undeclared(uri)).append(' ');
    if (!uri.isEmpty()) {
      out.append(prefixes.get(uri));
    }
    out.append(localName).append("=\"");
    XmlEscapes.attribute(value, out);
    out.append('"');
  }

  /** The declaration of a namespace if it needs one here. */
  private String undeclared(String uri) {
    if (uri.isEmpty() || prefixes.containsKey(uri)) {
      return "";
    }
    String prefix = uri.equals(AknSchemas.UN_NAMESPACE) ? "akn4un" : "ns" + declared.size();
    prefixes.put(uri, prefix + ":");
    declared.push(new Foreign(uri, depth));
    StringBuilder declaration = new StringBuilder(" xmlns:").append(prefix).append("=\"");
    XmlEscapes.attribute(uri, declaration);
    return declaration.append('"').toString();
  }

  private void closeStart() {
    if (startOpen) {
      out.append('>');
      startOpen = false;
    }
  }

  private void indent() {
    out.append('\n');
    out.append("  ".repeat(depth));
  }
}

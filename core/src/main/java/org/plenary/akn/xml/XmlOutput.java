package org.plenary.akn.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.schemas.AknSchemas;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the events of a document and writes it indented, but only between elements that hold no
 * text: the white space of running text stays exactly as it is, which formatted output of JAXB does
 * not grant.
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

  /** From this many characters on, what was written is passed on. */
  private static final int CHUNK = 1 << 15;

  private final Utf8Output out = new Utf8Output(2 * CHUNK);
  private final OutputStream bytes;
  private final XmlTags tags = new XmlTags(out);
  private int depth;
  private int textDepth = Integer.MAX_VALUE;
  private boolean empty;

  /**
   * @param bytes where the XML goes, in UTF-8; all of it is there once the document has ended
   */
  XmlOutput(OutputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public void startDocument() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if (out.length() > CHUNK) {
      flush();
    }
    if (depth < textDepth) {
      tags.indent(depth);
    }
    depth++;
    tags.start(uri, localName, prefix(uri), List.of());
    for (int i : order(attributes)) {
      String namespace = attributes.getURI(i);
      tags.attribute(
          namespace, attributes.getLocalName(i), prefix(namespace), attributes.getValue(i));
    }
    empty = true;
    if (textDepth == Integer.MAX_VALUE && TEXT.contains(localName)) {
      textDepth = depth;
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    depth--;
    if (!empty && depth + 1 < textDepth) {
      tags.indent(depth);
    }
    empty = false;
    tags.end();
    if (depth < textDepth) {
      textDepth = Integer.MAX_VALUE;
    }
  }

  /** In a file, line ends and tabs within text are layout: those of the text become blanks. */
  @Override
  public void characters(char[] characters, int start, int length) {
    if (length > 0) {
      empty = false;
      tags.line(characters, start, length);
    }
  }

  @Override
  public void endDocument() throws SAXException {
    out.append('\n');
    flush();
  }

  private void flush() throws SAXException {
    try {
      out.flush(bytes);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  private static String prefix(String uri) {
    return switch (uri) {
      case "", AknSchemas.NAMESPACE -> "";
      case AknSchemas.UN_NAMESPACE -> "akn4un";
      default -> "ns";
    };
  }

  /** Attributes in one order for readers, whatever the order in which they were bound. */
  private static int[] order(Attributes attributes) {
    int[] order = new int[attributes.getLength()];
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ranks[i] = ATTRIBUTES.getOrDefault(attributes.getLocalName(i), ATTRIBUTES.size());
      int at = i;
      while (at > 0 && compare(attributes, ranks, i, order[at - 1]) < 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
    return order;
  }

  private static int compare(Attributes attributes, int[] ranks, int a, int b) {
    if (ranks[a] != ranks[b]) {
      return Integer.compare(ranks[a], ranks[b]);
    }
    int names = attributes.getLocalName(a).compareTo(attributes.getLocalName(b));
    return names != 0 ? names : attributes.getURI(a).compareTo(attributes.getURI(b));
  }
}

package org.plenary.akn.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.xml.SecureXml;
import org.plenary.akn.xml.XmlText;

/** All elements of a file in their order, read in one pass. */
final class Tree {

  private final XmlText text;
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, Element> eIds = new HashMap<>();

  private Tree(XmlText text) {
    this.text = text;
  }

  /**
   * Reads a file.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static Tree of(XmlText text) throws XMLStreamException {
    Tree tree = new Tree(text);
    XMLStreamReader reader = SecureXml.reader(text);
    try {
      tree.read(reader);
    } finally {
      reader.close();
    }
    return tree;
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    Deque<Element> open = new ArrayDeque<>();
    StringBuilder body = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(element(reader, open.peek(), body));
        case XMLStreamConstants.END_ELEMENT -> open.pop().close();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (open.peek() != null) {
            open.peek()
                .flow()
                .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        default -> {}
      }
    }
  }

  private Element element(XMLStreamReader reader, @Nullable Element parent, StringBuilder body) {
    // Lines and columns of the JDK's parser are exact, its character offsets are not.
    Location location = reader.getLocation();
    int end = text.offset(location.getLineNumber(), location.getColumnNumber());
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (namespace == null || namespace.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    boolean note = reader.getLocalName().equals("authorialNote");
    String uri = reader.getNamespaceURI();
    Element element =
        new Element(
            uri == null ? "" : uri,
            reader.getLocalName(),
            attributes,
            parent,
            parent == null ? body : note ? new StringBuilder() : parent.flow(),
            text.tag(end),
            end);
    elements.add(element);
    element.eId().ifPresent(eId -> eIds.putIfAbsent(eId, element));
    return element;
  }

  /** The file's characters and their places. */
  XmlText text() {
    return text;
  }

  /** All elements in the order in which they begin. */
  List<Element> elements() {
    return Collections.unmodifiableList(elements);
  }

  /** All elements of that name, in their order. */
  Stream<Element> all(String aknName) {
    return elements.stream().filter(element -> element.is(aknName));
  }

  /** The first element of the file that has that eId. */
  Optional<Element> find(String eId) {
    return Optional.ofNullable(eIds.get(eId));
  }
}

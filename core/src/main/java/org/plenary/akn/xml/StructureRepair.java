package org.plenary.akn.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.diagnostic.Code;
import org.plenary.schemas.AknSchemas;
import org.plenary.schemas.AkomaNtoso;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Gives all text of a file a place that the generated classes have room for. It is the second
 * attempt, for files that lose text in the first: elements that are unknown or misplaced are opened
 * and their content stays where they stood, what may stand but once and stands again goes on where
 * it stood first, and bare text becomes a paragraph. Each is reported.
 */
final class StructureRepair {

  /** What bare text may become, the likeliest first; an element without text of its own nests. */
  private static final List<String> HOLDERS =
      List.of("p", "content", "crossHeading", "item", "li", "tr", "td", "intro", "mainBody", "doc");

  private static final int DEEPEST_HOLDER = 5;

  private final ReadingReport reading;

  /** An element with what stands in it: elements and text. */
  private static final class Node {
    final String uri;
    final String name;
    final AttributesImpl attributes = new AttributesImpl();
    final int line;
    final int column;
    final List<Object> content = new ArrayList<>();

    Node(String uri, String name, int line, int column) {
      this.uri = uri;
      this.name = name;
      this.line = line;
      this.column = column;
    }
  }

  private StructureRepair(ReadingReport reading) {
    this.reading = reading;
  }

  /**
   * Reads the element at hand to its end, repairs it and hands it on.
   *
   * @throws SAXException if what takes it fails
   */
  static void send(XMLStreamReader in, ReadingReport reading, ContentHandler out)
      throws XMLStreamException, SAXException {
    Node root = tree(in);
    new StructureRepair(reading).repair(root, ElementBinding.of(AkomaNtoso.class));
    LocatorImpl place = new LocatorImpl();
    out.setDocumentLocator(place);
    out.startDocument();
    write(root, out, place);
    out.endDocument();
  }

  private static Node tree(XMLStreamReader in) throws XMLStreamException {
    Node root = node(in);
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        Node node = node(in);
        open.element().content.add(node);
        open.push(node);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (in.hasText()
          && event != XMLStreamConstants.COMMENT
          && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
        open.element().content.add(in.getText());
      }
    }
    return root;
  }

  private static Node node(XMLStreamReader in) {
    Node node =
        new Node(
            orEmpty(in.getNamespaceURI()),
            in.getLocalName(),
            in.getLocation().getLineNumber(),
            in.getLocation().getColumnNumber());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      node.attributes.addAttribute(
          orEmpty(in.getAttributeNamespace(i)), name, name, "CDATA", in.getAttributeValue(i));
    }
    return node;
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  private static void write(Node node, ContentHandler out, LocatorImpl place) throws SAXException {
    place.setLineNumber(node.line);
    place.setColumnNumber(node.column);
    out.startElement(node.uri, node.name, node.name, node.attributes);
    for (Object child : node.content) {
      if (child instanceof Node inner) {
        write(inner, out, place);
      } else {
        char[] characters = ((String) child).toCharArray();
        out.characters(characters, 0, characters.length);
      }
    }
    out.endElement(node.uri, node.name, node.name);
  }

  private void repair(Node node, ElementBinding binding) {
    Deque<Object> waiting = new ArrayDeque<>(node.content);
    node.content.clear();
    Map<Integer, Node> single = new HashMap<>();
    while (!waiting.isEmpty()) {
      Object child = waiting.pop();
      if (child instanceof Node element) {
        Optional<ElementBinding.Slot> slot = binding.element(element.uri, element.name);
        if (slot.isEmpty()) {
          open(element, node, binding, waiting);
        } else {
          add(element, slot.get(), node, single);
        }
      } else {
        text((String) child, node, binding, single);
      }
    }
    for (Object child : node.content) {
      if (child instanceof Node element) {
        binding.element(element.uri, element.name).ifPresent(s -> repair(element, s.within()));
      }
    }
  }

  /** Lets the content of an element that may not stand here take its place. */
  private void open(Node element, Node parent, ElementBinding binding, Deque<Object> waiting) {
    report(element, parent, "its text is kept without it");
    List<Object> content = new ArrayList<>(element.content);
    if (binding.text()) {
      content.add(0, " ");
      content.add(" ");
    }
    for (int i = content.size() - 1; i >= 0; i--) {
      waiting.push(content.get(i));
    }
  }

  private void add(Node element, ElementBinding.Slot slot, Node parent, Map<Integer, Node> single) {
    Node first = slot.many() ? null : single.putIfAbsent(slot.place(), element);
    if (first == null) {
      parent.content.add(element);
    } else {
      report(element, parent, "its content goes on where <" + first.name + "> stood before");
      if (slot.within().text()) {
        first.content.add(" ");
      }
      first.content.addAll(element.content);
    }
  }

  private void text(
      String characters, Node parent, ElementBinding binding, Map<Integer, Node> single) {
    if (binding.text()) {
      parent.content.add(characters);
      return;
    }
    if (characters.isBlank()) {
      return;
    }
    Optional<Node> holder = holder(characters, parent, binding, 0);
    if (holder.isEmpty()) {
      return;
    }
    reading.add(
        Code.MISPLACED_ELEMENT,
        "text may not stand in <"
            + parent.name
            + "> itself; it is kept as <"
            + holder.get().name
            + ">",
        parent.line,
        parent.column);
    ElementBinding.Slot slot =
        binding.element(AknSchemas.NAMESPACE, holder.get().name).orElseThrow();
    Node first = slot.many() ? null : single.putIfAbsent(slot.place(), holder.get());
    if (first == null) {
      parent.content.add(holder.get());
    } else {
      first.content.addAll(holder.get().content);
    }
  }

  /** The element that text may stand in here, with as many others within as it takes. */
  private static Optional<Node> holder(
      String characters, Node parent, ElementBinding binding, int depth) {
    for (String name : HOLDERS) {
      Optional<ElementBinding.Slot> slot = binding.element(AknSchemas.NAMESPACE, name);
      if (slot.isEmpty() || depth == DEEPEST_HOLDER) {
        continue;
      }
      Node node = new Node(AknSchemas.NAMESPACE, name, parent.line, parent.column);
      if (name.equals("crossHeading")) {
        node.attributes.addAttribute("", "class", "class", "CDATA", "text");
      }
      ElementBinding within = slot.get().within();
      if (within.text()) {
        node.content.add(characters);
        return Optional.of(node);
      }
      Optional<Node> inner = holder(characters, parent, within, depth + 1);
      if (inner.isPresent()) {
        node.content.add(inner.get());
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private void report(Node element, Node parent, String what) {
    reading.add(
        Code.MISPLACED_ELEMENT,
        "<" + element.name + "> may not stand here in <" + parent.name + ">; " + what,
        element.line,
        element.column);
  }
}

package org.plenary.render.docx.revision;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.plenary.render.docx.WordLinks;
import org.plenary.render.docx.WordMarkup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A part that was written, as a tree, and what is asked of its elements. */
public final class WordTree {

  private WordTree() {}

  /** The tree of a part that this package wrote. */
  public static Document of(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The XML of a tree. */
  static String xml(Document part) {
    try {
      Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
      identity.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      identity.transform(new DOMSource(part), new StreamResult(out));
      return WordLinks.DECLARATION + out;
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean is(Element element, String name) {
    return element.getLocalName().equals(name);
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).findFirst();
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** The elements of a name within another, at any depth. */
  public static List<Element> within(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (is(child, name)) {
        found.add(child);
      }
      found.addAll(within(child, name));
    }
    return found;
  }

  public static String value(Element element, String attribute) {
    return element.getAttributeNS(WordMarkup.MAIN, attribute);
  }

  /** Adds an element with attributes, each a name and its value. */
  static Element add(Element parent, String name, String... attributes) {
    Element child = create(parent, name, attributes);
    parent.appendChild(child);
    return child;
  }

  /** A new element for the part that another is of. */
  static Element create(Element of, String name, String... attributes) {
    Element child = of.getOwnerDocument().createElementNS(WordMarkup.MAIN, "w:" + name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      child.setAttributeNS(WordMarkup.MAIN, "w:" + attributes[i], attributes[i + 1]);
    }
    return child;
  }

  /** A copy of an element of any part for the part that another is of. */
  static Element copy(Element element, Element forPartOf) {
    return (Element) forPartOf.getOwnerDocument().importNode(element, true);
  }
}

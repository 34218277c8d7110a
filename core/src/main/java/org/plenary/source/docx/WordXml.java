package org.plenary.source.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XML of a Word file. Elements go by their local names, which transitional and strict files
 * share.
 */
final class WordXml {

  /** No writer nests so deep; a file that does would exhaust the stack. */
  private static final int MAXIMUM_DEPTH = 400;

  private static final String MAXIMUM_DEPTH_ATTRIBUTE = "jdk.xml.maxElementDepth";

  /** How the parser names that limit where a file goes beyond it. */
  static final String DEPTH_LIMIT = "maxElementDepth";

  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private WordXml() {}

  /** The root of a part: no document type declarations, no entities, nothing fetched. */
  static Element parse(InputStream in) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(MAXIMUM_DEPTH_ATTRIBUTE, MAXIMUM_DEPTH);
      factory.setCoalescing(true);
      factory.setIgnoringComments(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrower());
      return builder.parse(in).getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name without its prefix. */
  static String name(Element element) {
    return element.getLocalName();
  }

  /** The elements in an element, of alternatives only the first. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        if (name(child).equals("AlternateContent")) {
          alternatives(child).stream().findFirst().ifPresent(a -> children.addAll(children(a)));
        } else {
          children.add(child);
        }
      }
    }
    return children;
  }

  private static List<Element> alternatives(Element parent) {
    List<Element> alternatives = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        alternatives.add(child);
      }
    }
    return alternatives;
  }

  /** The first child of a name. */
  static Optional<Element> child(Element parent, String name) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && name(child).equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The attribute of a name, in whatever namespace. */
  static Optional<String> attribute(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return Optional.of(attributes.item(i).getNodeValue());
      }
    }
    return Optional.empty();
  }

  /** The {@code val} of the first child of a name. */
  static Optional<String> value(Element parent, String name) {
    return child(parent, name).flatMap(child -> attribute(child, "val"));
  }

  /** Whether a switch is on: it stands there and does not say that it is off. */
  static boolean isOn(Element element) {
    return attribute(element, "val").filter(OFF::contains).isEmpty();
  }

  /** An attribute as a number, if it is one. */
  static Optional<Float> number(Element element, String name) {
    return attribute(element, name).flatMap(WordXml::number);
  }

  /** A figure in twentieths of a point or the like; a unit of strict files is converted. */
  static Optional<Float> number(String text) {
    try {
      return text.endsWith("pt")
          ? Optional.of(20 * Float.parseFloat(text.substring(0, text.length() - 2)))
          : Optional.of(Float.parseFloat(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Errors are thrown, not printed. */
  private static final class Thrower implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // nothing is lost
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}

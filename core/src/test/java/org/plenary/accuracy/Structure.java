package org.plenary.accuracy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a test asks of Akoma Ntoso as plain XML, without the code under test. */
final class Structure {

  private static final Set<String> STRUCTURAL =
      Set.of(
          "formula",
          "container",
          "paragraph",
          "list",
          "blockList",
          "point",
          "item",
          "section",
          "article",
          "chapter",
          "part",
          "subsection",
          "crossHeading",
          "heading",
          "authorialNote",
          "attachment");

  private static final Set<String> TEXTUAL = Set.of("p", "heading", "crossHeading");

  private static final Set<String> BODY = Set.of("preamble", "mainBody", "conclusions");

  private static final Set<String> HEAD = Set.of("coverPage", "preface");

  private final Document document;

  private Structure(Document document) {
    this.document = document;
  }

  /** That of an XML file; no document type is read. */
  static Structure of(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Structure(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The eIds of formulas, recitals, paragraphs, lists, points, headings, notes and annexes. */
  List<String> eIds() {
    List<String> eIds = new ArrayList<>();
    for (Element element : elements()) {
      if (STRUCTURAL.contains(element.getLocalName()) && element.hasAttribute("eId")) {
        eIds.add(element.getAttribute("eId"));
      }
    }
    return eIds;
  }

  /** The texts of the blocks outside cover page and preface, without white space. */
  List<String> bodyTexts() {
    List<String> texts = new ArrayList<>();
    for (Element element : elements()) {
      if (TEXTUAL.contains(element.getLocalName()) && isInBody(element)) {
        texts.add(squeezed(element.getTextContent()));
      }
    }
    return texts;
  }

  /** All text but that of masthead and title in one piece, then the notes, without white space. */
  String runningText() {
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    collect(document.getDocumentElement(), false, text, notes);
    return squeezed(text.append('\n').append(notes).toString());
  }

  private static void collect(
      Element element, boolean annexed, StringBuilder text, StringBuilder notes) {
    String name = element.getLocalName();
    if (name.equals("meta") || !annexed && HEAD.contains(name)) {
      return;
    }
    if (name.equals("authorialNote")) {
      notes.append(element.getTextContent()).append('\n');
      return;
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        collect(child, annexed || name.equals("attachment"), text, notes);
      } else {
        text.append(node.getTextContent());
      }
    }
  }

  /** Without white space, so that line breaks do not matter. */
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }

  private static boolean isInBody(Element element) {
    Node node = element;
    while (node instanceof Element ancestor) {
      if (BODY.contains(ancestor.getLocalName())) {
        return true;
      }
      node = node.getParentNode();
    }
    return false;
  }

  private List<Element> elements() {
    NodeList nodes = document.getElementsByTagNameNS("*", "*");
    List<Element> elements = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

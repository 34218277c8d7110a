package org.plenary.render.docx;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plenary.text.Interruption;

/** Writes the XML of one part. Names without a prefix are those of WordprocessingML. */
public final class WordMarkup {

  public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  /** Begins a part with its root. */
  WordMarkup(String root) {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("w", root, MAIN);
      out.writeNamespace("w", MAIN);
      out.writeNamespace("r", RELATIONS);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element with attributes, each a name and its value. */
  WordMarkup open(String name, String... attributes) {
    Interruption.heed();
    try {
      out.writeStartElement("w", name, MAIN);
      for (int i = 0; i + 1 < attributes.length; i += 2) {
        attribute(attributes[i], attributes[i + 1]);
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    if (name.startsWith("r:")) {
      out.writeAttribute("r", RELATIONS, name.substring(2), value);
    } else if (name.equals("xml:space")) {
      out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", value);
    } else {
      out.writeAttribute("w", MAIN, name, value);
    }
  }

  /** Closes the innermost element. */
  WordMarkup close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element that holds nothing. */
  WordMarkup empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  /** Writes an element that only has a value. */
  WordMarkup value(String name, String value) {
    return empty(name, "val", value);
  }

  /** Writes characters, without those that XML does not allow. */
  WordMarkup text(String characters) {
    try {
      StringBuilder legal = new StringBuilder(characters.length());
      characters.codePoints().filter(WordMarkup::isLegal).forEach(legal::appendCodePoint);
      out.writeCharacters(legal.toString());
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isLegal(int c) {
    return c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }

  /** Ends the part and gives it. */
  String end() {
    try {
      out.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}

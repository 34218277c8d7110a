package org.plenary.akn.xml;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.rules.Lazy;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** XML parsers that read no document type declarations and no entities, and fetch nothing. */
public final class SecureXml {

  /**
   * The property that names the language of messages. It must be the root locale: there is no
   * translation into English, and in place of a missing one the JDK takes that of the system.
   */
  public static final String LOCALE = "http://apache.org/xml/properties/locale";

  /** Not set up with the class: where memory is short, that would fail for all later files. */
  private static final Lazy<XMLInputFactory> STREAMS = new Lazy<>(SecureXml::streams);

  private SecureXml() {}

  /** Reads XML as a stream. */
  public static XMLStreamReader reader(XmlText text) throws XMLStreamException {
    return STREAMS.get().createXMLStreamReader(new StringReader(text.characters()));
  }

  private static XMLInputFactory streams() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** A reader of XML as events, whose messages are in English wherever it runs. */
  public static XMLReader events() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(LOCALE, Locale.ROOT);
      return reader;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the parser has no secure form", e);
    }
  }
}

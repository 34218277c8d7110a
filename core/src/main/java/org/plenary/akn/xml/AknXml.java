package org.plenary.akn.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import jakarta.xml.bind.ValidationEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.rules.Lazy;
import org.plenary.schemas.AknSchemas;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;
import org.xml.sax.SAXException;

/**
 * XML to the bound classes and back: no document type declarations, no entities, nothing fetched.
 */
public final class AknXml {

  /** The class of what stands in running text now, and was a block: its words stand apart. */
  public static final String BLOCK_IN_TEXT = "block-in-text";

  /** How binding names an element that it has no room for. */
  private static final Pattern UNEXPECTED = Pattern.compile("local:\"([^\"]{1,80})\"");

  /** Not set up with the class: where memory is short, that would fail for all later files. */
  private static final Lazy<JAXBContext> CONTEXT = new Lazy<>(AknSchemas::context);

  private AknXml() {}

  /**
   * Reads a document.
   *
   * @param xml the bytes, in any encoding that XML declares
   * @param reading where to report what cannot be bound
   * @throws SourceException if it is not well-formed, has a document type declaration or is not
   *     Akoma Ntoso
   */
  public static AkomaNtoso read(byte[] xml, ReadingReport reading) throws SourceException {
    return read(
        xml,
        reading,
        elements -> {
          AkomaNtoso root = ElementBinder.bind(elements, reading);
          while (elements.hasNext()) {
            elements.next();
          }
          return root;
        });
  }

  /**
   * Reads a document that {@link #read} loses text of: whatever stands where it may not is put
   * where it may.
   *
   * @param xml the bytes, in any encoding that XML declares
   * @param reading where to report what was moved
   * @throws SourceException as {@link #read} does
   */
  public static AkomaNtoso repair(byte[] xml, ReadingReport reading) throws SourceException {
    reading.printed().place();
    return read(
        xml,
        reading,
        elements -> {
          UnmarshallerHandler handler = unmarshaller(reading).getUnmarshallerHandler();
          StructureRepair.send(elements, reading, handler);
          return (AkomaNtoso) handler.getResult();
        });
  }

  /** Makes objects of the elements of a file. */
  private interface Binding {
    AkomaNtoso bind(XMLStreamReader elements)
        throws XMLStreamException, JAXBException, SAXException;
  }

  private static AkomaNtoso read(byte[] xml, ReadingReport reading, Binding binding)
      throws SourceException {
    XmlText text = decoded(xml);
    try {
      XMLStreamReader reader = SecureXml.reader(text);
      MisplacedElements elements = new MisplacedElements(reader, reading);
      toRoot(elements);
      AkomaNtoso root = binding.bind(elements);
      reader.close();
      return root;
    } catch (XMLStreamException | MissingResourceException | JAXBException | SAXException e) {
      throw MalformedXml.refusal(text, e);
    }
  }

  private static Unmarshaller unmarshaller(ReadingReport reading) throws JAXBException {
    Unmarshaller unmarshaller = CONTEXT.get().createUnmarshaller();
    unmarshaller.setEventHandler(event -> noted(event, reading));
    return unmarshaller;
  }

  /** The binding of the generated classes; made once. */
  static JAXBContext context() {
    return CONTEXT.get();
  }

  /**
   * The characters of a file. It is decoded before it is read, as the JDK's reader prints on
   * standard error what it finds in bytes of another encoding.
   *
   * @throws SourceException if the bytes are not in the encoding that they declare
   */
  static XmlText decoded(byte[] xml) throws SourceException {
    XmlText text = XmlText.of(xml, "");
    Optional<Diagnostic> fault = text.fault();
    if (fault.isPresent()) {
      throw MalformedXml.refusal(fault.get());
    }
    return text;
  }

  private static void toRoot(XMLStreamReader reader) throws XMLStreamException, SourceException {
    int event = reader.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = reader.next();
      refuseDocumentType(event, reader);
    }
    refuseOtherRoot(reader);
  }

  /** Throws if that event is a document type declaration. */
  static void refuseDocumentType(int event, XMLStreamReader reader) throws SourceException {
    if (event == XMLStreamConstants.DTD) {
      throw new SourceException(
          "line "
              + reader.getLocation().getLineNumber()
              + ": the XML has a document type declaration, which is refused");
    }
  }

  /** Throws if the element at hand is not that of an Akoma Ntoso file. */
  static void refuseOtherRoot(XMLStreamReader reader) throws SourceException {
    String namespace = reader.getNamespaceURI();
    String name = reader.getLocalName();
    if (AknSchemas.NAMESPACE.equals(namespace) && name.equals("akomaNtoso")) {
      return;
    }
    int line = reader.getLocation().getLineNumber();
    String what = "the XML begins with <" + name + ">, not with <akomaNtoso> of Akoma Ntoso 3.0";
    if (name.equals("akomaNtoso")) {
      String version =
          namespace == null || namespace.isEmpty() ? "without a namespace" : "of " + namespace;
      what =
          "this is %s %s; what can be read is <statement>, <doc> and <documentCollection> of %s"
              .formatted(firstWithin(reader), version, AknSchemas.NAMESPACE);
    }
    throw new SourceException("line " + line + ": " + what);
  }

  /** The first element within the one at hand, which says what document it is. */
  private static String firstWithin(XMLStreamReader reader) {
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return "<" + reader.getLocalName() + "> in Akoma Ntoso";
        }
      }
    } catch (XMLStreamException e) {
      return "Akoma Ntoso"; // the rest of the file does not matter
    }
    return "Akoma Ntoso";
  }

  private static boolean noted(ValidationEvent event, ReadingReport reading) {
    Matcher unexpected = UNEXPECTED.matcher(String.valueOf(event.getMessage()));
    reading.add(
        Code.NOT_CARRIED,
        unexpected.find()
            ? "<" + unexpected.group(1) + "> may not stand here; it is left out"
            : "a value here is none of its kind; it is left out",
        event.getLocator().getLineNumber(),
        event.getLocator().getColumnNumber());
    return true;
  }

  /**
   * Writes a tree as XML in UTF-8.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(AkomaNtoso document, OutputStream out) throws IOException {
    try {
      TreeEvents.send(document, new XmlOutput(out));
    } catch (SAXException e) {
      if (e.getException() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("the tree cannot be written", e);
    }
  }
}

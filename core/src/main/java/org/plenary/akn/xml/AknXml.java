package org.plenary.akn.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import jakarta.xml.bind.ValidationEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.schemas.AknSchemas;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;
import org.xml.sax.SAXException;

/**
 * XML to the bound classes and back: no document type declarations, no entities, nothing fetched.
 */
public final class AknXml {

  /** How binding names an element that it has no room for. */
  private static final Pattern UNEXPECTED = Pattern.compile("local:\"([^\"]{1,80})\"");

  private AknXml() {}

  /** Makes the context when it is first needed, once for all threads. */
  private static final class Holder {
    static final JAXBContext CONTEXT = AknSchemas.context();
    static final XMLInputFactory INPUT = SecureXml.streams();
  }

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
          Unmarshaller unmarshaller = unmarshaller(reading);
          AkomaNtoso root = (AkomaNtoso) unmarshaller.unmarshal(elements);
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
    try {
      XMLStreamReader reader = reader(xml);
      MisplacedElements elements = new MisplacedElements(reader, reading);
      toRoot(elements);
      AkomaNtoso root = binding.bind(elements);
      reader.close();
      return root;
    } catch (XMLStreamException e) {
      throw malformed(e);
    } catch (JAXBException | SAXException e) {
      if (cause(e) instanceof XMLStreamException cause) {
        throw malformed(cause);
      }
      throw new SourceException("the XML cannot be read: " + firstLine(e.toString()), e);
    }
  }

  private static @Nullable Throwable cause(Exception e) {
    return e instanceof JAXBException binding ? binding.getLinkedException() : e.getCause();
  }

  private static Unmarshaller unmarshaller(ReadingReport reading) throws JAXBException {
    Unmarshaller unmarshaller = Holder.CONTEXT.createUnmarshaller();
    unmarshaller.setEventHandler(event -> noted(event, reading));
    return unmarshaller;
  }

  /** The binding of the generated classes; made once. */
  static JAXBContext context() {
    return Holder.CONTEXT;
  }

  /**
   * Reads XML without document type declarations and entities. It is decoded before, as the JDK's
   * reader prints on standard error what it finds in bytes of another encoding.
   *
   * @throws SourceException if the bytes are not in the encoding that they declare
   */
  static XMLStreamReader reader(byte[] xml) throws XMLStreamException, SourceException {
    XmlText text = XmlText.of(xml, "");
    Optional<Diagnostic> fault = text.fault();
    if (fault.isPresent()) {
      throw new SourceException(
          "line "
              + fault.get().place().line()
              + ": the XML is not well-formed: "
              + fault.get().message());
    }
    return Holder.INPUT.createXMLStreamReader(new StringReader(text.characters()));
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
    boolean ours = AknSchemas.NAMESPACE.equals(reader.getNamespaceURI());
    if (!ours || !reader.getLocalName().equals("akomaNtoso")) {
      throw new SourceException(
          "line "
              + reader.getLocation().getLineNumber()
              + ": the XML begins with <"
              + reader.getLocalName()
              + ">, not with <akomaNtoso> of Akoma Ntoso 3.0");
    }
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

  static SourceException malformed(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    String what =
        firstLine(detail < 0 ? message : message.substring(detail + "Message: ".length()));
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new SourceException("line " + line + ": the XML is not well-formed: " + what, e);
  }

  static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  /** Makes the context now. */
  public static void prepare() {
    Objects.requireNonNull(Holder.CONTEXT);
  }

  /**
   * Writes a tree as XML in UTF-8.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(AkomaNtoso document, OutputStream out) throws IOException {
    try {
      Marshaller marshaller = Holder.CONTEXT.createMarshaller();
      marshaller.marshal(document, new XmlOutput(out));
    } catch (JAXBException e) {
      if (e.getLinkedException() instanceof SAXException cause
          && cause.getException() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("the tree does not marshal", e);
    }
  }
}

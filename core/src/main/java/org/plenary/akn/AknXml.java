package org.plenary.akn;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.diagnostic.Code;
import org.plenary.schemas.AknSchemas;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;

/**
 * XML to the bound classes and back: no document type declarations, no entities, nothing fetched.
 */
final class AknXml {

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
  static AkomaNtoso read(byte[] xml, Reading reading) throws SourceException {
    try {
      XMLStreamReader reader = Holder.INPUT.createXMLStreamReader(new ByteArrayInputStream(xml));
      Rehousing rehousing = new Rehousing(reader, reading);
      toRoot(rehousing);
      Unmarshaller unmarshaller = Holder.CONTEXT.createUnmarshaller();
      unmarshaller.setEventHandler(event -> noted(event, reading));
      AkomaNtoso root = (AkomaNtoso) unmarshaller.unmarshal(rehousing);
      while (rehousing.hasNext()) {
        rehousing.next();
      }
      reader.close();
      return root;
    } catch (XMLStreamException e) {
      throw malformed(e);
    } catch (JAXBException e) {
      if (e.getLinkedException() instanceof XMLStreamException cause) {
        throw malformed(cause);
      }
      throw new SourceException("the XML cannot be read: " + firstLine(e.toString()), e);
    }
  }

  private static void toRoot(XMLStreamReader reader) throws XMLStreamException, SourceException {
    int event = reader.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new SourceException(
            "line "
                + reader.getLocation().getLineNumber()
                + ": the XML has a document type declaration, which is refused");
      }
    }
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

  private static boolean noted(ValidationEvent event, Reading reading) {
    reading.add(
        Code.NOT_CARRIED,
        firstLine(String.valueOf(event.getMessage())),
        event.getLocator().getLineNumber(),
        event.getLocator().getColumnNumber());
    return true;
  }

  private static SourceException malformed(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    String what =
        firstLine(detail < 0 ? message : message.substring(detail + "Message: ".length()));
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new SourceException("line " + line + ": the XML is not well-formed: " + what, e);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  /** The XML of a tree, in UTF-8. */
  static byte[] write(AkomaNtoso document) {
    StringBuilder out = new StringBuilder(1 << 16);
    try {
      Marshaller marshaller = Holder.CONTEXT.createMarshaller();
      marshaller.marshal(document, new XmlOutput(out));
    } catch (JAXBException e) {
      throw new IllegalStateException("the tree does not marshal", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

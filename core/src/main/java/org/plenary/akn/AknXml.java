package org.plenary.akn;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.nio.charset.StandardCharsets;
import org.plenary.schemas.AknSchemas;
import org.plenary.schemas.AkomaNtoso;

/** The bound classes as XML. */
final class AknXml {

  private AknXml() {}

  /** Makes the context when it is first needed, once for all threads. */
  private static final class Holder {
    static final JAXBContext CONTEXT = AknSchemas.context();
  }

  static JAXBContext context() {
    return Holder.CONTEXT;
  }

  /** The XML of a tree, in UTF-8. */
  static byte[] write(AkomaNtoso document) {
    StringBuilder out = new StringBuilder(1 << 16);
    try {
      Marshaller marshaller = context().createMarshaller();
      marshaller.marshal(document, new XmlOutput(out));
    } catch (JAXBException e) {
      throw new IllegalStateException("the tree does not marshal", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package org.plenary.schemas;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.NullMarked;
import org.xml.sax.SAXException;

/**
 * Gives the schema of United Nations deliberations, and the binding of the generated classes to it.
 *
 * <p>Reading a document into the generated classes and writing it again keeps everything but
 * comments, processing instructions and {@code xsi:schemaLocation}; who wants the latter sets
 * {@link jakarta.xml.bind.Marshaller#JAXB_SCHEMA_LOCATION}. Three cautions on the binding:
 * formatted output puts white space into running text; writing to a stream leaves a tab in an
 * attribute as it stands, where writing to a tree or to events does not; and reading loses white
 * space between elements where the root itself is running text, such as a single {@code p}.
 */
@NullMarked
public final class AknSchemas {

  /** The namespace of Akoma Ntoso 3.0. */
  public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** The namespace of the elements and attributes that the United Nations add. */
  public static final String UN_NAMESPACE = "http://un.org/akn4un";

  private AknSchemas() {}

  /** Returns where the schema lies, a file beside the ones that it imports. */
  public static URL location() {
    return Objects.requireNonNull(AknSchemas.class.getResource("akn-un.xsd"));
  }

  /** Compiles the schema; it is thread-safe and worth keeping. */
  public static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
      return factory.newSchema(location());
    } catch (SAXException e) {
      throw new IllegalStateException("the schema does not compile", e);
    }
  }

  /** Binds the generated classes; the context is thread-safe, slow to make and worth keeping. */
  public static JAXBContext context() {
    try {
      return JAXBContext.newInstance(ObjectFactory.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("the generated classes do not bind", e);
    }
  }
}

package org.plenary.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.validation.Schema;
import org.apache.xerces.xs.XSElementDeclaration;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** Reading into the generated classes and writing again loses nothing. */
class RoundTripTest {

  private static final JAXBContext CONTEXT = AknSchemas.context();
  private static final Schema SCHEMA = AknSchemas.schema();

  @Test
  void publishedFilesComeBackAsTheyWere() throws Exception {
    for (Path file : Shared.published()) {
      if (Validity.of(SCHEMA, file).isEmpty()) {
        Diff diff = compare(Files.readAllBytes(file)).build();
        assertThat(diff.hasDifferences()).as("%s: %s", file.getFileName(), diff).isFalse();
      }
    }
  }

  /**
   * Attributes aside, as a number or a flag may come back in another spelling; and text as a root
   * aside, where the binding drops white space before the first element.
   */
  @Test
  void randomInstancesKeepTheirElementsAndTheirText() throws Exception {
    Model model = new Model();
    InstanceGenerator generator = new InstanceGenerator(model);
    int seed = 0;
    for (XSElementDeclaration root : model.elements()) {
      if (Model.isText(root)) {
        continue;
      }
      byte[] document = generator.document(root, seed++).getBytes(UTF_8);
      Diff diff = compare(document).withAttributeFilter(attribute -> false).build();
      assertThat(diff.hasDifferences()).as("%s: %s", root.getName(), diff).isFalse();
    }
  }

  private static DiffBuilder compare(byte[] document) throws Exception {
    return DiffBuilder.compare(parse(document))
        .withTest(parse(rewrite(document)))
        .checkForSimilar();
  }

  /** Goes by way of a tree: the marshaller itself writes a tab in an attribute as it stands. */
  private static byte[] rewrite(byte[] document) throws JAXBException, TransformerException {
    DOMResult tree = new DOMResult();
    Object root = CONTEXT.createUnmarshaller().unmarshal(new ByteArrayInputStream(document));
    CONTEXT.createMarshaller().marshal(root, tree);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(tree.getNode()), new StreamResult(out));
    return out.toByteArray();
  }

  /** Parses with the schema, which tells white space between elements from that within text. */
  private static Document parse(byte[] document)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    factory.setSchema(SCHEMA);
    factory.setIgnoringElementContentWhitespace(true);
    factory.setIgnoringComments(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    return builder.parse(new ByteArrayInputStream(document));
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

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

package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The schemas of ISO/IEC 29500-4 (WordprocessingML, transitional) and 29500-2 (relationships), as
 * Apache POI brings them, and what of a Word file they do not allow; besides, tables that touch,
 * which Word makes one.
 */
final class WordSchema {

  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
  private static final Schema SCHEMA = schema("wml.xsd", "opc-relationships.xsd");

  private WordSchema() {}

  /** The faults of all parts that the schemas are about, each with the name of its part. */
  static List<String> faults(byte[] file) throws IOException {
    List<String> faults = new ArrayList<>();
    int checked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = entry.getName();
        if (part.startsWith("word/") || part.endsWith(".rels")) {
          checked++;
          byte[] content = zip.readAllBytes();
          if (new String(content, UTF_8).contains("</w:tbl><w:tbl>")) {
            faults.add(part + ": two tables touch");
          }
          try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
          } catch (SAXException e) {
            faults.add(part + ": " + e.getMessage());
          }
        }
      }
    }
    if (checked == 0) {
      faults.add("no parts");
    }
    return faults;
  }

  private static Schema schema(String... names) {
    try {
      DOMImplementationLS inputs =
          (DOMImplementationLS)
              DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> {
            LSInput input = inputs.createLSInput();
            URL found =
                XMLConstants.XML_NS_URI.equals(namespace)
                    ? WordSchema.class.getResource("/org/plenary/schemas/xml.xsd")
                    : resource(systemId);
            input.setSystemId(found.toString());
            input.setByteStream(open(found));
            return input;
          });
      Source[] sources = new Source[names.length];
      for (int i = 0; i < names.length; i++) {
        sources[i] = new StreamSource(open(resource(names[i])), resource(names[i]).toString());
      }
      return factory.newSchema(sources);
    } catch (SAXException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(
        WordSchema.class.getResource(FOLDER + name.substring(name.lastIndexOf('/') + 1)), name);
  }

  private static InputStream open(URL resource) {
    try {
      return resource.openStream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

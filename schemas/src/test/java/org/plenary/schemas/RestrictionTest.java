package org.plenary.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.xerces.xs.XSElementDeclaration;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What our schema accepts, the standard's schema accepts too. */
class RestrictionTest {

  private static final int INSTANCES = 500;
  private static final Schema OURS = AknSchemas.schema();
  private static final Model MODEL = new Model();
  private static final InstanceGenerator GENERATOR = new InstanceGenerator(MODEL);
  private static final List<String> DOCUMENTS = documents();

  @Test
  void randomInstancesAreValidHere() {
    assertThat(errors(OURS)).isEmpty();
  }

  @Test
  void randomInstancesReachEveryElementAndAttribute() {
    assertThat(GENERATOR.reached()).containsExactlyInAnyOrderElementsOf(declared());
  }

  @Test
  void randomInstancesAreValidUnderTheStandard() throws Exception {
    assertThat(errors(standard())).isEmpty();
  }

  @Test
  void publishedFilesAreAcceptedWhereTheStandardAcceptsThem() throws Exception {
    Schema standard = standard();
    for (Path file : Shared.published()) {
      boolean valid = Validity.of(standard, file).isEmpty();
      assertThat(Validity.of(OURS, file).isEmpty()).as("%s", file.getFileName()).isEqualTo(valid);
    }
  }

  /** Half of them whole documents; the others begin with each element in turn. */
  private static List<String> documents() {
    List<XSElementDeclaration> elements = MODEL.elements();
    List<String> documents = new ArrayList<>();
    for (int seed = 0; seed < INSTANCES; seed++) {
      XSElementDeclaration root =
          seed % 2 == 0 ? MODEL.element("akomaNtoso") : elements.get(seed / 2 % elements.size());
      documents.add(GENERATOR.document(root, seed));
    }
    return documents;
  }

  /** The errors found, each with the number of its document, which is the seed. */
  private static Map<Integer, String> errors(Schema schema) {
    Map<Integer, String> errors = new TreeMap<>();
    for (int seed = 0; seed < INSTANCES; seed++) {
      int number = seed;
      Validity.of(schema, DOCUMENTS.get(seed)).ifPresent(error -> errors.put(number, error));
    }
    return errors;
  }

  private static Set<String> declared() {
    Set<String> names = new TreeSet<>();
    List<XSElementDeclaration> elements = new ArrayList<>(MODEL.elements());
    elements.addAll(MODEL.foreignElements());
    for (XSElementDeclaration element : elements) {
      names.add(element.getName());
      Model.attributes(element)
          .forEach(use -> names.add(element.getName() + "/@" + use.getAttrDeclaration().getName()));
    }
    return names;
  }

  private static Schema standard() throws SAXException, MalformedURLException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(Shared.oasis().toUri().toURL());
  }
}

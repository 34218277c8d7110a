package org.plenary.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AknSchemasTest {

  private static final Schema SCHEMA = AknSchemas.schema();

  @Test
  void textHoldsStringsAndPlainObjectsInOrder() throws JAXBException {
    Ref ref = new Ref();
    ref.setHref("https://docs.un.org/en/A/RES/60/1");
    ref.getContent().add("resolution 60/1");
    P p = new P();
    p.setEId("para_1__content__p_1");
    p.getContent().add("Recalling ");
    p.getContent().add(ref);
    p.getContent().add(",");

    StringWriter xml = new StringWriter();
    AknSchemas.context().createMarshaller().marshal(p, xml);

    assertThat(xml.toString())
        .endsWith(
            ">Recalling <ref href=\"https://docs.un.org/en/A/RES/60/1\">resolution"
                + " 60/1</ref>,</p>");
    assertThat(Validity.of(SCHEMA, xml.toString())).isEmpty();
  }

  @Test
  void foreignAttributesAreKept() throws JAXBException {
    String cell =
        "<td xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'"
            + " xmlns:un='http://un.org/akn4un' un:data-width-type='auto'/>";

    Td td = (Td) AknSchemas.context().createUnmarshaller().unmarshal(new StringReader(cell));

    assertThat(td.getOtherAttributes()).containsValue("auto");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mainBody %s><crossHeading>A</crossHeading></mainBody>",
        "<paragraph %s><content/><num>1.</num></paragraph>",
        "<organization %s>Egypt</organization>",
        "<p %s eId='a b'/>",
        "<docDate %s date='7 May'/>",
        "<p %s xml:id='1'/>",
        "<p %s xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='InlineElement'/>",
        "<proprietary %s source='#un'><x:a xmlns:x='urn:x'><bill/></x:a></proprietary>",
      })
  void whatTheStandardRefusesIsRefused(String xml) {
    String declaration = "xmlns='" + AknSchemas.NAMESPACE + "'";
    assertThat(Validity.of(SCHEMA, xml.replace("%s", declaration))).isPresent();
  }
}

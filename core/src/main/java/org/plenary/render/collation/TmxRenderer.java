package org.plenary.render.collation;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plenary.collation.Expression;
import org.plenary.collation.align.AlignedRow;
import org.plenary.collation.align.Alignment;
import org.plenary.model.Numbering;
import org.plenary.render.CamelCase;

/**
 * Renders an alignment as a translation memory, TMX 1.4b: a unit for each row, or each sentence,
 * whose {@code tuid} is symbol and eId, with the markers of notes as placeholders. The first
 * version is the source: what it lacks becomes no unit, since readers refuse a unit without a
 * source.
 */
public final class TmxRenderer {

  private final boolean sentences;

  /**
   * As wanted.
   *
   * @param sentences whether rows are cut into sentences where all versions have as many
   */
  public TmxRenderer(boolean sentences) {
    this.sentences = sentences;
  }

  /**
   * Writes in UTF-8.
   *
   * @param out where to; it is not closed
   * @throws XMLStreamException if it cannot be written
   */
  public void render(Alignment alignment, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    line(xml);
    xml.writeStartElement("tmx");
    xml.writeAttribute("version", "1.4");
    line(xml);
    header(xml, alignment);
    xml.writeStartElement("body");
    line(xml);
    for (Unit unit : Unit.of(alignment, sentences)) {
      if (unit.texts().get(0).isPresent()) {
        unit(xml, alignment, unit);
      }
    }
    xml.writeEndElement();
    line(xml);
    xml.writeEndElement();
    line(xml);
    xml.writeEndDocument();
    xml.flush();
  }

  private void header(XMLStreamWriter xml, Alignment alignment) throws XMLStreamException {
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", "plenary");
    xml.writeAttribute("creationtoolversion", "1");
    xml.writeAttribute("segtype", sentences ? "sentence" : "paragraph");
    xml.writeAttribute("o-tmf", "Akoma Ntoso");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", tag(alignment.versions().get(0)));
    xml.writeAttribute("datatype", "plaintext");
    line(xml);
  }

  private static String tag(Expression version) {
    return version.language().tag();
  }

  private static void unit(XMLStreamWriter xml, Alignment alignment, Unit unit)
      throws XMLStreamException {
    xml.writeStartElement("tu");
    xml.writeAttribute("tuid", unit.id());
    line(xml);
    AlignedRow row = unit.row();
    prop(xml, "symbol", Optional.of(Unit.symbol(alignment)));
    prop(xml, "eId", Optional.of(row.eId()).filter(eId -> !eId.isEmpty()));
    prop(xml, "kind", Optional.of(CamelCase.of(row.kind())));
    prop(xml, "number", row.first().number().map(Numbering::value));
    for (int i = 0; i < unit.texts().size(); i++) {
      Optional<NotedText> text = unit.texts().get(i);
      if (text.isPresent()) {
        xml.writeStartElement("tuv");
        xml.writeAttribute(
            "xml",
            "http://www.w3.org/XML/1998/namespace",
            "lang",
            tag(alignment.versions().get(i)));
        xml.writeStartElement("seg");
        segment(xml, text.get());
        xml.writeEndElement();
        xml.writeEndElement();
        line(xml);
      }
    }
    xml.writeEndElement();
    line(xml);
  }

  private static void segment(XMLStreamWriter xml, NotedText text) throws XMLStreamException {
    int from = 0;
    int number = 0;
    for (NotedText.Call call : text.calls()) {
      characters(xml, text.text().substring(from, call.offset()));
      xml.writeStartElement("ph");
      xml.writeAttribute("x", String.format(Locale.ROOT, "%d", ++number));
      xml.writeAttribute("type", "fnote");
      characters(xml, call.marker());
      xml.writeEndElement();
      from = call.offset();
    }
    characters(xml, text.text().substring(from));
  }

  private static void prop(XMLStreamWriter xml, String type, Optional<String> value)
      throws XMLStreamException {
    if (value.isPresent()) {
      xml.writeStartElement("prop");
      xml.writeAttribute("type", type);
      characters(xml, value.get());
      xml.writeEndElement();
      line(xml);
    }
  }

  /** What XML cannot hold becomes U+FFFD. */
  private static void characters(XMLStreamWriter xml, String text) throws XMLStreamException {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c) ? c : 0xFFFD)
        .forEach(legal::appendCodePoint);
    xml.writeCharacters(legal.toString());
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}

package org.plenary.akn.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.xml.SecureXml;
import org.plenary.akn.xml.XmlText;
import org.plenary.schemas.AknSchemas;
import org.plenary.text.Characters;

/** Reads the elements of a file and counts its characters, in one pass. */
final class FormReader {

  /** The elements that are a line of text. */
  private static final Set<String> LINES =
      Set.of("p", "num", "heading", "subheading", "crossHeading", "caption", "block");

  /** A prime; texts have the same value by it only if they are the same, but by a rare chance. */
  private static final long BASE = 0x100000001b3L;

  private final List<FormElement> elements = new ArrayList<>();
  private final Map<Integer, Integer> characters = new TreeMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private long text = 0;
  private int length = 0;

  private FormReader() {}

  /**
   * Reads a file.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static FormReader read(XmlText file) throws XMLStreamException {
    FormReader reader = new FormReader();
    XMLStreamReader in = SecureXml.reader(file);
    try {
      reader.read(in);
    } finally {
      in.close();
    }
    return reader;
  }

  /** All elements in the order in which they begin. */
  List<FormElement> elements() {
    return Collections.unmodifiableList(elements);
  }

  /** How often each character occurs outside of metadata; white space does not count. */
  Map<Integer, Integer> characters() {
    return Collections.unmodifiableMap(characters);
  }

  /** What tells the text of the file from all other. */
  long text() {
    return text;
  }

  /** An element that has not ended. */
  private record Open(
      int index,
      String name,
      FormElement.Zone zone,
      Map<String, String> attributes,
      StringBuilder own,
      long textBefore,
      int lengthBefore) {}

  private void read(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(in);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(in.getText());
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader in) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = in.getAttributePrefix(i);
      String name = in.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, in.getAttributeValue(i));
    }
    String name =
        AknSchemas.NAMESPACE.equals(in.getNamespaceURI())
            ? in.getLocalName()
            : in.getPrefix() + ":" + in.getLocalName();
    Open opened =
        new Open(
            elements.size(),
            name,
            zone(name, open.peek()),
            attributes,
            new StringBuilder(),
            text,
            length);
    open.push(opened);
    elements.add(element(opened));
  }

  private static FormElement.Zone zone(String name, @Nullable Open around) {
    if (around == null) {
      return FormElement.Zone.BLOCK;
    }
    if (name.equals("meta") || around.zone == FormElement.Zone.METADATA) {
      return FormElement.Zone.METADATA;
    }
    boolean within =
        LINES.contains(around.name)
            || (around.zone == FormElement.Zone.INLINE && !around.name.equals("authorialNote"));
    return within ? FormElement.Zone.INLINE : FormElement.Zone.BLOCK;
  }

  private void end() {
    Open ended = open.pop();
    elements.set(ended.index, element(ended));
  }

  private FormElement element(Open of) {
    long own = text - of.textBefore * power(length - of.lengthBefore);
    return new FormElement(of.name, of.zone, own, of.own.toString(), of.attributes);
  }

  private static long power(int exponent) {
    long result = 1;
    long square = BASE;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  private void text(String piece) {
    Open around = open.peek();
    if (around == null) {
      return;
    }
    around.own.append(piece);
    if (around.zone != FormElement.Zone.METADATA) {
      piece.codePoints().filter(c -> !Characters.isWhite(c)).forEach(this::count);
    }
  }

  private void count(int character) {
    text = text * BASE + character;
    length++;
    characters.merge(character, 1, Integer::sum);
  }

  /** Text without white space. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Characters.isWhite(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}

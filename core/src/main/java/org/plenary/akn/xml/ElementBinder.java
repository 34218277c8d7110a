package org.plenary.akn.xml;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Code;
import org.plenary.schemas.AkomaNtoso;

/**
 * Makes objects of the generated classes of the elements of a stream. A JAXB unmarshaller makes the
 * same, but looks at all the classes first, has what it reads go through events of its own, and
 * reports only the first ten elements, in the life of a program, that it has no room for. Elements
 * of foreign vocabularies, which JAXB keeps as nodes, are left out.
 */
final class ElementBinder {

  private final XMLStreamReader in;
  private final ReadingReport reading;

  /** The text that has come since the last tag. */
  private final StringBuilder text = new StringBuilder();

  private ElementBinder(XMLStreamReader in, ReadingReport reading) {
    this.in = in;
    this.reading = reading;
  }

  /**
   * Binds the element at hand, up to its end.
   *
   * @param in a stream at the beginning of a document element
   * @param reading where to report what there is no room for
   */
  static AkomaNtoso bind(XMLStreamReader in, ReadingReport reading) throws XMLStreamException {
    return (AkomaNtoso) new ElementBinder(in, reading).element(ElementBinding.of(AkomaNtoso.class));
  }

  private Object element(ElementBinding binding) throws XMLStreamException {
    Object bound = binding.create();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      binding.bind(
          bound,
          orEmpty(in.getAttributeNamespace(i)),
          in.getAttributeLocalName(i),
          orEmpty(in.getAttributePrefix(i)),
          in.getAttributeValue(i));
    }
    boolean mixed = binding.text();
    int event = in.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        text(bound, binding);
        child(bound, binding);
      } else if (mixed && isText(event)) {
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
      }
      event = in.next();
    }
    text(bound, binding);
    return bound;
  }

  private void child(Object parent, ElementBinding binding) throws XMLStreamException {
    ElementBinding.Slot slot = binding.slot(orEmpty(in.getNamespaceURI()), in.getLocalName());
    if (slot == null) {
      reading.add(
          Code.NOT_CARRIED,
          "<" + in.getLocalName() + "> may not stand here; it is left out",
          in.getLocation().getLineNumber(),
          in.getLocation().getColumnNumber());
    }
    if (slot == null || slot.type().isEmpty() || slot.field() == null) {
      skip();
    } else if (slot.many()) {
      list(slot.field(), parent).add(element(slot.within()));
    } else {
      set(slot.field(), parent, element(slot.within()));
    }
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private void text(Object parent, ElementBinding binding) {
    Field mixed = binding.mixed();
    if (mixed != null && text.length() > 0) {
      list(mixed, parent).add(text.toString());
      text.setLength(0);
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  @SuppressWarnings("unchecked") // lists of whatever may stand there
  private static List<Object> list(Field field, Object of) {
    try {
      List<Object> list = (List<Object>) field.get(of);
      if (list == null) {
        list = new ArrayList<>();
        field.set(of, list);
      }
      return list;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Field field, Object of, Object value) {
    try {
      field.set(of, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}

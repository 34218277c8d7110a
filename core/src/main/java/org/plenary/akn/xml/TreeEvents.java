package org.plenary.akn.xml;

import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.text.Interruption;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Sends objects of the generated classes as the events of the XML that their annotations bind them
 * to. A JAXB marshaller sends the same, but looks at all the classes first, which takes longer than
 * anything else when a program converts its first document.
 */
final class TreeEvents {

  private static final Map<Class<?>, Members> KNOWN = new ConcurrentHashMap<>();
  private static final Map<Class<?>, QName> ROOTS = new ConcurrentHashMap<>();

  private final ContentHandler out;

  /** Those of the element that is just being sent. */
  private final AttributesImpl attributes = new AttributesImpl();

  private TreeEvents(ContentHandler out) {
    this.out = out;
  }

  /** An attribute of a class. */
  private record Attribute(Field field, QName name) {}

  /**
   * Content of a class: an element, or a list of elements and text.
   *
   * @param names the names of its elements by their classes; the root elements have their own
   */
  private record Content(Field field, Map<Class<?>, QName> names) {}

  /** What of a class is written, that of the classes which it extends first. */
  private record Members(List<Attribute> attributes, List<Field> others, List<Content> contents) {}

  /**
   * Sends a document.
   *
   * @throws SAXException if {@code out} throws it
   */
  static void send(AkomaNtoso document, ContentHandler out) throws SAXException {
    out.startDocument();
    new TreeEvents(out).element(document, root(document.getClass()));
    out.endDocument();
  }

  private void element(Object element, QName name) throws SAXException {
    Interruption.heed();
    Members members = KNOWN.get(element.getClass());
    if (members == null) {
      members = members(element.getClass());
      KNOWN.put(element.getClass(), members);
    }
    attributes.clear();
    for (Attribute attribute : members.attributes) {
      Object value = value(attribute.field, element);
      if (value != null) {
        add(
            attribute.name,
            value instanceof Enum<?> e ? ElementBinding.spelled(e) : value.toString(),
            attributes);
      }
    }
    for (Field field : members.others) {
      if (value(field, element) instanceof Map<?, ?> others) {
        others.forEach((key, value) -> add((QName) key, (String) value, attributes));
      }
    }
    out.startElement(name.getNamespaceURI(), name.getLocalPart(), name.getLocalPart(), attributes);
    for (Content content : members.contents) {
      Object value = value(content.field, element);
      if (value instanceof List<?> list) {
        for (Object item : list) {
          item(item, content);
        }
      } else if (value != null) {
        item(value, content);
      }
    }
    out.endElement(name.getNamespaceURI(), name.getLocalPart(), name.getLocalPart());
  }

  private void item(Object item, Content content) throws SAXException {
    if (item instanceof String text) {
      out.characters(text.toCharArray(), 0, text.length());
    } else {
      QName name = content.names.get(item.getClass());
      element(item, name == null ? root(item.getClass()) : name);
    }
  }

  private static void add(QName name, String value, AttributesImpl attributes) {
    attributes.addAttribute(
        name.getNamespaceURI(), name.getLocalPart(), name.getLocalPart(), "CDATA", value);
  }

  private static @Nullable Object value(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static QName root(Class<?> type) {
    QName known = ROOTS.get(type);
    if (known == null) {
      XmlRootElement root = type.getAnnotation(XmlRootElement.class);
      if (root == null) {
        throw new IllegalStateException("no element of the generated classes: " + type);
      }
      known = new QName(root.namespace(), root.name());
      ROOTS.put(type, known);
    }
    return known;
  }

  private static Members members(Class<?> element) {
    Deque<Class<?>> lineage = new ArrayDeque<>();
    for (Class<?> type = element; type != Object.class; type = type.getSuperclass()) {
      lineage.push(type);
    }
    Members members = new Members(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Class<?> type : lineage) {
      XmlType order = type.getAnnotation(XmlType.class);
      List<String> properties = order == null ? List.of() : Arrays.asList(order.propOrder());
      Arrays.stream(type.getDeclaredFields())
          .sorted(Comparator.comparingInt(field -> properties.indexOf(field.getName())))
          .forEach(field -> add(field, members));
    }
    return members;
  }

  private static void add(Field field, Members members) {
    XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
    if (field.isSynthetic()) {
      return;
    }
    field.setAccessible(true);
    if (attribute != null) {
      String namespace = attribute.namespace().startsWith("##") ? "" : attribute.namespace();
      members.attributes.add(new Attribute(field, new QName(namespace, attribute.name())));
    } else if (field.isAnnotationPresent(XmlAnyAttribute.class)) {
      members.others.add(field);
    } else {
      members.contents.add(new Content(field, names(field)));
    }
  }

  private static Map<Class<?>, QName> names(Field field) {
    Map<Class<?>, QName> names = new HashMap<>();
    XmlElements several = field.getAnnotation(XmlElements.class);
    for (XmlElement element :
        several == null ? field.getAnnotationsByType(XmlElement.class) : several.value()) {
      String name = element.name().startsWith("##") ? field.getName() : element.name();
      Class<?> type =
          element.type() == XmlElement.DEFAULT.class ? ElementBinding.type(field) : element.type();
      names.putIfAbsent(type, new QName(element.namespace(), name));
    }
    return names;
  }
}

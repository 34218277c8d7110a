package org.plenary.akn.xml;

import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlEnumValue;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.plenary.schemas.AknSchemas;
import org.plenary.schemas.ObjectFactory;

/**
 * What a generated class has room for, and in which order it writes it: its binding, read off its
 * annotations. Whatever finds no room here, binding would drop or move.
 */
final class ElementBinding {

  /** Takes everything: an element of a foreign vocabulary, which is kept as a tree. */
  static final ElementBinding ANYTHING = new ElementBinding();

  private static final Pattern FIGURES = Pattern.compile("[+-]?[0-9]+");

  private static final Map<Class<?>, ElementBinding> KNOWN = new ConcurrentHashMap<>();

  private final Map<QName, Slot> elements = new HashMap<>();
  private final Map<QName, Text> attributes = new HashMap<>();
  private OptionalInt others = OptionalInt.empty();
  private boolean otherAttributes;
  private boolean text;

  /**
   * Room for an element.
   *
   * @param place among the places of its parent, which are written in order
   * @param many whether more than one may stand there
   * @param type the class that it is bound to
   */
  record Slot(int place, boolean many, Optional<Class<?>> type) {

    /** What may stand within that element. */
    ElementBinding within() {
      return type.map(ElementBinding::of).orElse(ANYTHING);
    }
  }

  /** How an attribute is bound. */
  private record Text(Class<?> type, boolean collapsed) {}

  /** The elements that may stand where any may, with their classes. */
  private static final class Roots {
    static final Map<QName, Class<?>> ALL = new HashMap<>();
    static final Set<String> NUMERIC = new HashSet<>();

    static {
      for (Method method : ObjectFactory.class.getMethods()) {
        XmlRootElement root = method.getReturnType().getAnnotation(XmlRootElement.class);
        if (root != null && method.getName().startsWith("create")) {
          ALL.put(new QName(root.namespace(), root.name()), method.getReturnType());
        }
        for (Class<?> type : lineage(method.getReturnType())) {
          for (Field field : type.getDeclaredFields()) {
            XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
            if (attribute != null && field.getType() == Integer.class) {
              NUMERIC.add(attribute.name());
            }
          }
        }
      }
    }
  }

  /** Nothing but anything. */
  private ElementBinding() {
    others = OptionalInt.of(0);
    otherAttributes = true;
    text = true;
  }

  private ElementBinding(Class<?> bound) {
    int place = 0;
    for (Class<?> type : lineage(bound)) {
      Map<String, Integer> places = new HashMap<>();
      XmlType order = type.getAnnotation(XmlType.class);
      for (String property : order == null ? new String[0] : order.propOrder()) {
        places.put(property, place++);
      }
      for (Field field : type.getDeclaredFields()) {
        add(field, places.getOrDefault(field.getName(), place));
      }
    }
  }

  /** What that class has room for. */
  static ElementBinding of(Class<?> bound) {
    ElementBinding known = KNOWN.get(bound);
    if (known == null) {
      known = new ElementBinding(bound);
      KNOWN.putIfAbsent(bound, known);
    }
    return known;
  }

  /** A class and those that it extends, these first, as they are written first. */
  private static List<Class<?>> lineage(Class<?> bound) {
    List<Class<?>> lineage = new ArrayList<>();
    for (Class<?> type = bound; type != null && type != Object.class; type = type.getSuperclass()) {
      lineage.add(0, type);
    }
    return lineage;
  }

  private void add(Field field, int place) {
    XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
    if (attribute != null) {
      String namespace = attribute.namespace().startsWith("##") ? "" : attribute.namespace();
      boolean collapsed = field.isAnnotationPresent(XmlJavaTypeAdapter.class);
      attributes.put(new QName(namespace, attribute.name()), new Text(field.getType(), collapsed));
    }
    otherAttributes |= field.isAnnotationPresent(XmlAnyAttribute.class);
    text |= field.isAnnotationPresent(XmlMixed.class);
    if (field.isAnnotationPresent(XmlAnyElement.class)) {
      others = OptionalInt.of(place);
    }
    boolean many = field.getGenericType() instanceof ParameterizedType;
    for (XmlElement element : elements(field)) {
      String name = element.name().startsWith("##") ? field.getName() : element.name();
      Class<?> type = element.type() == XmlElement.DEFAULT.class ? type(field) : element.type();
      elements.put(new QName(element.namespace(), name), new Slot(place, many, Optional.of(type)));
    }
    for (XmlElementRef ref : references(field)) {
      elements.put(
          new QName(ref.namespace(), ref.name()), new Slot(place, many, Optional.of(ref.type())));
    }
  }

  private static List<XmlElement> elements(Field field) {
    XmlElements several = field.getAnnotation(XmlElements.class);
    return Arrays.asList(
        several == null ? field.getAnnotationsByType(XmlElement.class) : several.value());
  }

  private static List<XmlElementRef> references(Field field) {
    XmlElementRefs several = field.getAnnotation(XmlElementRefs.class);
    return Arrays.asList(
        several == null ? field.getAnnotationsByType(XmlElementRef.class) : several.value());
  }

  /** The class of a field, or of what its list holds. */
  static Class<?> type(Field field) {
    return field.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : field.getType();
  }

  /** The room for an element of that name, if there is any. */
  Optional<Slot> element(String namespace, String name) {
    QName qName = new QName(namespace, name);
    Slot slot = elements.get(qName);
    if (slot != null || others.isEmpty()) {
      return Optional.ofNullable(slot);
    }
    boolean foreign = this == ANYTHING || !AknSchemas.NAMESPACE.equals(namespace);
    return foreign
        ? Optional.of(new Slot(others.getAsInt(), true, Optional.ofNullable(root(qName))))
        : Optional.empty();
  }

  private @Nullable Class<?> root(QName name) {
    return this == ANYTHING ? null : Roots.ALL.get(name);
  }

  /** Whether text may stand between the elements. */
  boolean text() {
    return text;
  }

  /**
   * What binding makes of the value of an attribute; nothing if it drops the attribute, be it that
   * there is no place for it or that the value is none of its kind.
   */
  Optional<String> bound(String namespace, String name, String value) {
    Text attribute = attributes.get(new QName(namespace, name));
    if (attribute == null) {
      return otherAttributes ? Optional.of(value) : Optional.empty();
    }
    if (attribute.type == String.class) {
      return Optional.of(
          attribute.collapsed ? String.join(" ", value.strip().split("\\s+")) : value);
    }
    if (attribute.type == Integer.class) {
      return integer(value);
    }
    if (attribute.type == boolean.class) {
      return Optional.of(String.valueOf(value.strip().equals("true") || value.strip().equals("1")));
    }
    return constant(attribute.type, value);
  }

  private static Optional<String> integer(String value) {
    return isNumber(value)
        ? Optional.of(String.valueOf(Integer.parseInt(value.strip())))
        : Optional.empty();
  }

  /** Whether the value of an attribute is a whole number, in figures from 0 to 9 alone. */
  static boolean isNumber(String value) {
    if (!FIGURES.matcher(value.strip()).matches()) {
      return false;
    }
    try {
      Integer.parseInt(value.strip());
      return true;
    } catch (NumberFormatException e) {
      return false; // too large
    }
  }

  /** Whether an attribute of that name is bound as a number, such as {@code colspan}. */
  static boolean isNumeric(@Nullable String namespace, String name) {
    return (namespace == null || namespace.isEmpty()) && Roots.NUMERIC.contains(name);
  }

  private static Optional<String> constant(Class<?> type, String value) {
    return Arrays.stream(type.getFields())
        .flatMap(constant -> Arrays.stream(constant.getAnnotationsByType(XmlEnumValue.class)))
        .map(XmlEnumValue::value)
        .filter(value::equals)
        .findFirst();
  }
}

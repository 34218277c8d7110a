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
import java.lang.reflect.Constructor;
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
import javax.xml.XMLConstants;
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

  /** The room for elements and attributes, by namespace and name. */
  private final Map<String, Map<String, Slot>> elements = new HashMap<>();

  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
  private final Optional<Constructor<?>> constructor;
  private OptionalInt others = OptionalInt.empty();
  private @Nullable Field otherElements;
  private @Nullable Field otherAttributes;
  private @Nullable Field mixed;

  /**
   * Room for an element.
   *
   * @param place among the places of its parent, which are written in order
   * @param many whether more than one may stand there
   * @param type the class that it is bound to
   * @param field what holds it
   */
  record Slot(int place, boolean many, Optional<Class<?>> type, @Nullable Field field) {

    /** What may stand within that element. */
    ElementBinding within() {
      return type.map(ElementBinding::of).orElse(ANYTHING);
    }
  }

  /**
   * How an attribute is bound.
   *
   * @param collapsed whether its white space is
   * @param constants what its values stand for, where they are listed
   */
  private record Attribute(Field field, boolean collapsed, Map<String, Object> constants) {

    /** What is bound of a value, if it is one of its kind. */
    @Nullable Object value(String value) {
      Class<?> type = field.getType();
      if (type == String.class) {
        return collapsed ? String.join(" ", value.strip().split("\\s+")) : value;
      }
      if (type == Integer.class) {
        return isNumber(value) ? Integer.valueOf(value.strip()) : null;
      }
      if (type == boolean.class) {
        return value.strip().equals("true") || value.strip().equals("1");
      }
      return constants.get(value);
    }
  }

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
    constructor = Optional.empty();
  }

  private ElementBinding(Class<?> bound) {
    constructor = Arrays.stream(bound.getConstructors()).findFirst();
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
    if (!field.isSynthetic()) {
      field.setAccessible(true);
    }
    XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
    if (attribute != null) {
      String namespace = attribute.namespace().startsWith("##") ? "" : attribute.namespace();
      boolean collapsed = field.isAnnotationPresent(XmlJavaTypeAdapter.class);
      put(
          attributes,
          namespace,
          attribute.name(),
          new Attribute(field, collapsed, constants(field.getType())));
    }
    if (field.isAnnotationPresent(XmlAnyAttribute.class)) {
      otherAttributes = field;
    }
    if (field.isAnnotationPresent(XmlMixed.class)) {
      mixed = field;
    }
    if (field.isAnnotationPresent(XmlAnyElement.class)) {
      others = OptionalInt.of(place);
      otherElements = field;
    }
    boolean many = field.getGenericType() instanceof ParameterizedType;
    for (XmlElement element : elements(field)) {
      String name = element.name().startsWith("##") ? field.getName() : element.name();
      Class<?> type = element.type() == XmlElement.DEFAULT.class ? type(field) : element.type();
      put(elements, element.namespace(), name, new Slot(place, many, Optional.of(type), field));
    }
    for (XmlElementRef ref : references(field)) {
      put(
          elements,
          ref.namespace(),
          ref.name(),
          new Slot(place, many, Optional.of(ref.type()), field));
    }
  }

  private static <T> void put(
      Map<String, Map<String, T>> table, String namespace, String name, T value) {
    table.computeIfAbsent(namespace, any -> new HashMap<>()).put(name, value);
  }

  private static <T> @Nullable T get(
      Map<String, Map<String, T>> table, String namespace, String name) {
    Map<String, T> named = table.get(namespace);
    return named == null ? null : named.get(name);
  }

  private static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> constants = new HashMap<>();
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        constants.put(spelled((Enum<?>) constant), constant);
      }
    }
    return constants;
  }

  /** How a constant of the generated classes is written. */
  static String spelled(Enum<?> constant) {
    try {
      Field field = constant.getDeclaringClass().getField(constant.name());
      XmlEnumValue value = field.getAnnotation(XmlEnumValue.class);
      return value == null ? constant.name() : value.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
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
    Slot slot = get(elements, namespace, name);
    if (slot != null || others.isEmpty()) {
      return Optional.ofNullable(slot);
    }
    boolean foreign = this == ANYTHING || !AknSchemas.NAMESPACE.equals(namespace);
    return foreign ? Optional.of(other(namespace, name)) : Optional.empty();
  }

  /** The same, but as binding has it: it takes elements of all vocabularies where it takes any. */
  @Nullable Slot slot(String namespace, String name) {
    Slot slot = get(elements, namespace, name);
    return slot == null && others.isPresent() ? other(namespace, name) : slot;
  }

  private Slot other(String namespace, String name) {
    Class<?> root = this == ANYTHING ? null : Roots.ALL.get(new QName(namespace, name));
    return new Slot(others.orElseThrow(), true, Optional.ofNullable(root), otherElements);
  }

  /** Makes an object of that class. */
  Object create() {
    try {
      return constructor.orElseThrow().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no element of the generated classes", e);
    }
  }

  /** Whether text may stand between the elements. */
  boolean text() {
    return mixed != null || this == ANYTHING;
  }

  /** What holds the text between the elements. */
  @Nullable Field mixed() {
    return mixed;
  }

  /** Binds an attribute, as far as there is a place for it and the value is one of its kind. */
  void bind(Object to, String namespace, String name, String prefix, String value) {
    Attribute attribute = get(attributes, namespace, name);
    try {
      if (attribute != null) {
        Object bound = attribute.value(value);
        if (bound != null) {
          attribute.field.set(to, bound);
        }
      } else if (otherAttributes != null
          && !namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
        @SuppressWarnings("unchecked") // as it is declared
        Map<QName, String> others = (Map<QName, String>) otherAttributes.get(to);
        others.put(new QName(namespace, name, prefix), value);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What binding makes of the value of an attribute; nothing if it drops the attribute, either
   * because there is no place for it or because the value is not of its kind.
   */
  Optional<String> bound(String namespace, String name, String value) {
    Attribute attribute = get(attributes, namespace, name);
    if (attribute == null) {
      return this == ANYTHING || otherAttributes != null ? Optional.of(value) : Optional.empty();
    }
    Object bound = attribute.value(value);
    return Optional.ofNullable(bound).map(it -> it instanceof Enum<?> ? value : it.toString());
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
}

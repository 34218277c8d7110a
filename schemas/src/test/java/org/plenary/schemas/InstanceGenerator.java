package org.plenary.schemas;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.xerces.xs.XSAttributeDeclaration;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSParticle;

/** Writes random documents that our schema accepts, by walking its components. */
final class InstanceGenerator {

  private static final int DEEPEST = 14;
  private static final int LARGEST = 250;
  private static final List<String> TEXTS =
      List.of(
          "", " ", "\n  ", "Recalling", " its resolution ", "重申", "إذ تشير", "ссылаясь ", "a<b&c");

  private final Model model;
  private final Heights heights;
  private final Values values = new Values();
  private final Set<String> reached = new TreeSet<>();
  private Random random = new Random(0);
  private StringBuilder xml = new StringBuilder();
  private int size;
  private int lastId;

  InstanceGenerator(Model model) {
    this.model = model;
    this.heights = new Heights(model);
  }

  /** The elements, and attributes as element/@attribute, that have been written so far. */
  Set<String> reached() {
    return reached;
  }

  /** A document with the given root; the same seed gives the same document. */
  String document(XSElementDeclaration root, long seed) {
    random = new Random(seed);
    xml = new StringBuilder();
    size = 0;
    lastId = 0;
    element(root, 0);
    return xml.toString();
  }

  private void element(XSElementDeclaration element, int depth) {
    size++;
    reached.add(element.getName());
    boolean ours = AknSchemas.NAMESPACE.equals(element.getNamespace());
    String tag = ours ? element.getName() : "un:" + element.getName();
    xml.append('<').append(tag);
    if (depth == 0) {
      xml.append(" xmlns=\"").append(AknSchemas.NAMESPACE).append('"');
      xml.append(" xmlns:un=\"").append(AknSchemas.UN_NAMESPACE).append('"');
    }
    attributes(element, depth);
    xml.append('>');
    XSComplexTypeDefinition type = Model.type(element);
    boolean mixed = Model.isText(element);
    text(mixed);
    if (type.getParticle() != null) {
      particle(type.getParticle(), mixed, depth + 1);
    }
    xml.append("</").append(tag).append('>');
  }

  private void particle(XSParticle particle, boolean mixed, int depth) {
    int times = particle.getMinOccurs();
    if (size < LARGEST && depth < DEEPEST) {
      int most = particle.getMaxOccursUnbounded() ? times + 2 : particle.getMaxOccurs();
      times += random.nextInt(most - times + 1);
    }
    for (int i = 0; i < times; i++) {
      term(particle.getTerm(), mixed, depth);
    }
  }

  private void term(XSObject term, boolean mixed, int depth) {
    if (term instanceof XSElementDeclaration element) {
      element(element, depth);
      text(mixed);
    } else if (term instanceof XSModelGroup group) {
      group(group, mixed, depth);
    } else {
      element(any(model.foreignElements()), depth);
    }
  }

  private void group(XSModelGroup group, boolean mixed, int depth) {
    List<XSParticle> particles = Model.particles(group);
    if (group.getCompositor() != XSModelGroup.COMPOSITOR_CHOICE) {
      particles.forEach(particle -> particle(particle, mixed, depth));
    } else if (size < LARGEST && depth < DEEPEST) {
      particle(any(particles), mixed, depth);
    } else {
      particles.stream()
          .min(Comparator.comparingInt(heights::of))
          .ifPresent(particle -> particle(particle, mixed, depth));
    }
  }

  /** Some of the attributes, or all of them on the root. */
  private void attributes(XSElementDeclaration element, int depth) {
    Set<String> written = new TreeSet<>();
    for (XSAttributeUse use : Model.attributes(element)) {
      if (use.getRequired() || depth == 0 || random.nextInt(4) == 0) {
        XSAttributeDeclaration attribute = use.getAttrDeclaration();
        reached.add(element.getName() + "/@" + attribute.getName());
        attribute(attribute);
        written.add(attribute.getName());
      }
    }
    if (Model.type(element).getAttributeWildcard() != null
        && (depth == 0 || random.nextInt(8) == 0)) {
      foreignAttributes(written);
    }
  }

  /** Attributes that only the wildcard admits: one of the xml namespace, and an unknown one. */
  private void foreignAttributes(Set<String> written) {
    attribute("un:data-width", "%<&");
    XSAttributeDeclaration attribute = any(model.xmlAttributes());
    if (!written.contains(attribute.getName())) {
      attribute(attribute);
    }
  }

  private void attribute(XSAttributeDeclaration attribute) {
    String name = attribute.getName();
    boolean identifies = Set.of("eId", "GUID", "id").contains(name);
    attribute(
        attribute.getNamespace() == null ? name : "xml:" + name,
        identifies ? "id" + ++lastId : values.of(attribute.getTypeDefinition(), random));
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    xml.append(escaped(value).replace("\"", "&quot;").replace("\t", "&#9;")).append('"');
  }

  private void text(boolean mixed) {
    xml.append(mixed ? escaped(any(TEXTS)) : "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

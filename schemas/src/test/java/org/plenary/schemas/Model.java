package org.plenary.schemas;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.xerces.impl.xs.XMLSchemaLoader;
import org.apache.xerces.xs.XSAttributeDeclaration;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSNamedMap;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSParticle;

/** The components of our schema, in an order that does not change. */
final class Model {

  private final XSModel components;

  Model() {
    components = new XMLSchemaLoader().loadURI(AknSchemas.location().toString());
  }

  /** The declared elements of Akoma Ntoso. */
  List<XSElementDeclaration> elements() {
    return elements(true);
  }

  /** The declared elements of other namespaces. */
  List<XSElementDeclaration> foreignElements() {
    return elements(false);
  }

  XSElementDeclaration element(String name) {
    return components.getElementDeclaration(name, AknSchemas.NAMESPACE);
  }

  /** The declared attributes of the xml namespace. */
  List<XSAttributeDeclaration> xmlAttributes() {
    return sorted(components.getComponents(XSConstants.ATTRIBUTE_DECLARATION)).stream()
        .map(XSAttributeDeclaration.class::cast)
        .filter(
            attribute -> "http://www.w3.org/XML/1998/namespace".equals(attribute.getNamespace()))
        .toList();
  }

  private List<XSElementDeclaration> elements(boolean ours) {
    return sorted(components.getComponents(XSConstants.ELEMENT_DECLARATION)).stream()
        .map(XSElementDeclaration.class::cast)
        .filter(element -> AknSchemas.NAMESPACE.equals(element.getNamespace()) == ours)
        .toList();
  }

  static XSComplexTypeDefinition type(XSElementDeclaration element) {
    return (XSComplexTypeDefinition) element.getTypeDefinition();
  }

  static boolean isText(XSElementDeclaration element) {
    return type(element).getContentType() == XSComplexTypeDefinition.CONTENTTYPE_MIXED;
  }

  static List<XSAttributeUse> attributes(XSElementDeclaration element) {
    return list(type(element).getAttributeUses()).stream().map(XSAttributeUse.class::cast).toList();
  }

  static List<XSParticle> particles(XSModelGroup group) {
    return list(group.getParticles()).stream().map(XSParticle.class::cast).toList();
  }

  private static List<XSObject> list(XSObjectList objects) {
    return IntStream.range(0, objects.getLength()).mapToObj(objects::item).toList();
  }

  private static List<XSObject> sorted(XSNamedMap objects) {
    return IntStream.range(0, objects.getLength())
        .mapToObj(objects::item)
        .sorted(Comparator.comparing(XSObject::getName))
        .toList();
  }
}

package org.plenary.akn.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.schemas.AknSchemas;

/** An element of a file with its place in it. */
final class Element {

  private final String namespace;
  private final String name;
  private final Map<String, String> attributes;
  private final @Nullable Element parent;
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder flow;
  private final int textStart;
  private int textEnd;
  private final int start;
  private final int end;
  private final Element document;
  private final boolean metadata;

  /**
   * @param namespace its namespace
   * @param name its local name
   * @param attributes those without a namespace, in their order
   * @param parent in which it stands
   * @param flow the running text to which its own belongs; a note has one of its own
   * @param start where its tag begins in the file
   * @param end where its tag ends
   */
  Element(
      String namespace,
      String name,
      Map<String, String> attributes,
      @Nullable Element parent,
      StringBuilder flow,
      int start,
      int end) {
    this.namespace = namespace;
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.flow = flow;
    this.textStart = flow.length();
    this.textEnd = textStart;
    this.start = start;
    this.end = end;
    if (parent == null || parent.is("akomaNtoso") || parent.is("component")) {
      document = this;
      metadata = false;
    } else {
      document = parent.document;
      metadata = parent.metadata || is("meta");
    }
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Ends its text with what its flow has so far. */
  void close() {
    textEnd = flow.length();
  }

  StringBuilder flow() {
    return flow;
  }

  /** The local name; that of another vocabulary's element is never one of ours. */
  String name() {
    return isAkn() ? name : "{" + namespace + "}" + name;
  }

  boolean is(String aknName) {
    return isAkn() && name.equals(aknName);
  }

  /** Whether it is an element of Akoma Ntoso rather than of another vocabulary. */
  boolean isAkn() {
    return namespace.equals(AknSchemas.NAMESPACE);
  }

  /** Its attributes without a namespace, in their order. */
  Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** The value of an attribute without a namespace. */
  Optional<String> attribute(String attributeName) {
    return Optional.ofNullable(attributes.get(attributeName));
  }

  /** Whether an attribute has a value. */
  boolean has(String attributeName, String value) {
    return value.equals(attributes.get(attributeName));
  }

  /** Its eId, if it has one. */
  Optional<String> eId() {
    return attribute("eId");
  }

  Optional<Element> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * The document in which it stands with its annexes: what is right below the root, or in a
   * component of a collection.
   */
  Element document() {
    return document;
  }

  /** Whether it is metadata. */
  boolean isMetadata() {
    return metadata;
  }

  /** Its children of that name, in their order. */
  Stream<Element> children(String aknName) {
    return children.stream().filter(child -> child.is(aknName));
  }

  /** Its first child of that name. */
  Optional<Element> child(String aknName) {
    return children(aknName).findFirst();
  }

  /** Its text and that of all in it, without that of notes; white space as it stands. */
  String text() {
    return flow.substring(textStart, textEnd);
  }

  /** Where its tag begins in the file. */
  int start() {
    return start;
  }

  /** Where its tag ends in the file. */
  int end() {
    return end;
  }
}

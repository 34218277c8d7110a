package org.plenary.akn.form;

import java.util.Map;
import org.plenary.akn.naming.Zone;

/**
 * An element as far as its form matters.
 *
 * @param name its local name, after that of its vocabulary where that is another
 * @param zone where it stands
 * @param text what tells its text, white space aside, from all other; 0 if it has none
 * @param own its own characters, without those of elements in it
 * @param attributes its attributes by name
 */
record FormElement(String name, Zone zone, long text, String own, Map<String, String> attributes) {

  /** Where an element stands. */
  enum Zone {
    /** In the metadata. */
    METADATA,
    /** Around lines of text, or a line itself. */
    BLOCK,
    /** Within a line. */
    INLINE
  }

  /** Whether there is text in it that a change of form keeps. */
  boolean hasText() {
    return text != 0 && zone != Zone.METADATA;
  }

  /** What another element has as well that holds the same. */
  Object content() {
    return zone == Zone.METADATA ? attributes : text;
  }

  /** As in a file. */
  String tag() {
    return "<" + name + ">";
  }
}

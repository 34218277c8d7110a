package org.plenary.render.docx.revision;

/** How a tracked change marks characters, and the ends of paragraphs. */
enum Revision {
  NONE(""),
  INSERTED("ins"),
  DELETED("del"),
  MOVED_FROM("moveFrom"),
  MOVED_TO("moveTo");

  private final String element;

  Revision(String element) {
    this.element = element;
  }

  /** The element that marks it. */
  String element() {
    return element;
  }
}

package org.plenary.akn.xml;

import java.util.HashMap;
import java.util.Map;

/** What an element of Akoma Ntoso is, by what may stand within it. */
enum ElementRoom {
  /** An element of running text, with room for more. */
  INLINE(
      "ref mref rref embeddedText vote outcome b i u sub sup span a docType docTitle "
          + "docNumber docProponent docDate docAuthority docCommittee docStage docStatus "
          + "docPurpose docketNumber session person organization concept object event location "
          + "process role term entity quantity date def inline mod quotedText"),
  /** A block of running text. */
  TEXT_BLOCK("p block num heading subheading crossHeading listIntroduction listWrapUp caption li"),
  /** An element with a number, a heading and further divisions. */
  DIVISION(
      "paragraph section subsection part chapter article subparagraph list sublist point "
          + "indent alinea hcontainer"),
  /** An element with room for blocks. */
  BLOCKS(
      "mainBody preamble preface coverPage conclusions content intro wrapUp formula "
          + "container td th authorialNote note item tblock recital quotedStructure"),
  /** Any other. */
  OTHER("");

  private static final Map<String, ElementRoom> BY_NAME = new HashMap<>();

  static {
    for (ElementRoom room : values()) {
      for (String name : room.names.split(" ", -1)) {
        BY_NAME.put(name, room);
      }
    }
  }

  private final String names;

  ElementRoom(String names) {
    this.names = names;
  }

  /** What an element of that name is. */
  static ElementRoom of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  /** Whether an element of that name is one of these. */
  boolean holds(String name) {
    return of(name) == this;
  }
}

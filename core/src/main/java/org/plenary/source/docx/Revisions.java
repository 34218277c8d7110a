package org.plenary.source.docx;

import java.util.Optional;
import java.util.Set;
import org.plenary.source.TrackedChanges;
import org.plenary.source.word.LeftOut;
import org.w3c.dom.Element;

/** Decides which side of tracked changes is read. */
final class Revisions {

  private static final Set<String> ADDITIONS = Set.of("ins", "moveTo", "cellIns");
  private static final Set<String> REMOVALS = Set.of("del", "moveFrom", "cellDel");

  private final boolean refused;
  private final LeftOut leftOut;

  Revisions(TrackedChanges treatment, LeftOut leftOut) {
    refused = treatment == TrackedChanges.REFUSED;
    this.leftOut = leftOut;
  }

  /** Whether what an element holds, or what its mark stands for, is gone. */
  boolean removes(Element change) {
    String name = WordXml.name(change);
    boolean added = ADDITIONS.contains(name);
    if (!added && !REMOVALS.contains(name)) {
      return false;
    }
    leftOut.addChange();
    return added == refused;
  }

  /** Whether any text within an element is left by the changes around it. */
  boolean leavesText(Element element) {
    for (Element child : WordXml.children(element)) {
      String name = WordXml.name(child);
      boolean gone = refused ? ADDITIONS.contains(name) : REMOVALS.contains(name);
      boolean isText = name.equals("t") || name.equals("delText");
      if (!gone && (isText ? !child.getTextContent().isBlank() : leavesText(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the marks in some properties removes what has the properties. */
  boolean removesOwner(Optional<Element> properties) {
    boolean removed = false;
    if (properties.isPresent()) {
      for (Element mark : WordXml.children(properties.get())) {
        removed |= removes(mark);
      }
    }
    return removed;
  }

  /** The properties as they were before a refused change, or else as they are. */
  Element properties(Element properties) {
    if (!refused) {
      return properties;
    }
    String name = WordXml.name(properties);
    return WordXml.child(properties, name + "Change")
        .flatMap(change -> WordXml.child(change, name))
        .orElse(properties);
  }
}

package org.plenary.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/** Keeps track of fields, whose instructions are not text while their results are. */
final class Fields {

  private final Deque<Boolean> resultReached = new ArrayDeque<>();

  /** Takes note of a field's begin, separator or end. */
  void mark(Element mark) {
    switch (WordXml.attribute(mark, "fldCharType").orElse("")) {
      case "begin" -> resultReached.push(false);
      case "separate" -> {
        if (!resultReached.isEmpty()) {
          resultReached.pop();
          resultReached.push(true);
        }
      }
      case "end" -> resultReached.poll();
      default -> {
        // unknown kinds of marks change nothing
      }
    }
  }

  /** Forgets instructions: none goes on in the next paragraph, unless its end was deleted. */
  void endParagraph() {
    resultReached.removeIf(reached -> !reached);
  }

  /** Whether what stands here belongs to an instruction. */
  boolean inInstruction() {
    return resultReached.contains(false);
  }
}

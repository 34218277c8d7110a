package org.plenary.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plenary.source.word.FieldInstruction;
import org.w3c.dom.Element;

/** Keeps track of fields, whose instructions are not text while their results are. */
final class Fields {

  private final Deque<Open> open = new ArrayDeque<>();

  /** A field that has not ended. */
  private static final class Open {
    final StringBuilder instruction = new StringBuilder();
    boolean resultReached;
    boolean shown;
  }

  /**
   * Takes note of a field's begin, separator or end; gives the instruction of one that ends without
   * a result.
   */
  Optional<FieldInstruction> mark(Element mark) {
    switch (WordXml.attribute(mark, "fldCharType").orElse("")) {
      case "begin" -> open.push(new Open());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().resultReached = true;
        }
      }
      case "end" -> {
        Open ended = open.poll();
        if (ended != null && !ended.shown) {
          return Optional.of(FieldInstruction.of(ended.instruction.toString()));
        }
      }
      default -> {
        // unknown kinds of marks change nothing
      }
    }
    return Optional.empty();
  }

  /** Adds to the instruction of the innermost field. */
  void instruct(String text) {
    if (!open.isEmpty() && !open.peek().resultReached) {
      open.peek().instruction.append(text);
    }
  }

  /** Takes note of something that is shown: it is of the results of all fields around it. */
  void show() {
    open.forEach(field -> field.shown |= field.resultReached);
  }

  /** The instruction of the innermost field of a kind whose result stands here. */
  Optional<FieldInstruction> result(String keyword) {
    return open.stream()
        .filter(field -> field.resultReached)
        .map(field -> FieldInstruction.of(field.instruction.toString()))
        .filter(instruction -> instruction.keyword().equals(keyword))
        .findFirst();
  }

  /** Forgets instructions: none goes on in the next paragraph, unless its end was deleted. */
  void endParagraph() {
    open.removeIf(field -> !field.resultReached);
  }

  /** Whether what stands here belongs to an instruction. */
  boolean inInstruction() {
    return open.stream().anyMatch(field -> !field.resultReached);
  }
}

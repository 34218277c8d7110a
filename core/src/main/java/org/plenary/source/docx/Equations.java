package org.plenary.source.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.source.Style;
import org.plenary.source.Style.Shift;
import org.plenary.source.word.LineDraft;
import org.w3c.dom.Element;

/**
 * Writes equations in a line: {@code a/b} for a fraction, {@code √(x)} for a root, powers raised,
 * indices lowered. Parts that have several characters are put in brackets where they would else run
 * into their neighbours.
 */
final class Equations {

  private Equations() {}

  /** Writes an equation. */
  static void write(Element equation, Style style, LineDraft out) {
    for (Element part : WordXml.children(equation)) {
      part(part, style, out);
    }
  }

  private static void part(Element part, Style style, LineDraft out) {
    switch (WordXml.name(part)) {
      case "t" -> out.append(part.getTextContent(), style);
      case "f" -> {
        operand(part, "num", style, out);
        out.append("/", style);
        operand(part, "den", style, out);
      }
      case "sSup" -> scripts(part, style, out, List.of("sup"));
      case "sSub" -> scripts(part, style, out, List.of("sub"));
      case "sSubSup" -> scripts(part, style, out, List.of("sub", "sup"));
      case "sPre" -> {
        script(part, "sub", style, out);
        script(part, "sup", style, out);
        child(part, "e", style, out);
      }
      case "rad" -> {
        if (!text(part, "deg").isEmpty()) {
          script(part, "deg", style, out);
        }
        out.append("√", style);
        operand(part, "e", style, out);
      }
      case "nary" -> {
        out.append(property(part, "naryPr", "chr").orElse("∫"), style);
        script(part, "sub", style, out);
        script(part, "sup", style, out);
        child(part, "e", style, out);
      }
      case "d" -> delimited(part, style, out);
      case "m" -> rows(part, style, out);
      default -> {
        if (!WordXml.name(part).endsWith("Pr")) {
          write(part, style, out);
        }
      }
    }
  }

  private static void scripts(Element part, Style style, LineDraft out, List<String> names) {
    child(part, "e", style, out);
    names.forEach(name -> script(part, name, style, out));
  }

  private static void script(Element part, String name, Style style, LineDraft out) {
    child(part, name, style.shifted(name.equals("sub") ? Shift.LOWERED : Shift.RAISED), out);
  }

  private static void child(Element part, String name, Style style, LineDraft out) {
    WordXml.child(part, name).ifPresent(of -> write(of, style, out));
  }

  /** A part of several characters in brackets. */
  private static void operand(Element part, String name, Style style, LineDraft out) {
    boolean brackets = !bracketed(text(part, name)).equals(text(part, name));
    out.append(brackets ? "(" : "", style);
    child(part, name, style, out);
    out.append(brackets ? ")" : "", style);
  }

  private static String bracketed(String text) {
    boolean plain =
        text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == ',');
    return plain ? text : "(" + text + ")";
  }

  private static void delimited(Element part, Style style, LineDraft out) {
    out.append(property(part, "dPr", "begChr").orElse("("), style);
    boolean first = true;
    for (Element element : WordXml.children(part)) {
      if (WordXml.name(element).equals("e")) {
        out.append(first ? "" : property(part, "dPr", "sepChr").orElse("|"), style);
        write(element, style, out);
        first = false;
      }
    }
    out.append(property(part, "dPr", "endChr").orElse(")"), style);
  }

  private static void rows(Element matrix, Style style, LineDraft out) {
    String row = "";
    for (Element element : WordXml.children(matrix)) {
      if (WordXml.name(element).equals("mr")) {
        out.append(row, style);
        String cell = "";
        for (Element e : WordXml.children(element)) {
          out.append(cell, style);
          part(e, style, out);
          cell = ", ";
        }
        row = "; ";
      }
    }
  }

  private static String text(Element part, String name) {
    return WordXml.child(part, name).map(of -> of.getTextContent().strip()).orElse("");
  }

  private static Optional<String> property(Element part, String properties, String name) {
    return WordXml.child(part, properties).flatMap(of -> WordXml.value(of, name));
  }
}

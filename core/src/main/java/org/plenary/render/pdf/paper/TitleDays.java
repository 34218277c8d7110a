package org.plenary.render.pdf.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps the day of adoption with its month in the line that says what a document is. */
final class TitleDays {

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2} \\p{L}+");

  private TitleDays() {}

  /** Binds the days in all mastheads. */
  static void bind(Document document) {
    Stream.of("p", "h1")
        .flatMap(name -> PageElements.named(document, name).stream())
        .filter(TitleDays::isIn)
        .flatMap(line -> texts(line).stream())
        .forEach(TitleDays::bind);
  }

  /** Whether a line says what a document is. */
  static boolean isIn(Element line) {
    return List.of(line.getAttribute("class").split(" ")).contains("document-type");
  }

  private static void bind(Text text) {
    Matcher day = DAY.matcher(text.getData());
    if (day.find()) {
      Text bound = text.splitText(day.start());
      bound.splitText(day.end() - day.start());
      Element together = text.getOwnerDocument().createElement("span");
      together.setAttribute("class", "day");
      bound.getParentNode().replaceChild(together, bound);
      together.appendChild(bound);
    }
  }

  private static List<Text> texts(Node parent) {
    List<Text> texts = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        texts.add(text);
      } else {
        texts.addAll(texts(node));
      }
    }
    return texts;
  }
}

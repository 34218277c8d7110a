package org.plenary.render.pdf.paper;

import java.util.ArrayList;
import java.util.List;
import org.plenary.render.FigureGroups;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps numbers such as {@code 77 087 600} in one piece. With blanks that do not break, no line
 * parts their groups, and from right to left they still read from left to right. The spaces of a
 * number whose groups are turned round go on turning them.
 */
final class SpacedNumbers {

  private static final String NO_BREAK_SPACE = "\u00a0";

  /** A blank that breaks no line, and yet turns the groups round, as marks stand about it. */
  private static final String TURNING_SPACE = "\u200f\u00a0\u200f";

  private final List<Text> texts = new ArrayList<>();
  private final FigureGroups groups;

  private SpacedNumbers(Document document, boolean leftToRight) {
    collect(document.getDocumentElement());
    groups = FigureGroups.of(texts.stream().map(Text::getData).toList(), leftToRight);
  }

  /** Binds the numbers of the whole document. */
  static void bind(Document document, boolean leftToRight) {
    new SpacedNumbers(document, leftToRight).bind();
  }

  private void collect(Element element) {
    if (element.getTagName().equals("style") || element.getTagName().equals("script")) {
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner);
      } else if (child instanceof Text text && !FigureGroups.numbers(text.getData()).isEmpty()) {
        texts.add(text);
      }
    }
  }

  private void bind() {
    for (Text text : texts) {
      text.setData(FigureGroups.replace(text.getData(), this::bound));
    }
  }

  private String bound(String number) {
    return groups.asRead(number)
        ? number.replace(" ", NO_BREAK_SPACE)
        : groups.turned(number) ? number.replace(" ", TURNING_SPACE) : number;
  }
}

package org.plenary.render.pdf;

import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps numbers such as {@code 77 087 600} in one piece. With blanks that do not break, no line
 * parts their groups, and from right to left they still read from left to right: a common space
 * between figures would turn their groups round (UAX 9, W4 and N1).
 */
final class SpacedNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?!\\p{Nd})");

  private static final char NO_BREAK_SPACE = '\u00a0';

  private SpacedNumbers() {}

  /** Binds the numbers of the whole document. */
  static void bind(Document document) {
    bind(document.getDocumentElement());
  }

  private static void bind(Element element) {
    if (element.getTagName().equals("style") || element.getTagName().equals("script")) {
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        bind(inner);
      } else if (child instanceof Text text) {
        text.setData(
            NUMBER
                .matcher(text.getData())
                .replaceAll(number -> number.group().replace(' ', NO_BREAK_SPACE)));
      }
    }
  }
}

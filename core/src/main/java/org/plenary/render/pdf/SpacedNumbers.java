package org.plenary.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps numbers such as {@code 77 087 600} in one piece. With blanks that do not break, no line
 * parts their groups, and from right to left they still read from left to right.
 *
 * <p>A common space between figures turns their groups round from right to left (UAX 9, W4 and N1).
 * Texts in Arabic therefore often have the groups turned round themselves, {@code 600 087 77}, so
 * that the page shows the number. Their spaces go on turning them; whether a number is such a one
 * is told by the length of its groups, or by most others of the document.
 */
final class SpacedNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{Nd}|\\p{Nd} )\\p{Nd}{1,3}(?: \\p{Nd}{1,3}){1,99}(?! ?\\p{Nd})");

  private static final Pattern AS_READ = Pattern.compile("\\p{Nd}{1,2}(?: \\p{Nd}{3})+");
  private static final Pattern TURNED =
      Pattern.compile("\\p{Nd}{3}(?: \\p{Nd}{3})* \\p{Nd}{1,2}|0\\p{Nd}{2}(?: \\p{Nd}{3})+");
  private static final Pattern EITHER = Pattern.compile("\\p{Nd}{3}(?: \\p{Nd}{3})+");

  private static final String NO_BREAK_SPACE = "\u00a0";

  /** A blank that breaks no line, and yet turns the groups round, as marks stand about it. */
  private static final String TURNING_SPACE = "\u200f\u00a0\u200f";

  private final List<Text> texts = new ArrayList<>();
  private final boolean leftToRight;
  private final boolean bindsEither;

  private SpacedNumbers(Document document, boolean leftToRight) {
    collect(document.getDocumentElement());
    this.leftToRight = leftToRight;
    bindsEither = leftToRight || count(AS_READ) > count(TURNED);
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
      } else if (child instanceof Text text && NUMBER.matcher(text.getData()).find()) {
        texts.add(text);
      }
    }
  }

  private long count(Pattern form) {
    return texts.stream()
        .flatMap(text -> NUMBER.matcher(text.getData()).results())
        .filter(number -> form.matcher(number.group()).matches())
        .count();
  }

  private void bind() {
    for (Text text : texts) {
      text.setData(NUMBER.matcher(text.getData()).replaceAll(number -> bound(number.group())));
    }
  }

  private String bound(String number) {
    boolean binds =
        AS_READ.matcher(number).matches()
            || bindsEither && EITHER.matcher(number).matches() && !TURNED.matcher(number).matches();
    if (binds) {
      return number.replace(" ", NO_BREAK_SPACE);
    }
    boolean turned = TURNED.matcher(number).matches() || EITHER.matcher(number).matches();
    return turned && !leftToRight ? number.replace(" ", TURNING_SPACE) : number;
  }
}

package org.plenary.render.pdf.paper;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Finds the calls of notes, in a page and in what has been laid out. */
public final class NoteCalls {

  private NoteCalls() {}

  /** The ids of the notes called in a box, in the order of the text. */
  public static List<String> in(Box box) {
    List<String> calls = new ArrayList<>();
    collect(box, calls);
    return List.copyOf(calls);
  }

  /** Whether an element is the call of a note. */
  static boolean isCall(Element element) {
    return element.getAttribute("role").equals("doc-noteref");
  }

  /** The id of the note that an element calls. */
  static String called(Element call) {
    return call.getAttribute("href").substring(1);
  }

  private static void collect(Object box, List<String> calls) {
    if (box instanceof InlineLayoutBox inline) {
      Element element = inline.getElement();
      if (element != null && inline.isStartsHere() && isCall(element)) {
        calls.add(called(element));
      }
      for (Object child : inline.getInlineChildren()) {
        collect(child, calls);
      }
    } else if (box instanceof Box block) {
      for (Box child : block.getChildren()) {
        collect(child, calls);
      }
    }
  }
}

package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.render.Notes;

/**
 * The mark of a note: its number, which Word counts, and the brackets around it, if there are any;
 * or a mark of its own.
 *
 * @param before the number
 * @param after the number
 * @param own the mark that Word does not count; empty if it does
 */
record NoteMark(String before, String after, Optional<String> own) {

  /** The style of all marks. */
  static final String STYLE = "FootnoteReference";

  /** A mark that Word does not count. */
  static NoteMark own(String printed) {
    return new NoteMark("", "", Optional.of(printed));
  }

  /** What is printed around a marker, which a field shows. */
  static NoteMark around(Notes notes, String marker) {
    String printed = notes.printed(marker);
    int at = printed.indexOf(marker);
    return at < 0
        ? own(printed)
        : new NoteMark(
            printed.substring(0, at), printed.substring(at + marker.length()), Optional.empty());
  }

  WordMarkup writeBefore(WordMarkup out) {
    return write(out, before);
  }

  WordMarkup writeAfter(WordMarkup out) {
    return write(out, after);
  }

  private static WordMarkup write(WordMarkup out, String bracket) {
    if (bracket.isEmpty()) {
      return out;
    }
    out.open("r").open("rPr").value("rStyle", STYLE).close();
    return out.open("t").text(bracket).close().close();
  }
}

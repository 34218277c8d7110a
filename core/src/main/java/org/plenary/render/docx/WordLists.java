package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lists of a Word file, which Word counts. Each has a definition of its own: LibreOffice splits
 * lists that share one and begin anew when it saves them as a Word 97 file.
 */
final class WordLists {

  private final List<Started> lists = new ArrayList<>();

  private record Started(NumberForm form, Optional<ParagraphStyle.Indent> indent, int first) {}

  /**
   * Begins a list and gives its identifier.
   *
   * @param indent those of the paragraphs
   */
  int begin(NumberForm form, Optional<ParagraphStyle.Indent> indent, int first) {
    lists.add(new Started(form, indent, first));
    return lists.size();
  }

  boolean isEmpty() {
    return lists.isEmpty();
  }

  /**
   * The part with the lists.
   *
   * @param rightToLeft whether lines begin at the right
   */
  String xml(boolean rightToLeft) {
    WordMarkup out = new WordMarkup("numbering");
    for (int id = 1; id <= lists.size(); id++) {
      definition(out, lists.get(id - 1), id, rightToLeft);
    }
    for (int id = 1; id <= lists.size(); id++) {
      out.open("num", "numId", Integer.toString(id));
      out.value("abstractNumId", Integer.toString(id)).close();
    }
    return out.end();
  }

  /**
   * Indents are those of the styles of paragraphs, which Word keeps where a list has none; other
   * programs then begin at the margin.
   */
  private static void definition(WordMarkup out, Started list, int id, boolean rightToLeft) {
    NumberForm form = list.form();
    out.open("abstractNum", "abstractNumId", Integer.toString(id));
    out.value("multiLevelType", "singleLevel");
    out.open("lvl", "ilvl", "0").value("start", Integer.toString(list.first()));
    out.value("numFmt", form.format());
    out.value("lvlText", form.pattern()).value("lvlJc", "left");
    if (list.indent().isPresent()) {
      ParagraphStyle.Indent indent = list.indent().get();
      boolean hangs = indent.first() < 0;
      out.open("pPr")
          .empty(
              "ind",
              "left",
              Integer.toString(indent.left()),
              hangs ? "hanging" : "firstLine",
              Integer.toString(Math.abs(indent.first())))
          .close();
    }
    if (rightToLeft) {
      out.open("rPr").empty("rtl").close();
    }
    out.close().close();
  }
}

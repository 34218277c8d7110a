package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of a Word file, which Word counts. Each has a count of its own; those whose numbers
 * look the same share a definition.
 */
final class WordLists {

  private final Map<Look, Integer> definitions = new LinkedHashMap<>();
  private final List<Started> lists = new ArrayList<>();

  private record Look(NumberForm form, Optional<ParagraphStyle.Indent> indent) {}

  private record Started(int definition, int first) {}

  /**
   * Begins a list and gives its identifier.
   *
   * @param indent those of the paragraphs
   */
  int begin(NumberForm form, Optional<ParagraphStyle.Indent> indent, int first) {
    int definition = definitions.computeIfAbsent(new Look(form, indent), key -> definitions.size());
    lists.add(new Started(definition, first));
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
    definitions.forEach((look, id) -> definition(out, look, id, rightToLeft));
    for (int i = 0; i < lists.size(); i++) {
      Started list = lists.get(i);
      out.open("num", "numId", Integer.toString(i + 1));
      out.value("abstractNumId", Integer.toString(list.definition()));
      out.open("lvlOverride", "ilvl", "0");
      out.value("startOverride", Integer.toString(list.first())).close().close();
    }
    return out.end();
  }

  /**
   * Indents are those of the styles of paragraphs, which Word keeps where a list has none; other
   * programs then begin at the margin.
   */
  private static void definition(WordMarkup out, Look look, int id, boolean rightToLeft) {
    NumberForm form = look.form();
    out.open("abstractNum", "abstractNumId", Integer.toString(id));
    out.value("multiLevelType", "singleLevel");
    out.open("lvl", "ilvl", "0").value("start", "1").value("numFmt", form.format());
    out.value("lvlText", form.pattern()).value("lvlJc", "left");
    if (look.indent().isPresent()) {
      ParagraphStyle.Indent indent = look.indent().get();
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

package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of a Word file, which Word counts. Each has a count of its own; those whose numbers
 * look the same share a definition.
 */
final class WordLists {

  private final Map<NumberForm, Integer> definitions = new LinkedHashMap<>();
  private final List<Started> lists = new ArrayList<>();

  private record Started(int definition, int first) {}

  /** Begins a list and gives its identifier. */
  int begin(NumberForm form, int first) {
    int definition = definitions.computeIfAbsent(form, key -> definitions.size());
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
    definitions.forEach((form, id) -> definition(out, form, id, rightToLeft));
    for (int i = 0; i < lists.size(); i++) {
      Started list = lists.get(i);
      out.open("num", "numId", Integer.toString(i + 1));
      out.value("abstractNumId", Integer.toString(list.definition()));
      out.open("lvlOverride", "ilvl", "0");
      out.value("startOverride", Integer.toString(list.first())).close().close();
    }
    return out.end();
  }

  /** Indents are those of the styles of paragraphs. */
  private static void definition(WordMarkup out, NumberForm form, int id, boolean rightToLeft) {
    out.open("abstractNum", "abstractNumId", Integer.toString(id));
    out.value("multiLevelType", "singleLevel");
    out.open("lvl", "ilvl", "0").value("start", "1").value("numFmt", form.format());
    out.value("lvlText", form.pattern()).value("lvlJc", "left");
    if (rightToLeft) {
      out.open("rPr").empty("rtl").close();
    }
    out.close().close();
  }
}

package org.plenary.akn.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How elements are called in eIds, by the naming convention and by the practice of this program.
 */
final class EIdNames {

  /** The abbreviations that the naming convention lists; every other element has its own name. */
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("alinea", "al"),
          Map.entry("article", "art"),
          Map.entry("attachment", "att"),
          Map.entry("blockList", "list"),
          Map.entry("chapter", "chp"),
          Map.entry("citation", "cit"),
          Map.entry("citations", "cits"),
          Map.entry("clause", "cl"),
          Map.entry("component", "cmp"),
          Map.entry("components", "cmpnts"),
          Map.entry("componentRef", "cref"),
          Map.entry("debateSection", "dbsect"),
          Map.entry("division", "dvs"),
          Map.entry("documentRef", "dref"),
          Map.entry("eventRef", "eref"),
          Map.entry("listIntroduction", "intro"),
          Map.entry("listWrapUp", "wrap"),
          Map.entry("mainBody", "body"),
          Map.entry("paragraph", "para"),
          Map.entry("quotedStructure", "qstr"),
          Map.entry("quotedText", "qtext"),
          Map.entry("recital", "rec"),
          Map.entry("recitals", "recs"),
          Map.entry("section", "sec"),
          Map.entry("subchapter", "subchp"),
          Map.entry("subclause", "subcl"),
          Map.entry("subdivision", "subdvs"),
          Map.entry("subparagraph", "subpara"),
          Map.entry("subsection", "subsec"),
          Map.entry("temporalGroup", "tmpg"),
          Map.entry("wrapUp", "wrap"));

  /** The abbreviations that this program writes; other elements have their own name. */
  private static final Set<String> SHORTENED =
      Set.of(
          "article",
          "attachment",
          "blockList",
          "chapter",
          "mainBody",
          "paragraph",
          "section",
          "subparagraph");

  /** The elements that occur once in their parent, so that their eIds need no number. */
  private static final Set<String> SINGLE =
      Set.of(
          "coverPage",
          "preface",
          "preamble",
          "mainBody",
          "body",
          "collectionBody",
          "conclusions",
          "attachments",
          "components",
          "content",
          "intro",
          "wrapUp",
          "listIntroduction",
          "listWrapUp",
          "num",
          "heading",
          "subheading",
          "caption");

  private EIdNames() {}

  /** What an element may be called, what this program calls it first. */
  static Set<String> of(Element element) {
    Set<String> names = new LinkedHashSet<>();
    String name = element.name();
    String abbreviation = ABBREVIATIONS.getOrDefault(name, name);
    if (name.equals("component")) {
      names.add("comp");
    } else if (name.equals("hcontainer")) {
      element.attribute("name").ifPresent(names::add);
    }
    if (SHORTENED.contains(name)) {
      names.add(abbreviation);
    }
    names.add(name);
    names.add(abbreviation);
    return names;
  }

  /** Whether no number is wanted. */
  static boolean isSingle(Element element) {
    return SINGLE.contains(element.name());
  }
}

package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.model.Deliberation;
import org.plenary.model.Language;
import org.plenary.render.FigureGroups;

/**
 * The parts of a Word file that hold the text of a deliberation, each as XML.
 *
 * @param document the text
 * @param footnotes its notes
 * @param evenHead the head of pages with even numbers
 * @param oddHead the head of pages with odd numbers after the first
 * @param firstFoot the foot of the first page
 * @param evenFoot the foot of pages with even numbers
 * @param oddFoot the foot of pages with odd numbers after the first
 * @param numbering the lists that Word counts, if there are any
 * @param notes how many notes there are
 * @param firstNote the number at which Word begins to count them
 */
public record DocumentParts(
    String document,
    String footnotes,
    String evenHead,
    String oddHead,
    String firstFoot,
    String evenFoot,
    String oddFoot,
    Optional<String> numbering,
    int notes,
    int firstNote) {

  /**
   * Writes the parts.
   *
   * @param page the sheets
   * @param links takes what the text refers to
   * @param ofNotes takes what the notes refer to
   * @param lists takes the numbers that Word can count; without it all are text
   * @param notes takes the notes
   */
  public static DocumentParts of(
      Deliberation deliberation,
      WordPage page,
      WordLinks links,
      WordLinks ofNotes,
      Optional<WordLists> lists,
      NoteCount notes) {
    Language language = deliberation.identity().language();
    links.part("styles", "styles.xml");
    links.part("settings", "settings.xml");
    links.part("footnotes", "footnotes.xml");
    FigureGroups figures = FigureGroups.of(deliberation);
    WordMarkup text = new WordMarkup("document");
    text.open("body");
    RunWriter runs = new RunWriter(text, links, language, figures, Optional.of(notes));
    new BlockParagraphs(text, runs, page, lists).deliberation(deliberation);
    section(text, links, page, runs.rightToLeft(), notes.first());
    text.close();
    Optional<String> numbering =
        lists.filter(all -> !all.isEmpty()).map(all -> all.xml(runs.rightToLeft()));
    numbering.ifPresent(part -> links.part("numbering", "numbering.xml"));
    PageMargins margins = PageMargins.of(deliberation, page);
    return new DocumentParts(
        text.end(),
        footnotes(notes, page, ofNotes, language, figures),
        margins.evenHead(),
        margins.oddHead(),
        margins.firstFoot(),
        margins.evenFoot(),
        margins.oddFoot(),
        numbering,
        notes.size(),
        notes.first());
  }

  private static void section(
      WordMarkup text, WordLinks links, WordPage page, boolean rightToLeft, int firstNote) {
    text.open("sectPr");
    margin(text, links, "header", "default", 1);
    margin(text, links, "header", "even", 2);
    margin(text, links, "footer", "default", 1);
    margin(text, links, "footer", "even", 2);
    margin(text, links, "footer", "first", 3);
    if (firstNote != 1) {
      text.open("footnotePr").value("numStart", Integer.toString(firstNote)).close();
    }
    page.write(text);
    text.empty("titlePg");
    if (rightToLeft) {
      text.empty("bidi");
    }
    text.close();
  }

  private static void margin(
      WordMarkup text, WordLinks links, String kind, String pages, int number) {
    String part = links.part(kind, kind + number + ".xml");
    text.empty(kind + "Reference", "type", pages, "r:id", part);
  }

  private static String footnotes(
      NoteCount notes, WordPage page, WordLinks links, Language language, FigureGroups figures) {
    WordMarkup out = new WordMarkup("footnotes");
    separator(out, "-1", "separator");
    separator(out, "0", "continuationSeparator");
    for (int i = 0; i < notes.size(); i++) {
      int number = notes.lowest() + i;
      RunWriter runs = new RunWriter(out, links, language, figures, Optional.empty());
      out.open("footnote", "id", Integer.toString(number));
      FootnoteText.write(out, runs, page, notes.get(number), notes.mark(number));
      out.close();
    }
    return out.end();
  }

  private static void separator(WordMarkup out, String id, String kind) {
    out.open("footnote", "type", kind, "id", id).open("p");
    out.open("pPr").value("pStyle", ParagraphStyle.NOTE_RULE.id()).close();
    out.open("r").empty(kind);
    out.close().close().close();
  }
}

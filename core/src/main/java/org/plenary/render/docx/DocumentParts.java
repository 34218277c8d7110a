package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.render.Addresses;
import org.plenary.render.Notes;

/**
 * The parts of a Word file that hold the text of a deliberation, each as XML.
 *
 * @param document the text
 * @param footnotes its notes
 * @param symbol the running head with the symbol
 * @param title the running head with the title
 * @param numbering the lists that Word counts, if there are any
 * @param notes how many notes there are
 */
record DocumentParts(
    String document,
    String footnotes,
    String symbol,
    String title,
    Optional<String> numbering,
    int notes) {

  /** A longer title is no running head. */
  private static final int LONGEST_HEAD = 200;

  /**
   * Writes the parts.
   *
   * @param links takes what the text refers to
   * @param ofNotes takes what the notes refer to
   * @param lists takes the numbers that Word can count; without it all are text
   * @param before how many notes of another text the file has, which come before these
   */
  static DocumentParts of(
      Deliberation deliberation,
      Addresses addresses,
      WordLinks links,
      WordLinks ofNotes,
      Optional<WordLists> lists,
      int before) {
    Language language = deliberation.identity().language();
    links.part("styles", "styles.xml");
    links.part("settings", "settings.xml");
    links.part("footnotes", "footnotes.xml");
    Notes notes = new Notes(language, before);
    WordMarkup text = new WordMarkup("document");
    text.open("body");
    RunWriter runs = new RunWriter(text, links, addresses, language, Optional.of(notes));
    new BlockParagraphs(text, runs, lists).deliberation(deliberation);
    section(text, links, runs.rightToLeft());
    text.close();
    Optional<String> numbering =
        lists.filter(all -> !all.isEmpty()).map(all -> all.xml(runs.rightToLeft()));
    numbering.ifPresent(part -> links.part("numbering", "numbering.xml"));
    String symbol = deliberation.identity().symbol().orElse("");
    String title =
        deliberation.identity().title().filter(t -> t.length() <= LONGEST_HEAD).orElse("");
    return new DocumentParts(
        text.end(),
        footnotes(notes, before, ofNotes, addresses, language),
        head(symbol, language),
        head(title, language),
        numbering,
        notes.size());
  }

  private static void section(WordMarkup text, WordLinks links, boolean rightToLeft) {
    text.open("sectPr");
    text.empty("headerReference", "type", "default", "r:id", links.part("header", "header1.xml"));
    text.empty("headerReference", "type", "even", "r:id", links.part("header", "header2.xml"));
    String foot = links.part("footer", "footer1.xml");
    text.empty("footerReference", "type", "default", "r:id", foot);
    text.empty("footerReference", "type", "even", "r:id", foot);
    text.empty("pgSz", "w", "11906", "h", "16838");
    text.empty(
        "pgMar", "top", "1440", "right", "1440", "bottom", "1440", "left", "1440", "header", "720",
        "footer", "720", "gutter", "0");
    text.empty("titlePg");
    if (rightToLeft) {
      text.empty("bidi");
    }
    text.close();
  }

  private static String footnotes(
      Notes notes, int before, WordLinks links, Addresses addresses, Language language) {
    WordMarkup out = new WordMarkup("footnotes");
    separator(out, "-1", "separator");
    separator(out, "0", "continuationSeparator");
    int counted = 0;
    for (int number = before + 1; number <= before + notes.size(); number++) {
      Inline.Note note = notes.get(number);
      String printed = notes.printed(note.marker());
      boolean counts = printed.equals(Integer.toString(counted + 1));
      counted += counts ? 1 : 0;
      RunWriter runs = new RunWriter(out, links, addresses, language, Optional.empty());
      out.open("footnote", "id", Integer.toString(number));
      FootnoteText.write(out, runs, note, counts ? Optional.empty() : Optional.of(printed));
      out.close();
    }
    return out.end();
  }

  private static void separator(WordMarkup out, String id, String kind) {
    out.open("footnote", "type", kind, "id", id).open("p").open("r").empty(kind);
    out.close().close().close();
  }

  private static String head(String words, Language language) {
    WordMarkup out = new WordMarkup("hdr");
    out.open("p").open("pPr").value("pStyle", ParagraphStyle.HEADER.id()).close();
    new RunWriter(out, new WordLinks(), Addresses.NONE, language, Optional.empty())
        .characters(words);
    return out.close().end();
  }
}

package org.plenary.render.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Block;
import org.plenary.model.Inline;

/** Writes the paragraphs of a note, the first with its number. */
final class FootnoteText {

  private FootnoteText() {}

  /**
   * Writes a note.
   *
   * @param mark its mark
   */
  static void write(
      WordMarkup out, RunWriter runs, WordPage page, Inline.Note note, NoteMark mark) {
    List<Block> content = note.content();
    for (int i = 0; i < Math.max(1, content.size()); i++) {
      if (i < content.size() && content.get(i) instanceof Block.Table table) {
        if (i == 0) {
          begin(out, runs, true, mark);
          out.close();
        }
        new BlockParagraphs(out, runs, page, Optional.empty()).table(table);
        begin(out, runs, false, mark);
        out.close();
        continue;
      }
      begin(out, runs, i == 0, mark);
      if (i < content.size()) {
        new ContentRuns(runs).write(content.get(i));
      }
      out.close();
    }
  }

  private static void begin(WordMarkup out, RunWriter runs, boolean first, NoteMark mark) {
    out.open("p").open("pPr").value("pStyle", ParagraphStyle.NOTE.id()).close();
    if (first) {
      mark.writeBefore(out);
      out.open("r").open("rPr").value("rStyle", NoteMark.STYLE).close();
      mark.own()
          .ifPresentOrElse(
              printed -> out.open("t").text(printed).close(), () -> out.empty("footnoteRef"));
      out.close();
      mark.writeAfter(out);
      runs.characters(" ");
    }
  }
}

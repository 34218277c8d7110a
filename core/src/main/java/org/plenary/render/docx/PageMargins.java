package org.plenary.render.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.model.Language;
import org.plenary.render.Direction;
import org.plenary.render.FigureGroups;
import org.plenary.render.RunningTitle;

/**
 * What stands above and below the text: symbol and title in turn on the outer side of each page but
 * the first, the number of the page, and that of the print job on the other side.
 *
 * @param symbol the symbol, or the number; may be empty
 * @param title the title, cut to two lines; may be empty
 * @param job the number of the print job; may be empty
 */
record PageMargins(String symbol, String title, String job, Language language, WordPage page) {

  private static final String PAGE_NUMBER = "PageNumber";

  /** The room for a symbol: that of a letter, about, and what there is at the least and most. */
  private static final int LETTER = 130;

  private static final int LEAST = 1_000;

  /** The margins of a document. */
  static PageMargins of(Deliberation deliberation, WordPage page) {
    Identity identity = deliberation.identity();
    return new PageMargins(
        identity.symbol().or(identity::number).orElse(""),
        RunningTitle.of(identity.title().orElse("")),
        deliberation.dossier().jobNumber().orElse(""),
        identity.language(),
        page);
  }

  /** The head of pages with even numbers: the symbol is on the outer side. */
  String evenHead() {
    return head(symbol, title, symbolWidth());
  }

  /** The head of pages with odd numbers after the first. */
  String oddHead() {
    return head(title, symbol, page.frame() - symbolWidth());
  }

  private int symbolWidth() {
    return Math.min(page.frame() / 2, LEAST + LETTER * symbol.length());
  }

  private String head(String start, String end, int width) {
    WordMarkup out = new WordMarkup("hdr");
    RunWriter runs = runs(out);
    String first = Integer.toString(width);
    String second = Integer.toString(page.frame() - width);
    out.open("tbl").open("tblPr").value("tblStyle", "UNHeadTable");
    if (runs.rightToLeft()) {
      out.empty("bidiVisual");
    }
    out.empty("tblW", "w", Integer.toString(page.frame()), "type", "dxa");
    out.empty("tblLayout", "type", "fixed");
    out.close().open("tblGrid").empty("gridCol", "w", first).empty("gridCol", "w", second).close();
    out.open("tr");
    cell(out, runs, first, ParagraphStyle.HEADER, start);
    cell(out, runs, second, ParagraphStyle.HEADER_END, end);
    out.close().close();
    paragraph(out, ParagraphStyle.HEADER);
    return out.close().end();
  }

  private static void cell(
      WordMarkup out, RunWriter runs, String width, ParagraphStyle style, String words) {
    out.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa");
    out.value("vAlign", "bottom").close();
    paragraph(out, style);
    runs.characters(words);
    out.close().close();
  }

  /** The foot of the first page, where lines begin. */
  String firstFoot() {
    return foot(isRightToLeft(), false);
  }

  /** The foot of pages with even numbers: that of the page is on the outer side. */
  String evenFoot() {
    return foot(!isRightToLeft(), true);
  }

  /** The foot of pages with odd numbers after the first. */
  String oddFoot() {
    return foot(isRightToLeft(), true);
  }

  private boolean isRightToLeft() {
    return Direction.of(language) == Direction.RIGHT_TO_LEFT;
  }

  /**
   * A foot, which is written from left to right in all languages.
   *
   * @param jobRight whether the number of the print job stands at the right
   * @param counted whether the number of the page stands on the other side
   */
  private String foot(boolean jobRight, boolean counted) {
    WordMarkup out = new WordMarkup("ftr");
    paragraph(out, ParagraphStyle.FOOTER);
    RunWriter runs = runs(out);
    if (jobRight) {
      if (counted) {
        pageNumber(out);
      }
      runs.characters("\t" + job);
    } else {
      runs.characters(job);
      if (counted) {
        runs.characters("\t");
        pageNumber(out);
      }
    }
    return out.close().end();
  }

  private static void pageNumber(WordMarkup out) {
    pageField(out, "PAGE");
    number(out, "/");
    pageField(out, "NUMPAGES");
  }

  private static void pageField(WordMarkup out, String name) {
    out.open("fldSimple", "instr", " " + name + " ");
    number(out, "1");
    out.close();
  }

  private static void number(WordMarkup out, String text) {
    out.open("r").open("rPr").value("rStyle", PAGE_NUMBER).close();
    out.open("t").text(text).close().close();
  }

  private static void paragraph(WordMarkup out, ParagraphStyle style) {
    out.open("p").open("pPr").value("pStyle", style.id()).close();
  }

  private RunWriter runs(WordMarkup out) {
    return new RunWriter(
        out,
        new WordLinks(),
        language,
        FigureGroups.of(List.of(), !isRightToLeft()),
        Optional.empty());
  }
}

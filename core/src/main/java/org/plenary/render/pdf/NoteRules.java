package org.plenary.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.plenary.render.PaperSize;

/** The short lines between the text of pages and its notes; no reader aloud speaks of them. */
final class NoteRules {

  private static final float LENGTH = 60;
  private static final float WIDTH = 0.5f;

  private NoteRules() {}

  /** Draws them where the notes begin, at the side where lines do. */
  static void draw(
      PDDocument document, List<PageMakeUp.Rule> rules, PaperSize size, boolean leftToRight)
      throws IOException {
    for (PageMakeUp.Rule rule : rules) {
      PDPage page = document.getPage(rule.page());
      float margin = (float) (page.getMediaBox().getWidth() - size.column()) / 2;
      float left = leftToRight ? margin : page.getMediaBox().getWidth() - margin - LENGTH;
      float up = page.getMediaBox().getHeight() - (float) rule.down();
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(WIDTH);
        content.moveTo(left, up);
        content.lineTo(left + LENGTH, up);
        content.stroke();
        content.endMarkedContent();
      }
    }
  }
}

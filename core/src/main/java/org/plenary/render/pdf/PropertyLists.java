package org.plenary.render.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The properties of a page's pieces of text. PDFBox looks for each among all that are there before
 * it adds it; the layout makes a new one for each piece.
 */
final class PropertyLists extends COSDictionary {

  /** A page of that size at the end of a document. */
  static PDPage page(PDDocument document, float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new PropertyLists());
    page.setResources(new PDResources(resources));
    return page;
  }

  @Override
  public boolean containsValue(Object properties) {
    return false;
  }
}

package org.plenary.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Puts the Akoma Ntoso that a PDF was made from into it, as its source (PDF/A-3, ISO 19005-3, 6.8).
 */
final class Attachment {

  private static final String NAME = "source.xml";
  private static final String MEDIA_TYPE = "application/akn+xml";

  private Attachment() {}

  /**
   * Attaches.
   *
   * @param xml the whole file
   * @param day when it was made, if the document tells
   */
  static void attach(PDDocument document, byte[] xml, Optional<GregorianCalendar> day)
      throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
    file.setSubtype(MEDIA_TYPE);
    file.setSize(xml.length);
    day.ifPresent(file::setModDate);
    file.getCOSObject()
        .getCOSDictionary(COSName.PARAMS)
        .setItem(COSName.getPDFName("CheckSum"), new COSString(md5(xml)));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setFileDescription("Akoma Ntoso");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName("AFRelationship", "Source");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(NAME, specification));
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null) {
      names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      document.getDocumentCatalog().setNames(names);
    }
    names.setEmbeddedFiles(tree);
    document
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(COSName.getPDFName("AF"), new COSArray(List.of(specification.getCOSObject())));
  }

  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}

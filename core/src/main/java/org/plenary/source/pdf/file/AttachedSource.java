package org.plenary.source.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The Akoma Ntoso that a PDF was made from and carries as an associated file (ISO 32000-2, 14.13),
 * if this program made both: another program's pages need not say what a file in them says.
 */
public final class AttachedSource {

  private static final String PRODUCER = "Plenary";
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName CHECK_SUM = COSName.getPDFName("CheckSum");
  private static final String MEDIA_TYPE = "application/akn+xml";

  private AttachedSource() {}

  /**
   * Finds it.
   *
   * @param most the bytes that it may have
   * @return nothing where there is none, or where its bytes are not those that were put in
   * @throws IOException if the file is broken, or has more bytes
   */
  public static Optional<byte[]> of(PDDocument document, long most) throws IOException {
    if (!PRODUCER.equals(document.getDocumentInformation().getProducer())) {
      return Optional.empty();
    }
    COSBase files = document.getDocumentCatalog().getCOSObject().getDictionaryObject(ASSOCIATED);
    if (!(files instanceof COSArray array)) {
      return Optional.empty();
    }
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary file
          && "Source".equals(file.getNameAsString(RELATIONSHIP))
          && file.getDictionaryObject(COSName.EF) instanceof COSDictionary streams
          && streams.getDictionaryObject(COSName.F) instanceof COSStream stream
          && MEDIA_TYPE.equals(stream.getNameAsString(COSName.SUBTYPE))) {
        return bytes(stream, most);
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> bytes(COSStream stream, long most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = stream.createInputStream()) {
      byte[] piece = new byte[8_192];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        out.write(piece, 0, read);
        if (out.size() > most) {
          throw new LimitExceeded("the file that the PDF carries is longer than the limit");
        }
      }
    }
    COSBase sum =
        stream.getDictionaryObject(COSName.PARAMS) instanceof COSDictionary parameters
            ? parameters.getDictionaryObject(CHECK_SUM)
            : null;
    boolean whole =
        sum instanceof COSString string
            && MessageDigest.isEqual(string.getBytes(), md5(out.toByteArray()));
    return whole ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  /** The sum that PDF has for attached files. */
  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}

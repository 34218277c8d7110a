package org.plenary.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.source.SourceException;

/** The OLE 2 container that an encrypted Word file comes in. */
final class CompoundFile {

  private CompoundFile() {}

  /**
   * The Word file within.
   *
   * @throws SourceException if there is none, or the password does not open it
   */
  static byte[] decrypted(byte[] bytes, String password) throws SourceException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (!files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw new SourceException("this is an OLE 2 file without a Word document in it");
      }
      return decrypted(files, password);
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      // POI meets broken structures with any of these
      throw new SourceException(
          "the Word file is cut short or broken: its list of parts cannot be read", e);
    }
  }

  private static byte[] decrypted(POIFSFileSystem files, String password)
      throws IOException, GeneralSecurityException, SourceException {
    if (password.isEmpty()) {
      throw new SourceException("the Word file is encrypted: give its password");
    }
    Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
    if (!decryptor.verifyPassword(password)) {
      throw new SourceException("the Word file is encrypted and the password does not open it");
    }
    try (InputStream plain = decryptor.getDataStream(files)) {
      return plain.readAllBytes();
    }
  }
}

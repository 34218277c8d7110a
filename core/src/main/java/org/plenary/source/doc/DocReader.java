package org.plenary.source.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.TrackedChanges;
import org.plenary.source.word.LibraryMessage;
import org.plenary.source.word.ParagraphsWriter;
import org.plenary.source.word.Sheet;
import org.plenary.source.word.WordLine;

/**
 * Reads a Word file of 1997 to 2003 (.doc) as a source: each paragraph one line, its number before
 * it, the notes after the paragraph that calls them, heads and feet of the pages at the end.
 *
 * <p>Has no state; safe for use by many threads.
 */
public final class DocReader {

  private static final String STREAM = "WordDocument";

  /** Where the flags of a file's state stand in its stream, and the flags. */
  private static final int FLAGS_AT = 10;

  private static final int COMPLEX = 0x04;
  private static final int ENCRYPTED = 0x01;
  private static final int FLAGS_END = 12;

  /** Where the number of a file's format stands, and the first that is of 1997. */
  private static final int FORMAT_AT = 2;

  private static final int FIRST_FORMAT = 106;

  /**
   * Whether an OLE 2 container holds a Word file of those years or of before; others hold an
   * encrypted one of later years, or what is none.
   */
  public static boolean accepts(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(STREAM);
    } catch (IOException | RuntimeException e) {
      // broken: whoever reads it says how
      return false;
    }
  }

  /**
   * Reads a file.
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole file
   * @param password opens an encrypted file; empty when there is none
   * @param changes what becomes of tracked changes
   * @return its text, paragraphs and typography; comments, pictures and hidden text, which are left
   *     out, and tracked changes are in its diagnostics
   * @throws SourceException if the file is of before 1997, was saved fast, is broken, encrypted
   *     with another password, or has no text
   */
  public Source read(String name, byte[] bytes, String password, TrackedChanges changes)
      throws SourceException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      refuse(files, password);
      Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
      try (HWPFDocument document = new HWPFDocument(files)) {
        return read(name, new DocContents(document, changes), changes);
      }
    } catch (EncryptedDocumentException e) {
      throw new SourceException("the Word file is encrypted and the password does not open it", e);
    } catch (IOException | RuntimeException e) {
      // POI meets broken structures with either kind
      throw new SourceException(
          "the Word file is cut short or broken: " + LibraryMessage.firstLine(e), e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static void refuse(POIFSFileSystem files, String password)
      throws IOException, SourceException {
    byte[] head = new byte[FLAGS_END];
    try (var stream = files.createDocumentInputStream(STREAM)) {
      if (stream.read(head) < FLAGS_END) {
        throw new SourceException("the Word file is cut short: it has hardly any content");
      }
    }
    if (((head[FORMAT_AT] & 0xff) | (head[FORMAT_AT + 1] & 0xff) << 8) < FIRST_FORMAT) {
      throw new SourceException(
          "the Word file is of before 1997 (Word 6 or 95): save it as .docx with a word processor"
              + " first");
    }
    if ((head[FLAGS_AT + 1] & ENCRYPTED) != 0 && password.isEmpty()) {
      throw new SourceException("the Word file is encrypted: give its password");
    }
    if ((head[FLAGS_AT] & COMPLEX) != 0) {
      throw new SourceException(
          "the Word file was saved fast, with its changes beside the text: save it once more,"
              + " wholly, with a word processor");
    }
  }

  private static Source read(String name, DocContents contents, TrackedChanges changes)
      throws SourceException {
    List<WordLine> lines = new ArrayList<>(contents.opening());
    lines.addAll(contents.body());
    lines.addAll(contents.margins());
    if (lines.isEmpty()) {
      throw new SourceException("the Word file has no text");
    }
    Sheet sheet = Sheet.of(Optional.empty(), Optional.empty(), Optional.empty());
    return ParagraphsWriter.write(
        name, lines, sheet, contents.leftOut().diagnostics(name, changes));
  }
}

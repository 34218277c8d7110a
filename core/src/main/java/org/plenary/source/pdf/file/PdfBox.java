package org.plenary.source.pdf.file;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plenary.source.SourceException;

/**
 * The boundary to PDFBox, which meets broken structures with exceptions of many kinds. They become
 * refusals of the file; what our own code throws while PDFBox calls it is a bug and flies.
 */
public final class PdfBox {

  private static final String OWN = "org.plenary.";

  /** What PDFBox asks for where a file is encrypted with a certificate; it is not among ours. */
  private static final String CERTIFICATES = "bouncycastle";

  /** How PDFBox begins to say that a file is encrypted by other means. */
  private static final String NO_HANDLER = "No security handler";

  private final String password;
  private final DecodedStreams streams;

  /**
   * @param password the one that the file is opened with
   * @param streams which may have exceeded its limit where PDFBox passes over it
   */
  public PdfBox(String password, DecodedStreams streams) {
    this.password = password;
    this.streams = streams;
  }

  /** Something that PDFBox is asked for. */
  public interface Request<T> {
    T answer() throws IOException;
  }

  /**
   * The answer of PDFBox.
   *
   * @throws SourceException if it finds the file broken, or a limit was exceeded on the way
   */
  public <T> T ask(Request<T> request) throws SourceException {
    try {
      return request.answer();
    } catch (InvalidPasswordException e) {
      throw new SourceException(
          password.isEmpty()
              ? "the PDF is encrypted: give its password"
              : "the PDF is encrypted and the password does not open it",
          e);
    } catch (LimitExceeded e) {
      throw new SourceException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).startsWith(NO_HANDLER) ? locked(e) : broken(e);
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).contains(CERTIFICATES)) {
        throw e;
      }
      throw locked(e);
    } catch (RuntimeException e) {
      if (isOwn(e)) {
        throw e;
      }
      throw broken(e);
    } catch (StackOverflowError e) {
      if (isOwn(e)) {
        throw e;
      }
      throw new SourceException("the PDF is broken: its objects are nested too deep", e);
    } finally {
      refuseExceeded();
    }
  }

  /** Says what was the cause of all that came after, which PDFBox may have passed over. */
  private void refuseExceeded() throws SourceException {
    if (streams.exceeded().isPresent()) {
      LimitExceeded e = streams.exceeded().get();
      throw new SourceException(String.valueOf(e.getMessage()), e);
    }
  }

  private static SourceException locked(Throwable e) {
    return new SourceException(
        "the PDF is encrypted with a certificate, not with a password; save it without", e);
  }

  private static SourceException broken(Exception e) {
    String message = String.valueOf(e.getMessage());
    String line = message.lines().findFirst().orElse(e.getClass().getSimpleName());
    return new SourceException("the PDF is broken: " + line, e);
  }

  /** Whether the innermost code that is not Java's own is ours. */
  private static boolean isOwn(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith(OWN))
        .isPresent();
  }
}

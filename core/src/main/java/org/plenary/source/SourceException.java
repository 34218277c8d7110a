package org.plenary.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * A document that cannot be read at all: missing, not of a known format, encrypted, empty. What is
 * odd in the content of a document that can be read is a diagnostic instead.
 *
 * <p>The message is one line, fit to be shown to a user after the document's name.
 */
public final class SourceException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do about it, in one line
   */
  public SourceException(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and what to do about it, in one line
   * @param cause what the reader met
   */
  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * @param cause why the file could not be read; its {@linkplain #reason reason} is the message
   */
  public SourceException(IOException cause) {
    super(reason(cause), cause);
  }

  /**
   * Why a file could not be read or written, in a few words without its name, e.g. {@code
   * permission denied}.
   */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : plain(reason);
  }

  /** What the system says, in words of ours where they are known. */
  private static String plain(String reason) {
    return switch (reason) {
      case "Not a directory" -> "a part of its path is not a folder";
      case "Is a directory" -> "a folder, not a file";
      case "Bad file descriptor" -> "it is closed";
      case "File name too long" -> "its name is too long";
      case "Too many levels of symbolic links" -> "its links lead in a circle";
      default -> reason;
    };
  }
}

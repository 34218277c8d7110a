package org.plenary.diagnostic;

import java.io.Serializable;

/**
 * Where in a document something was noticed.
 *
 * @param file what the document is called
 * @param line counted from 1; 0 when the whole document is meant
 * @param column counted from 1 in code points; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Serializable {

  /** The whole document. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** {@code file:line:column}, without what is not known. */
  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}

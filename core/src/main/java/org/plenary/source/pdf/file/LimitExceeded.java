package org.plenary.source.pdf.file;

import java.io.IOException;

/** A file asks for more than the options allow; the message is fit for the user. */
public final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  public LimitExceeded(String message) {
    super(message);
  }
}

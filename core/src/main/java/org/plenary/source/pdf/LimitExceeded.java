package org.plenary.source.pdf;

import java.io.IOException;

/** A file asks for more than the options allow; the message is fit for the user. */
final class LimitExceeded extends IOException {
  private static final long serialVersionUID = 1L;

  LimitExceeded(String message) {
    super(message);
  }
}

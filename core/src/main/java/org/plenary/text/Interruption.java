package org.plenary.text;

import java.util.concurrent.CancellationException;

/**
 * Lets work on a document end early. A thread cannot be stopped from outside; so what is done for
 * each line, element or glyph asks here, and a document that is given up after its time soon leaves
 * processor and memory to the others.
 */
public final class Interruption {

  private Interruption() {}

  /**
   * Goes on unless the thread was interrupted.
   *
   * @throws CancellationException if it was
   */
  public static void heed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("given up");
    }
  }
}

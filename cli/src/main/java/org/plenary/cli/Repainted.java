package org.plenary.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Paints the bar of progress over itself on the last line of a terminal. */
final class Repainted implements ProgressBarConsumer {

  private static final int WIDTH = 78;

  private final PrintStream out;

  Repainted(PrintStream out) {
    this.out = out;
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String bar) {
    out.print('\r' + bar);
    out.flush();
  }

  @Override
  public void clear() {
    out.print('\r' + " ".repeat(WIDTH) + '\r');
    out.flush();
  }

  @Override
  public void close() {
    out.println();
  }
}

package org.plenary.cli.run;

/** What the program says to its caller when it ends. */
public final class ExitCode {

  /** Everything was done. */
  public static final int DONE = 0;

  /** Some input failed; the others were done. */
  public static final int FAILED = 1;

  /** The arguments make no sense; nothing was done. */
  public static final int USAGE = 2;

  private ExitCode() {}
}

package org.plenary.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What Jazzer calls, over and over. */
public final class Fuzzed {

  private static final String WARM_UP =
      "Resolution 99/1\n\nThe General Assembly,\n\n1. Decides to begin.\n";

  private static FuzzTarget target = FuzzTarget.TEXT;

  private Fuzzed() {}

  /** Chooses the target by its name and loads what it needs, so that no input is blamed for it. */
  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTarget.valueOf(arguments[0]);
    FuzzTarget.ROUND_TRIP.check(WARM_UP.getBytes(UTF_8));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    target.check(input);
  }
}

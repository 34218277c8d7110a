package org.plenary.benchmark;

/** A program that does nothing: what the start of a virtual machine alone takes. */
final class EmptyProgram {

  private EmptyProgram() {}

  /**
   * Ends at once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}
}

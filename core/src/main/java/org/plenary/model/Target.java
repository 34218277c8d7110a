package org.plenary.model;

import java.time.LocalDate;
import java.util.Optional;

/** What a reference points at. */
public sealed interface Target {

  /**
   * A deliberation of an organ.
   *
   * @param organ which organ
   * @param number the same in every language, e.g. {@code 58/220}, {@code 77/263 B}, {@code 2205
   *     (XXI)}, {@code 217 A (III)}, {@code ES-10/2}, {@code 1325 (2000)}; its serial figure tells
   *     decisions from resolutions
   * @param adopted the date that the reference gives, if any
   */
  record Deliberated(Organ organ, String number, Optional<LocalDate> adopted) implements Target {}

  /**
   * A document with a symbol.
   *
   * @param symbol e.g. {@code A/60/39}
   */
  record Document(String symbol) implements Target {}

  /**
   * Anything else with an address.
   *
   * @param href the address as written
   */
  record Address(String href) implements Target {}
}

package org.plenary.language;

import java.util.OptionalInt;

/**
 * A line that heads an annex.
 *
 * @param kind what is headed
 * @param ordinal its number, if one is printed
 * @param plural whether it heads several, e.g. {@code Annexes}
 */
public record AnnexHeading(Kind kind, OptionalInt ordinal, boolean plural) {

  /** The kinds of annex. */
  public enum Kind {
    ANNEX,
    APPENDIX,
    ENCLOSURE
  }
}

package org.plenary.source;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a run of characters is set, where the source knows it.
 *
 * @param size font size in points, scaled as on the page; 0 when unknown
 * @param italic whether the run is slanted
 * @param bold whether the run is bold
 * @param shift whether the run is smaller than its line and off its baseline
 * @param anchor what the run is tied to, where the file says
 */
public record Style(
    float size, boolean italic, boolean bold, Shift shift, Optional<Anchor> anchor) {

  /** Nothing known: an upright run of unknown size. */
  public static final Style PLAIN = new Style(0, false, false, false);

  /** Where a run stands in its line. */
  public enum Shift {
    /** On the baseline. */
    NONE,
    /** Raised, as the calls of notes are, and the 2 of square kilometres. */
    RAISED,
    /** Lowered, as figures in formulas are. */
    LOWERED
  }

  /** A style that is on the baseline or raised, and tied to nothing. */
  public Style(float size, boolean italic, boolean bold, boolean superscript) {
    this(size, italic, bold, superscript ? Shift.RAISED : Shift.NONE, Optional.empty());
  }

  /** Written by hand: linking what a record has by itself takes milliseconds of a cold start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Style style
            && Float.compare(size, style.size) == 0
            && italic == style.italic
            && bold == style.bold
            && shift == style.shift
            && anchor.equals(style.anchor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(size, italic, bold, shift, anchor);
  }

  /** Whether the run is smaller than its line and raised above its baseline. */
  public boolean superscript() {
    return shift == Shift.RAISED;
  }

  /** The same, raised or lowered. */
  public Style shifted(Shift other) {
    return new Style(size, italic, bold, other, anchor);
  }

  /** The same, tied to something. */
  public Style tied(Anchor other) {
    return new Style(size, italic, bold, shift, Optional.of(other));
  }

  /** Upright type of the same size, on the baseline. */
  public Style upright() {
    return new Style(size, false, false, false);
  }
}

package org.plenary.source;

/**
 * How a run of characters is set, where the source knows it.
 *
 * @param size font size in points, scaled as on the page; 0 when unknown
 * @param italic whether the run is slanted
 * @param bold whether the run is bold
 * @param superscript whether the run is smaller than its line and raised above its baseline
 */
public record Style(float size, boolean italic, boolean bold, boolean superscript) {

  /** Nothing known: an upright run of unknown size. */
  public static final Style PLAIN = new Style(0, false, false, false);
}

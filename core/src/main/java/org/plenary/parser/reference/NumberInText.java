package org.plenary.parser.reference;

import java.util.Arrays;
import java.util.Optional;
import org.plenary.model.Organ;

/**
 * The number of a resolution or decision within a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character, part letters included
 * @param form how it is built
 * @param left the figure before the stroke or bracket: a session, a year or a running number
 * @param right the figure after the stroke, the year in brackets; 0 for a roman session
 * @param canonical the same in every language, e.g. {@code 58/220}, {@code 77/263 B}, {@code 2205
 *     (XXI)}, {@code 1325 (2000)}, {@code ES-10/2}
 */
record NumberInText(int start, int end, Form form, int left, int right, String canonical) {

  /** How numbers are built. */
  enum Form {
    /** Session and number, {@code 58/220}: the General Assembly, the Human Rights Council. */
    SESSION,
    /** Special session and number, {@code S-10/2}: the same two. */
    SPECIAL_SESSION,
    /** Emergency special session and number, {@code ES-10/2}: the General Assembly. */
    EMERGENCY_SESSION,
    /** Year and number, {@code 2005/1}: the Economic and Social Council. */
    YEAR,
    /** Number and session, {@code 2205 (XXI)}: General Assembly to 1975, Council to 1977. */
    ROMAN_SESSION,
    /** Number and year, {@code 1325 (2000)}: the Security Council. */
    NUMBER_AND_YEAR
  }

  /** The first session of the General Assembly whose resolutions are numbered with a stroke. */
  private static final int FIRST_STROKE_SESSION = 31;

  /** Whether an organ gives its resolutions or decisions such numbers. */
  boolean fits(Organ organ) {
    return switch (organ) {
      case GENERAL_ASSEMBLY ->
          form == Form.SESSION && left >= FIRST_STROKE_SESSION
              || form == Form.SPECIAL_SESSION
              || form == Form.EMERGENCY_SESSION
              || form == Form.ROMAN_SESSION;
      case SECURITY_COUNCIL -> form == Form.NUMBER_AND_YEAR;
      case ECONOMIC_AND_SOCIAL_COUNCIL -> form == Form.YEAR || form == Form.ROMAN_SESSION;
      case HUMAN_RIGHTS_COUNCIL -> form == Form.SESSION || form == Form.SPECIAL_SESSION;
    };
  }

  /**
   * Who it must be when no author is named and the organ that speaks has no such numbers. A low
   * session may be any body's.
   */
  Optional<Organ> likelyAuthor() {
    return Arrays.stream(Organ.values())
        .filter(organ -> organ != Organ.HUMAN_RIGHTS_COUNCIL && fits(organ))
        .findFirst();
  }
}

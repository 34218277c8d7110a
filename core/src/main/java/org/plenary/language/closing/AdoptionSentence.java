package org.plenary.language.closing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The sentence that ends older resolutions of the Security Council, e.g. {@code Adopted at the
 * 312th meeting by 8 votes to none, with 3 abstentions}.
 *
 * @param meeting the number of the meeting, if it can be read
 * @param held where the number of the meeting stands
 * @param vote where the sentence says how the votes were cast, if it does
 * @param day when that was, if the sentence says so
 */
public record AdoptionSentence(
    OptionalInt meeting, Place held, Optional<Place> vote, Optional<Day> day) {

  /**
   * The date of the adoption, where the sentence gives it.
   *
   * @param date the date
   * @param place where it stands
   */
  public record Day(LocalDate date, Place place) {}

  /**
   * A stretch of the sentence.
   *
   * @param start offset of its first character
   * @param end offset after its last
   */
  public record Place(int start, int end) {}
}

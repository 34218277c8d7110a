package org.plenary.parser.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.model.Target;

/** A passage of a text that is to be marked. */
sealed interface Finding {

  /** The offset of its first character. */
  int start();

  /** The offset after its last character. */
  int end();

  /**
   * A date in words.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   * @param date the day meant
   */
  record Dated(int start, int end, LocalDate date) implements Finding {}

  /**
   * A reference.
   *
   * @param start the offset of its first character
   * @param end the offset after its last character
   * @param target what it points at
   * @param date the date within it, if there is one
   * @param repaired whether letters of another script were read as Latin ones
   */
  record Cited(int start, int end, Target target, Optional<Dated> date, boolean repaired)
      implements Finding {}
}

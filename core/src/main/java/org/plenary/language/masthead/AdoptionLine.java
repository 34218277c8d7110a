package org.plenary.language.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The line under the number of a Security Council resolution that says when it was adopted.
 *
 * @param meeting the number of the meeting, if the line gives it
 * @param date the date, if the line gives it
 */
public record AdoptionLine(OptionalInt meeting, Optional<LocalDate> date) {}

package org.plenary.language.closing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The line at the end of a deliberation that names the meeting.
 *
 * @param number the number of the meeting
 * @param date the date, if it stands on the same line
 */
public record Meeting(int number, Optional<LocalDate> date) {}

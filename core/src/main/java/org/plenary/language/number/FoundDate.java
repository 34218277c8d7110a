package org.plenary.language.number;

import java.time.LocalDate;

/**
 * A date in a text.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param date the date
 */
public record FoundDate(int start, int end, LocalDate date) {}

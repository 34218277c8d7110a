package org.plenary.language.masthead;

/**
 * The number of a Security Council resolution, e.g. {@code 1325 (2000)}.
 *
 * @param number its number
 * @param year the year of its adoption
 */
public record YearNumber(int number, int year) {}

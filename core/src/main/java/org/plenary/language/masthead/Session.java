package org.plenary.language.masthead;

/**
 * A session of an organ.
 *
 * @param kind its kind
 * @param number its number, or its year if it is named after it
 */
public record Session(SessionKind kind, int number) {}

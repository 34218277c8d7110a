package org.plenary.language;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;

/**
 * The line of the masthead that says what a document is, e.g. {@code Resolution adopted by the
 * General Assembly on 22 December 2005}.
 *
 * @param kind the kind of document
 * @param organ the organ, if the line names it
 * @param date the date of adoption, if the line gives it
 */
public record DocumentLine(DocumentKind kind, Optional<Organ> organ, Optional<LocalDate> date) {}

package org.plenary.language.masthead;

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
 * @param sponsors where a draft's line names who sponsors or submits it
 */
public record DocumentLine(
    DocumentKind kind,
    Optional<Organ> organ,
    Optional<LocalDate> date,
    Optional<SponsorRange> sponsors) {

  /**
   * A part of the line as printed.
   *
   * @param from where it begins
   * @param to where it ends
   */
  public record SponsorRange(int from, int to) {}
}

package org.plenary.diagnostic;

import static org.plenary.diagnostic.Severity.ERROR;
import static org.plenary.diagnostic.Severity.INFO;
import static org.plenary.diagnostic.Severity.WARNING;

/** Every kind of thing that can be noticed in a document, with its severity. */
public enum Code {
  /** A character of the source is neither in the document nor in the ledger. */
  UNCLAIMED_TEXT(ERROR),
  /** No enacting formula was found: the organ is a guess. */
  NO_ENACTING_FORMULA(WARNING),
  /** Neither the closing lines nor the masthead give the date of adoption; the IRI has none. */
  NO_ADOPTION_DATE(WARNING),
  /** No number or symbol was found. */
  NO_NUMBER(WARNING),
  /** A number has no full stop, dash or bracket after it where the language wants one. */
  NUMBER_WITHOUT_STOP(WARNING),
  /** A paragraph's number does not follow the one before it. */
  NUMBER_OUT_OF_ORDER(WARNING),
  /** A note has no marker in the text; it was put where the page's text ends. */
  NOTE_WITHOUT_MARKER(WARNING),
  /** A marker has no note. */
  MARKER_WITHOUT_NOTE(WARNING),
  /** A note's number was lost and has been put back. */
  NOTE_NUMBER_RESTORED(WARNING),
  /** A list level could be read in more than one way. */
  AMBIGUOUS_LEVEL(WARNING),
  /** Two languages are mixed in the text. */
  MIXED_LANGUAGES(WARNING),
  /** Arabic presentation forms were changed to letters. */
  PRESENTATION_FORMS_REPAIRED(INFO),
  /** Text stood in the order of the page, or in pieces, and was put in reading order. */
  VISUAL_ORDER_REPAIRED(WARNING),
  /** Letters of another script that look alike were replaced in a symbol. */
  LOOK_ALIKE_REPAIRED(WARNING),
  /** A date was split by a line end or by stray spaces. */
  DATE_REPAIRED(INFO),
  /** An {@code Ibid.} has nothing to point at. */
  IBID_WITHOUT_ANTECEDENT(WARNING),
  /** Something of a file that is no part of its text: a comment, hidden text, a picture. */
  LEFT_OUT(INFO),
  /**
   * A file has tracked changes that nobody has decided on; its text depends on how they are read.
   */
  TRACKED_CHANGES(WARNING),
  /** Something in a file that the model does not carry. */
  NOT_CARRIED(WARNING),
  /** No font at hand has a character; the PDF shows its number in brackets. */
  MISSING_GLYPH(WARNING),
  /** An element stands where the standard does not allow it; its content is kept. */
  MISPLACED_ELEMENT(WARNING),
  /** An attribute is unknown, or has a value that is none of its kind; it is kept. */
  UNKNOWN_ATTRIBUTE(WARNING),
  /** A document has no FRBR metadata; what they would say was taken from the text. */
  NO_IDENTIFICATION(WARNING),
  /** The XML is not well-formed. */
  NOT_WELL_FORMED(ERROR),
  /** The XML breaks a rule of the schema. */
  SCHEMA_INVALID(ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }
}

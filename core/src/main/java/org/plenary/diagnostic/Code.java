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
  /** The symbol and the line of the title name different numbers; the IRI has that of the title. */
  SYMBOL_CONTRADICTED(WARNING),
  /** A number has no full stop, dash or bracket after it where the language wants one. */
  NUMBER_WITHOUT_STOP(WARNING),
  /** A paragraph's number does not follow the one before it. */
  NUMBER_OUT_OF_ORDER(WARNING),
  /** A note has no marker in the text; it was put where the page's text ends. */
  NOTE_WITHOUT_MARKER(WARNING),
  /** A marker has no note. */
  MARKER_WITHOUT_NOTE(WARNING),
  /** Text stands below the closing lines and is taken for the end of the main text. */
  TEXT_AFTER_CLOSING(WARNING),
  /** A note's number was lost and has been put back. */
  NOTE_NUMBER_RESTORED(WARNING),
  /** The text holds more than one deliberation, or a piece of another. */
  SEVERAL_DELIBERATIONS(WARNING),
  /** Lines stand in columns and were not read as a table, or cells of a table ran together. */
  TABLE_DOUBTFUL(WARNING),
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
  /** The hyphen of a compound went where an extractor joined two lines, and was put back. */
  HYPHEN_RESTORED(WARNING),
  /** An extractor joined two lines, and the hyphen between them, if there was one, is not known. */
  HYPHEN_LOST(INFO),
  /** Plain text draws a table with strokes, as a grid or between bars; they were read as such. */
  DRAWN_TABLE_READ(INFO),
  /** The text is Markdown: its signs of emphasis, links and notes were read as such. */
  MARKDOWN_READ(INFO),
  /**
   * A character of the source does not tell what stands on the page: U+FFFD, a control character, a
   * private one. What XML cannot hold becomes U+FFFD.
   */
  UNKNOWN_CHARACTER(WARNING),
  /** A private character of the fonts Symbol or Wingdings was read as a bullet. */
  PRIVATE_BULLET_READ(INFO),
  /** Characters that leave no trace on the page stood at the edges of words, and were dropped. */
  UNSEEN_DROPPED(INFO),
  /** A word whose letters scanning has mistaken was read as the one that it is like. */
  READ_BY_LIKENESS(WARNING),
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
  /** Text does not fit on the sheet of a PDF, which lacks it: a table has too many columns. */
  OFF_SHEET(ERROR),
  /** An element stands where the standard does not allow it; its content is kept. */
  MISPLACED_ELEMENT(WARNING),
  /** An attribute is unknown, or its value is not of its kind; it is kept. */
  UNKNOWN_ATTRIBUTE(WARNING),
  /** A document has no FRBR metadata; what they would say was taken from the text. */
  NO_IDENTIFICATION(WARNING),
  /** A step of adoption had another date than its document, and was given that. */
  DATE_CORRECTED(WARNING),
  /**
   * A link was in pieces, or covered a part of a printed number alone, and covers all of it now.
   */
  LINK_REPAIRED(INFO),
  /** The form of a file is another than it was; its text is the same. */
  REWRITTEN(INFO),
  /** The XML is not well-formed. */
  NOT_WELL_FORMED(ERROR),
  /** The XML has a document type declaration, which is never read. */
  DOCTYPE_REFUSED(ERROR),
  /** The XML is of another vocabulary than Akoma Ntoso 3.0. */
  NOT_AKOMA_NTOSO(ERROR),
  /** The XML breaks a rule of the schema. */
  SCHEMA_INVALID(ERROR),
  /** An eId does not follow the naming convention. */
  EID_FORM(WARNING),
  /** An eId does not begin with that of the element in which its element stands. */
  EID_CONTEXT(WARNING),
  /** The number in an eId is not the number that is printed. */
  EID_NUMBER(WARNING),
  /** Two elements of one document have the same eId. */
  EID_TWICE(ERROR),
  /** A reference begins with {@code #}, and no element has the eId that follows. */
  REFERENCE_TO_NOTHING(ERROR),
  /** A reference names an element of the file without {@code #}. */
  REFERENCE_WITHOUT_HASH(WARNING),
  /** An IRI does not follow the naming convention. */
  IRI_FORM(WARNING),
  /** The IRIs of Work, Expression and Manifestation do not go together. */
  IRI_MISMATCH(ERROR),
  /** The number in the IRI is not that of the document. */
  IRI_NUMBER(ERROR),
  /** The organ in the IRI is not that of the document. */
  IRI_ORGAN(ERROR),
  /** The date in the IRI is not that of adoption. */
  IRI_DATE(ERROR),
  /** The language in the IRI is not that of the document. */
  IRI_LANGUAGE(ERROR),
  /** A note has no marker. */
  MARKER_MISSING(WARNING),
  /** A note's marker does not follow that of the note before. */
  MARKER_ORDER(WARNING),
  /** The call of a note has another marker than the note. */
  MARKER_OF_CALL(WARNING),
  /** The number of a paragraph does not follow that of the paragraph before. */
  PARAGRAPH_ORDER(WARNING),
  /** A date is {@code 0001-01-01}, which stands for an unknown one. */
  DATE_UNKNOWN(WARNING),
  /** A document is published or marked up before it was adopted, or adopted before 1946. */
  DATE_ORDER(WARNING),
  /** A document was adopted outside the session or year that its number names. */
  DATE_SESSION(WARNING),
  /** A date is not the one that is printed. */
  DATE_TEXT(WARNING),
  /** A link leads to another document than its text names. */
  LINK_TEXT(WARNING),
  /** The versions to be lined up are of different deliberations. */
  OTHER_DELIBERATION(ERROR),
  /** A paragraph, heading, cell or other text is in one language and not in another. */
  LANGUAGE_TEXT(WARNING),
  /** A note is in one language and not in another. */
  LANGUAGE_NOTE(WARNING),
  /** A language has something elsewhere than the others. */
  LANGUAGE_ORDER(WARNING),
  /** A paragraph or point has another number than in the other languages. */
  LANGUAGE_NUMBER(WARNING),
  /** A figure is in one language and not in another. */
  LANGUAGE_FIGURE(WARNING),
  /** A date is in one language and not in another. */
  LANGUAGE_DATE(WARNING),
  /** The symbol or number of a document is in one language and not in another. */
  LANGUAGE_REFERENCE(WARNING);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }
}

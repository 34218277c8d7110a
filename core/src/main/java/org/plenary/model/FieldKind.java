package org.plenary.model;

/** The passages of masthead, title and closing lines that have a function of their own. */
public enum FieldKind {
  /** {@code United Nations}. */
  PUBLISHER,
  /** {@code General Assembly} in the masthead. */
  ISSUING_BODY,
  /** {@code A/RES/60/212} in the masthead. */
  SYMBOL,
  /** {@code Distr.: General}. */
  DISTRIBUTION,
  /** The date of issuance in the masthead; the value is the ISO date. */
  ISSUED,
  /** {@code Original: English}. */
  ORIGINAL_LANGUAGE,
  /** {@code Français} in the masthead: the language of this text. */
  EXPRESSION_LANGUAGE,
  /** {@code Elections and appointments}: the group of decisions to which one belongs. */
  DECISION_GROUP,
  /** {@code Sixtieth session}; the value is its number. */
  SESSION,
  /** {@code Agenda item 54 (a)}. */
  AGENDA_ITEM,
  /** The agenda item's title. */
  AGENDA_TITLE,
  /** {@code Resolution adopted by the General Assembly on 22 December 2005}. */
  DOCUMENT_TYPE,
  /** {@code Resolution 2676 (2023)}, the Security Council's line. */
  RESOLUTION_NUMBER,
  /** {@code Adopted by the Security Council at its …, on …}. */
  ADOPTION,
  /** {@code [on the report of the Second Committee (A/60/490)]}. */
  PROPONENT,
  /** The document named within the proponent line. */
  ORIGINATING_DOCUMENT,
  /** {@code 60/212} before the title. */
  NUMBER,
  /** The title. */
  TITLE,
  /** The meeting at which the text was adopted; the value is its number. */
  ADOPTION_MEETING,
  /** The date of adoption; the value is the ISO date. */
  ADOPTED,
  /** {@code [Adopted without a vote.]} or the vote. */
  VOTE,
  /** One of the sponsors of a draft, e.g. {@code Ruritania}. */
  SPONSOR,
  /**
   * {@code Third Committee} in the masthead: the body below the organ that has a draft before it.
   */
  COMMITTEE
}

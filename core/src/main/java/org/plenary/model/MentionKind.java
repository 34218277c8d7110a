package org.plenary.model;

/** The kinds of entity that Akoma Ntoso marks within text. */
public enum MentionKind {
  ORGANIZATION,
  PERSON,
  ROLE,
  LOCATION,
  EVENT,
  CONCEPT,
  TERM,
  QUANTITY
}

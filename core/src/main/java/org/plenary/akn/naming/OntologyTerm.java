package org.plenary.akn.naming;

import org.plenary.model.MentionKind;

/** The entries of our own vocabulary, to which {@code refersTo} points. */
public enum OntologyTerm {
  AUTHOR("author", MentionKind.ROLE, "Author"),
  EDITOR("editor", MentionKind.ROLE, "Editor"),
  PUBLISHER("publisher", MentionKind.ROLE, "Publisher"),
  ISSUING_BODY("issuingBody", MentionKind.ROLE, "Issuing body"),
  SPONSORS("sponsors", MentionKind.ROLE, "Sponsors"),
  SYMBOL("symbol", MentionKind.CONCEPT, "Symbol"),
  NUMBER("number", MentionKind.CONCEPT, "Number"),
  TITLE("resolutionTitle", MentionKind.CONCEPT, "Title"),
  DOCUMENT_TYPE("documentType", MentionKind.CONCEPT, "Kind of document"),
  RESOLUTION_NUMBER("resolutionNumber", MentionKind.CONCEPT, "Number of the resolution"),
  PREAMBLE("preamble", MentionKind.CONCEPT, "Preamble"),
  DATE_OF_ISSUANCE("dateOfIssuance", MentionKind.CONCEPT, "Date of issuance"),
  ADOPTION_DATE("adoptionDate", MentionKind.CONCEPT, "Date of adoption"),
  MEMBER_STATE("memberState", MentionKind.CONCEPT, "Member State"),
  JOB_NUMBER("publicationJobNumber", MentionKind.CONCEPT, "Publication job number"),
  ADOPTED("adopted", MentionKind.CONCEPT, "Adopted"),
  ADOPTION("adoption", MentionKind.EVENT, "Adoption"),
  ADOPTION_MEETING("adoptionMeeting", MentionKind.EVENT, "Meeting of adoption"),
  SESSION("session", MentionKind.EVENT, "Session");

  private final String id;
  private final MentionKind kind;
  private final String label;

  OntologyTerm(String id, MentionKind kind, String label) {
    this.id = id;
    this.kind = kind;
    this.label = label;
  }

  /** Its eId. */
  public String id() {
    return id;
  }

  /** What sort of entry it is. */
  MentionKind kind() {
    return kind;
  }

  /** What it means, for people. */
  String label() {
    return label;
  }
}

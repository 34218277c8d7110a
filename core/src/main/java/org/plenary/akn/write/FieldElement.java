package org.plenary.akn.write;

import java.util.Optional;
import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.naming.Ontology;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.akn.naming.Zone;
import org.plenary.model.Inline;
import org.plenary.schemas.DocAuthority;
import org.plenary.schemas.DocCommittee;
import org.plenary.schemas.DocDate;
import org.plenary.schemas.DocNumber;
import org.plenary.schemas.DocProponent;
import org.plenary.schemas.DocStatus;
import org.plenary.schemas.DocTitle;
import org.plenary.schemas.Event;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.Location;
import org.plenary.schemas.Outcome;
import org.plenary.schemas.SemanticElement;
import org.plenary.schemas.Session;
import org.plenary.schemas.TextElement;
import org.plenary.schemas.Vote;

/**
 * The element of a field of masthead, title or closing lines.
 *
 * @param outer the element that stands in the text
 * @param inner the element that takes the words: the same, or one within it
 * @param eId what its eId is called, if it gets one
 * @param voting whether it is a vote
 */
public record FieldElement(
    TextElement outer, TextElement inner, Optional<String> eId, boolean voting) {

  /** Makes the element of a field, and the metadata entries that it refers to. */
  static FieldElement of(Inline.Field field, Zone zone, boolean voting, WritingContext drafting) {
    Ontology ontology = drafting.ontology();
    return switch (field.kind()) {
      case PUBLISHER -> referring(new DocAuthority(), OntologyTerm.PUBLISHER, ontology);
      case ISSUING_BODY -> referring(new DocAuthority(), OntologyTerm.ISSUING_BODY, ontology);
      case SYMBOL -> referring(new DocNumber(), OntologyTerm.SYMBOL, ontology);
      case DISTRIBUTION -> simple(new DocStatus());
      case ISSUED -> date(field, OntologyTerm.DATE_OF_ISSUANCE, ontology);
      case ADOPTED -> date(field, OntologyTerm.ADOPTION_DATE, ontology);
      case SESSION -> session(field);
      case PROPONENT -> simple(new DocProponent());
      case SPONSOR -> referring(new DocProponent(), OntologyTerm.SPONSORS, ontology);
      case COMMITTEE -> simple(new DocCommittee());
      case RESOLUTION_NUMBER -> referring(new DocTitle(), OntologyTerm.RESOLUTION_NUMBER, ontology);
      case NUMBER ->
          zone == Zone.PREFACE
              ? simple(new DocNumber())
              : referring(new DocNumber(), OntologyTerm.NUMBER, ontology);
      case TITLE ->
          zone == Zone.PREFACE
              ? simple(new DocTitle())
              : referring(new DocTitle(), OntologyTerm.TITLE, ontology);
      case DOCUMENT_TYPE ->
          zone == Zone.MASTHEAD
              ? simple(new DocTitle())
              : referring(new DocTitle(), OntologyTerm.DOCUMENT_TYPE, ontology);
      case ADOPTION ->
          zone == Zone.CONCLUSIONS
              ? semantic(new Event(), "event", OntologyTerm.ADOPTION, ontology)
              : referring(new DocTitle(), OntologyTerm.ADOPTION, ontology);
      case ADOPTION_MEETING -> zone == Zone.CONCLUSIONS ? location(field, ontology) : named(field);
      case VOTE -> voting ? outcome(field, ontology) : vote(field, drafting);
      case ORIGINAL_LANGUAGE,
          EXPRESSION_LANGUAGE,
          DECISION_GROUP,
          AGENDA_ITEM,
          AGENDA_TITLE,
          ORIGINATING_DOCUMENT ->
          named(field);
    };
  }

  private static FieldElement simple(TextElement element) {
    return new FieldElement(element, element, Optional.empty(), false);
  }

  private static FieldElement referring(
      InlineElement element, OntologyTerm term, Ontology ontology) {
    element.setRefersTo(ontology.refer(term));
    return simple(element);
  }

  private static FieldElement semantic(
      SemanticElement element, String eId, OntologyTerm term, Ontology ontology) {
    element.setRefersTo(ontology.refer(term));
    return new FieldElement(element, element, Optional.of(eId), false);
  }

  private static FieldElement named(Inline.Field field) {
    org.plenary.schemas.Inline inline = new org.plenary.schemas.Inline();
    inline.setName(AknNames.field(field.kind()));
    field.value().ifPresent(inline::setTitle);
    return new FieldElement(inline, inline, Optional.of("inline"), false);
  }

  private static FieldElement date(Inline.Field field, OntologyTerm term, Ontology ontology) {
    Optional<String> day = field.value().filter(value -> Iris.date(value).isPresent());
    if (day.isEmpty()) {
      return named(field);
    }
    DocDate element = new DocDate();
    element.setDate(day.get());
    return referring(element, term, ontology);
  }

  private static FieldElement session(Inline.Field field) {
    Session session = new Session();
    field.value().ifPresent(session::setValue);
    return simple(session);
  }

  private static FieldElement location(Inline.Field field, Ontology ontology) {
    Location location = new Location();
    field.value().ifPresent(location::setTitle);
    return semantic(location, "location", OntologyTerm.ADOPTION_MEETING, ontology);
  }

  private static FieldElement vote(Inline.Field field, WritingContext drafting) {
    Vote vote = new Vote();
    vote.setBy(drafting.actor());
    vote.setAs(drafting.ontology().refer(OntologyTerm.AUTHOR));
    FieldElement outcome = outcome(field, drafting.ontology());
    vote.getContent().add(outcome.outer());
    return new FieldElement(vote, outcome.inner(), Optional.empty(), true);
  }

  private static FieldElement outcome(Inline.Field field, Ontology ontology) {
    Outcome outcome = new Outcome();
    field
        .value()
        .filter(value -> !value.isEmpty())
        .ifPresent(
            value ->
                outcome.setRefersTo(
                    ontology.refer(org.plenary.model.MentionKind.CONCEPT, value, value)));
    return simple(outcome);
  }
}

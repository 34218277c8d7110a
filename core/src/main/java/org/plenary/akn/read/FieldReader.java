package org.plenary.akn.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.OntologyTerm;
import org.plenary.akn.naming.Zone;
import org.plenary.model.FieldKind;
import org.plenary.schemas.DocAuthority;
import org.plenary.schemas.DocCommittee;
import org.plenary.schemas.DocDate;
import org.plenary.schemas.DocNumber;
import org.plenary.schemas.DocProponent;
import org.plenary.schemas.DocStatus;
import org.plenary.schemas.DocTitle;
import org.plenary.schemas.DocType;
import org.plenary.schemas.Event;
import org.plenary.schemas.Inline;
import org.plenary.schemas.InlineElement;
import org.plenary.schemas.Location;
import org.plenary.schemas.Outcome;
import org.plenary.schemas.Session;
import org.plenary.schemas.TextElement;
import org.plenary.schemas.Vote;

/** Tells which field of masthead, title or closing lines an element is. */
final class FieldReader {

  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");

  private FieldReader() {}

  /**
   * A field.
   *
   * @param kind its function
   * @param value its value for machines
   * @param words the element that holds its words
   */
  record Found(FieldKind kind, Optional<String> value, TextElement words) {}

  /** The field that an element is, if it is one. */
  static Optional<Found> find(TextElement element, Zone zone) {
    if (element instanceof InlineElement inline) {
      return ofInline(inline, zone);
    }
    if (element instanceof Location location
        && (zone == Zone.CONCLUSIONS
            || MixedContentReader.orEmpty(location.getRefersTo())
                .endsWith(OntologyTerm.ADOPTION_MEETING.id()))) {
      return found(FieldKind.ADOPTION_MEETING, figures(location.getTitle()), location);
    }
    if (element instanceof Event event
        && zone == Zone.CONCLUSIONS
        && MixedContentReader.orEmpty(event.getRefersTo())
            .endsWith("#" + OntologyTerm.ADOPTION.id())) {
      return found(FieldKind.ADOPTION, Optional.empty(), event);
    }
    return Optional.empty();
  }

  private static Optional<Found> ofInline(InlineElement element, Zone zone) {
    String refersTo = MixedContentReader.refersTo(element);
    Optional<String> none = Optional.empty();
    if (element instanceof DocAuthority) {
      boolean body = refersTo.equals(OntologyTerm.ISSUING_BODY.id());
      return found(body ? FieldKind.ISSUING_BODY : FieldKind.PUBLISHER, none, element);
    }
    if (element instanceof DocNumber) {
      boolean symbol = refersTo.equals(OntologyTerm.SYMBOL.id());
      return found(symbol ? FieldKind.SYMBOL : FieldKind.NUMBER, none, element);
    }
    if (element instanceof DocCommittee) {
      return found(FieldKind.COMMITTEE, none, element);
    }
    if (element instanceof DocStatus) {
      return found(FieldKind.DISTRIBUTION, none, element);
    }
    if (element instanceof DocDate date) {
      return found(dateKind(refersTo, zone), Optional.ofNullable(date.getDate()), element);
    }
    if (element instanceof Session session) {
      return found(FieldKind.SESSION, Optional.ofNullable(session.getValue()), element);
    }
    if (element instanceof DocProponent) {
      boolean sponsors = refersTo.equals(OntologyTerm.SPONSORS.id());
      return found(sponsors ? FieldKind.SPONSOR : FieldKind.PROPONENT, none, element);
    }
    if (element instanceof DocTitle) {
      return found(titleKind(refersTo, zone), none, element);
    }
    if (element instanceof DocType) {
      return found(FieldKind.DOCUMENT_TYPE, none, element);
    }
    if (element instanceof Vote vote) {
      return vote(vote);
    }
    if (element instanceof Outcome) {
      return found(FieldKind.VOTE, Optional.of(refersTo).filter(v -> !v.isEmpty()), element);
    }
    return element instanceof Inline inline ? named(inline) : Optional.empty();
  }

  private static FieldKind dateKind(String refersTo, Zone zone) {
    if (refersTo.equals(OntologyTerm.ADOPTION_DATE.id())) {
      return FieldKind.ADOPTED;
    }
    if (refersTo.equals(OntologyTerm.DATE_OF_ISSUANCE.id())) {
      return FieldKind.ISSUED;
    }
    return zone == Zone.CONCLUSIONS ? FieldKind.ADOPTED : FieldKind.ISSUED;
  }

  private static FieldKind titleKind(String refersTo, Zone zone) {
    if (refersTo.equals(OntologyTerm.RESOLUTION_NUMBER.id())) {
      return FieldKind.RESOLUTION_NUMBER;
    }
    if (refersTo.equals(OntologyTerm.ADOPTION.id())) {
      return FieldKind.ADOPTION;
    }
    if (refersTo.equals(OntologyTerm.DOCUMENT_TYPE.id())) {
      return FieldKind.DOCUMENT_TYPE;
    }
    boolean title = refersTo.equals(OntologyTerm.TITLE.id()) || zone != Zone.MASTHEAD;
    return title ? FieldKind.TITLE : FieldKind.DOCUMENT_TYPE;
  }

  /** A vote and its only outcome are one field. */
  private static Optional<Found> vote(Vote vote) {
    List<Object> content =
        vote.getContent().stream()
            .filter(child -> !(child instanceof String text && text.isBlank()))
            .toList();
    if (content.size() == 1 && content.get(0) instanceof Outcome outcome) {
      String value = MixedContentReader.refersTo(outcome);
      return found(FieldKind.VOTE, Optional.of(value).filter(v -> !v.isEmpty()), outcome);
    }
    return found(FieldKind.VOTE, Optional.empty(), vote);
  }

  private static Optional<Found> named(Inline inline) {
    return AknNames.field(MixedContentReader.orEmpty(inline.getName()))
        .flatMap(kind -> found(kind, title(inline, kind), inline));
  }

  private static Optional<String> title(Inline inline, FieldKind kind) {
    return kind == FieldKind.ADOPTION_MEETING
        ? figures(inline.getTitle())
        : Optional.ofNullable(inline.getTitle());
  }

  /** The number in {@code 68th}; the value itself if there is none in it. */
  private static Optional<String> figures(@Nullable String title) {
    if (title == null) {
      return Optional.empty();
    }
    Matcher matcher = FIGURES.matcher(title);
    return Optional.of(matcher.find() ? matcher.group() : title);
  }

  private static Optional<Found> found(FieldKind kind, Optional<String> value, TextElement words) {
    return Optional.of(new Found(kind, value, words));
  }
}

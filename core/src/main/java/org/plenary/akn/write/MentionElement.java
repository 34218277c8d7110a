package org.plenary.akn.write;

import org.plenary.akn.naming.AknNames;
import org.plenary.akn.naming.Ontology;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.schemas.Concept;
import org.plenary.schemas.Event;
import org.plenary.schemas.Location;
import org.plenary.schemas.Organization;
import org.plenary.schemas.Person;
import org.plenary.schemas.Quantity;
import org.plenary.schemas.Role;
import org.plenary.schemas.SemanticElement;
import org.plenary.schemas.TextElement;

/** The elements that name entities. */
public final class MentionElement {

  private MentionElement() {}

  /** The element of a mention; an {@code inline} where it does not say which entity is meant. */
  static TextElement element(Inline.Mention mention, Ontology ontology) {
    if (mention.concept().isEmpty()) {
      org.plenary.schemas.Inline inline = new org.plenary.schemas.Inline();
      inline.setName(AknNames.mention(mention.kind()));
      return inline;
    }
    SemanticElement element =
        switch (mention.kind()) {
          case ORGANIZATION -> new Organization();
          case PERSON -> new Person();
          case ROLE -> new Role();
          case LOCATION -> new Location();
          case EVENT -> new Event();
          case CONCEPT -> new Concept();
          case TERM -> new org.plenary.schemas.Term();
          case QUANTITY -> new Quantity();
        };
    String label = PlainText.of(mention.content()).strip();
    element.setRefersTo(
        ontology.refer(
            mention.kind(), mention.concept(), label.isEmpty() ? mention.concept() : label));
    return element;
  }
}

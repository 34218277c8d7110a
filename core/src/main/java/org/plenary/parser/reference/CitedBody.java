package org.plenary.parser.reference;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Organ;

/** Who may be named as the author of a resolution or decision. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
enum CitedBody {
  /** The General Assembly. */
  GENERAL_ASSEMBLY(Organ.GENERAL_ASSEMBLY),
  /** The Security Council. */
  SECURITY_COUNCIL(Organ.SECURITY_COUNCIL),
  /** The Economic and Social Council. */
  ECONOMIC_AND_SOCIAL_COUNCIL(Organ.ECONOMIC_AND_SOCIAL_COUNCIL),
  /** The Human Rights Council. */
  HUMAN_RIGHTS_COUNCIL(Organ.HUMAN_RIGHTS_COUNCIL),
  /** "The Council": the form of the number says which. */
  COUNCIL(Organ.SECURITY_COUNCIL, Organ.ECONOMIC_AND_SOCIAL_COUNCIL, Organ.HUMAN_RIGHTS_COUNCIL),
  /** A commission, conference or agency, whose numbers lead nowhere here. */
  OTHER;

  private final List<Organ> organs;

  CitedBody(Organ... organs) {
    this.organs = List.of(organs);
  }

  /** The organ meant, if its numbers have this form. */
  Optional<Organ> author(NumberInText number) {
    return organs.stream().filter(number::fits).findFirst();
  }
}

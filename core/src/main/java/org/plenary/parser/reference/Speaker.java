package org.plenary.parser.reference;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Organ;

/**
 * The organ whose deliberation is read: the author of a resolution that is cited without a name.
 *
 * @param organ which organ, where known
 * @param session its session, where known
 */
record Speaker(Optional<Organ> organ, OptionalInt session) {

  /** The General Assembly's decisions are numbered from here on. */
  private static final int FIRST_DECISION = 401;

  static Speaker of(Identity identity) {
    return new Speaker(identity.organ(), identity.session());
  }

  /**
   * The organ that a reference means: the one that is named if its numbers look like that, else the
   * speaker, else the only one that it can be.
   *
   * @param number the number cited
   * @param kind whether as a resolution or a decision
   * @param named the body that is named as its author
   * @return nothing if the number belongs to a body whose documents have no such addresses
   */
  Optional<Organ> author(NumberInText number, DocumentKind kind, Optional<CitedBody> named) {
    if (named.isPresent()) {
      Optional<Organ> author = named.get().author(number);
      if (author.isPresent() || named.get() == CitedBody.OTHER) {
        return author;
      }
    }
    Optional<Organ> author =
        organ.filter(number::fits).filter(own -> !isLater(number, own)).or(number::likelyAuthor);
    boolean otherDecision =
        kind == DocumentKind.DECISION
            && number.form() == NumberInText.Form.SESSION
            && number.right() < FIRST_DECISION;
    return author.filter(own -> !otherDecision || own != Organ.GENERAL_ASSEMBLY);
  }

  /** Whether a number is of a session that the Human Rights Council has not had yet. */
  private boolean isLater(NumberInText number, Organ own) {
    return own == Organ.HUMAN_RIGHTS_COUNCIL
        && number.form() == NumberInText.Form.SESSION
        && number.left() > session.orElse(Integer.MAX_VALUE);
  }
}

package org.plenary.akn.naming;

import java.util.Locale;
import java.util.Optional;
import org.plenary.model.AmendedPassage;

/** Addresses of passages in a text that is to be changed: its own, and the eId of the passage. */
public final class ModHrefs {

  /** What stands for the address of a text that nothing names. */
  private static final String UNNAMED = "unnamed";

  private ModHrefs() {}

  /** The address of the whole text. */
  public static String href(Optional<String> text) {
    return text.orElse(UNNAMED);
  }

  /** The address of a passage. */
  public static String href(Optional<String> text, AmendedPassage destination) {
    return href(text) + "#" + destination.passage();
  }

  /** The position that is written with the address; nothing for the passage itself. */
  public static Optional<String> position(AmendedPassage destination) {
    return destination.side() == AmendedPassage.Side.AT
        ? Optional.empty()
        : Optional.of(destination.side().name().toLowerCase(Locale.ROOT));
  }

  /**
   * The passage at an address.
   *
   * @param position as written with it; empty if there is none
   */
  public static Optional<AmendedPassage> destination(String href, String position) {
    int mark = href.indexOf('#');
    if (mark < 0 || mark == href.length() - 1) {
      return Optional.empty();
    }
    AmendedPassage.Side side =
        switch (position) {
          case "before" -> AmendedPassage.Side.BEFORE;
          case "after" -> AmendedPassage.Side.AFTER;
          default -> AmendedPassage.Side.AT;
        };
    return Optional.of(new AmendedPassage(href.substring(mark + 1), side));
  }
}

package org.plenary.akn.naming;

import java.util.Locale;
import org.plenary.model.Numbering;
import org.plenary.model.SectionLevel;

/** How divisions above the paragraph are called in eIds. */
public final class SectionNames {

  private SectionNames() {}

  /** The abbreviation of the naming convention, or the element's own name. */
  public static String ref(SectionLevel level) {
    return switch (level) {
      case PART -> "part";
      case CHAPTER -> "chp";
      case SECTION -> "sec";
      case SUBSECTION -> "subsection";
      case ARTICLE -> "art";
    };
  }

  /** The number in the eId: letters and Roman figures are capitals there, as in print. */
  public static String value(Numbering numbering) {
    return numbering.value().toUpperCase(Locale.ROOT);
  }

  /** The same numbering with that number. */
  public static Numbering numbering(Numbering numbering) {
    return new Numbering(numbering.printed(), value(numbering), numbering.source());
  }
}

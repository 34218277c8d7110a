package org.plenary.akn.write;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.akn.naming.AknLabels;

/**
 * How to write Akoma Ntoso.
 *
 * @param manifestationDate the day on which the XML is made; if none is given, the date of adoption
 *     stands in its place, so that the same document always gives the same bytes
 * @param labels the names of organizations
 */
public record AknOptions(Optional<LocalDate> manifestationDate, AknLabels labels) {

  /** No date of its own, names in the language of the text. */
  public static final AknOptions DEFAULT = new AknOptions(Optional.empty(), AknLabels.IN_LANGUAGE);
}

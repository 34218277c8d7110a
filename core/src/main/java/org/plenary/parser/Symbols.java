package org.plenary.parser;

import java.util.Optional;
import org.plenary.model.Organ;

/** The symbols under which organs issue their resolutions. */
final class Symbols {

  private Symbols() {}

  /** The symbol of a resolution, e.g. {@code A/RES/60/212} or {@code S/RES/1325 (2000)}. */
  static Optional<String> of(Optional<Organ> organ, Optional<String> number) {
    return organ.flatMap(
        of -> number.map(n -> of.resolutionSeries() + n.replaceAll("(\\d) ?([A-Z])$", "$1$2")));
  }
}

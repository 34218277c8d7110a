package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Dates;
import org.plenary.parser.reference.Finding.Dated;

/** The dates of one text, found once and looked up by where they begin or end. */
final class DatesInText {

  private final List<Dated> dates = new ArrayList<>();
  private final Map<Integer, Dated> byStart = new HashMap<>();
  private final Map<Integer, Dated> byEnd = new HashMap<>();

  DatesInText(String text, Dates rules) {
    rules
        .all(text)
        .forEach(
            found -> {
              Dated dated = new Dated(found.start(), found.end(), found.date());
              dates.add(dated);
              byStart.put(dated.start(), dated);
              byEnd.put(dated.end(), dated);
            });
  }

  /** All of them in order. */
  List<Dated> all() {
    return dates;
  }

  /** The date that begins at an offset. */
  Optional<Dated> startingAt(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }

  /** The date that ends at an offset. */
  Optional<Dated> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }
}

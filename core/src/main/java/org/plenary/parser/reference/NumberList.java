package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.model.DocumentKind;
import org.plenary.model.Target;
import org.plenary.parser.reference.Finding.Cited;
import org.plenary.parser.reference.Finding.Dated;

/**
 * Numbers that one word governs: "resolutions 57/63 of … and 58/44 of …". The word is part of the
 * reference if it governs a single number; of several, each reference is a number and its date.
 */
final class NumberList {

  private final List<Item> items = new ArrayList<>();
  private Optional<CitedBody> named;

  /**
   * One of the numbers.
   *
   * @param number the number
   * @param start where its own words begin, the date before it included
   * @param end where its own words end, the date after it included
   * @param date the date within
   * @param adopted the date that is given for it, within or apart
   * @param named the body named for it alone
   */
  record Item(
      NumberInText number,
      int start,
      int end,
      Optional<Dated> date,
      Optional<Dated> adopted,
      Optional<CitedBody> named) {}

  NumberList(Optional<CitedBody> named) {
    this.named = named;
  }

  void add(Item item) {
    items.add(item);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** The body named as the author of them all. */
  Optional<CitedBody> named() {
    return named;
  }

  /** Names the author of those that have none yet. */
  void name(CitedBody body) {
    named = named.or(() -> Optional.of(body));
  }

  /**
   * Adds the references to a list.
   *
   * @param kind what the word says that they are
   * @param wordStart where the word begins
   * @param wordEnd where it ends
   * @param speaker who says it
   * @param into the list
   */
  void cite(DocumentKind kind, int wordStart, int wordEnd, Speaker speaker, List<Cited> into) {
    for (Item item : items) {
      boolean single = items.size() == 1;
      speaker
          .author(item.number, kind, item.named.or(() -> named))
          .ifPresent(
              organ ->
                  into.add(
                      new Cited(
                          single ? Math.min(wordStart, item.start) : item.start,
                          single ? Math.max(wordEnd, item.end) : item.end,
                          new Target.Deliberated(
                              organ, item.number.canonical(), item.adopted.map(Dated::date)),
                          item.date,
                          false)));
    }
  }
}

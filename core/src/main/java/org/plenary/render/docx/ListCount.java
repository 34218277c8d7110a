package org.plenary.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.Numbering;

/** How far Word has counted one series of paragraphs or points. */
final class ListCount {

  private final Optional<WordLists> lists;
  private Optional<NumberForm> form = Optional.empty();
  private int list;
  private int last;

  /**
   * @param lists takes the lists; without them all numbers are text
   */
  ListCount(Optional<WordLists> lists) {
    this.lists = lists;
  }

  /** The count of points; where these do not count up one by one, their numbers are text. */
  static ListCount of(Optional<WordLists> lists, List<Numbering> points) {
    Optional<NumberForm> form = NumberForm.of(points.stream().map(Numbering::printed).toList());
    ListCount count = new ListCount(lists.filter(all -> form.isPresent()));
    count.form = form;
    return count;
  }

  /**
   * The list in which Word arrives at the number that is printed: the one before, or another that
   * begins here; empty if the number has to be text.
   *
   * @param indent those of the paragraph
   */
  OptionalInt next(Numbering number, Optional<ParagraphStyle.Indent> indent) {
    if (lists.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt ordinal = ordinal(number.printed());
    if (ordinal.isEmpty() || list == 0 || ordinal.getAsInt() != last + 1) {
      Optional<NumberForm> anew =
          form.filter(of -> of.ordinal(number.printed()).isPresent())
              .or(() -> NumberForm.of(List.of(number.printed())));
      form = anew.or(() -> form);
      if (anew.isEmpty()) {
        return OptionalInt.empty();
      }
      ordinal = anew.get().ordinal(number.printed());
      list = lists.get().begin(anew.get(), indent, ordinal.orElseThrow());
    }
    last = ordinal.orElseThrow();
    return OptionalInt.of(list);
  }

  private OptionalInt ordinal(String printed) {
    return form.map(of -> of.ordinal(printed)).orElse(OptionalInt.empty());
  }
}

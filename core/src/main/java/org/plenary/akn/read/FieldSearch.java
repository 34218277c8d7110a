package org.plenary.akn.read;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Block;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;

/** Finds fields in masthead, preface and closing lines. */
final class FieldSearch {

  private FieldSearch() {}

  /** The first field of a kind in the lines. */
  static Optional<Inline.Field> first(List<? extends Block> blocks, FieldKind kind) {
    for (Block block : blocks) {
      if (block instanceof Block.TextBlock line) {
        Optional<Inline.Field> found = within(line.content(), kind);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The words of the first field of a kind. */
  static Optional<String> words(List<? extends Block> blocks, FieldKind kind) {
    return first(blocks, kind)
        .map(field -> PlainText.of(field.content()).strip())
        .filter(words -> !words.isEmpty());
  }

  /** The value of the first field of a kind. */
  static Optional<String> value(List<? extends Block> blocks, FieldKind kind) {
    return first(blocks, kind).flatMap(Inline.Field::value);
  }

  private static Optional<Inline.Field> within(List<Inline> inlines, FieldKind kind) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Field field) {
        Optional<Inline.Field> found =
            field.kind() == kind ? Optional.of(field) : within(field.content(), kind);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}

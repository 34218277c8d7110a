package org.plenary.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Block;
import org.plenary.model.Inline;

/**
 * The brackets that Arabic files print around the marker of a note. They belong to the marker, as
 * do the empty ones left where the note's number stood; the model has neither.
 */
final class NoteBrackets {

  private static final String MARKS = "[ \\u200e\\u200f\\u00a0]{0,4}";
  private static final Pattern BEFORE = Pattern.compile("\\(" + MARKS + "$");
  private static final Pattern AFTER = Pattern.compile("^" + MARKS + "\\)");
  private static final Pattern EMPTY = Pattern.compile("^" + MARKS + "\\(" + MARKS + "\\)" + MARKS);

  private NoteBrackets() {}

  /** Running text without brackets around the markers of its notes. */
  static List<Inline> without(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines);
    for (int i = 1; i + 1 < out.size(); i++) {
      if (out.get(i) instanceof Inline.Note
          && out.get(i - 1) instanceof Inline.Text before
          && out.get(i + 1) instanceof Inline.Text after) {
        Matcher opening = BEFORE.matcher(before.value());
        Matcher closing = AFTER.matcher(after.value());
        if (opening.find() && closing.find()) {
          out.set(i - 1, Inline.Text.of(before.value().substring(0, opening.start())));
          out.set(i + 1, Inline.Text.of(after.value().substring(closing.end())));
        }
      }
    }
    out.removeIf(inline -> inline instanceof Inline.Text text && text.value().isEmpty());
    return out;
  }

  /** The text of a note without empty brackets before it. */
  static List<Block> withoutEmpty(List<Block> blocks) {
    if (blocks.isEmpty()
        || !(blocks.get(0) instanceof Block.TextBlock first)
        || first.content().isEmpty()
        || !(first.content().get(0) instanceof Inline.Text text)) {
      return blocks;
    }
    Matcher matcher = EMPTY.matcher(text.value());
    if (!matcher.find()) {
      return blocks;
    }
    List<Inline> content = new ArrayList<>(first.content());
    content.set(0, Inline.Text.of(text.value().substring(matcher.end())));
    List<Block> out = new ArrayList<>(blocks);
    out.set(0, new Block.TextBlock(Layout.clean(content)));
    return out;
  }
}

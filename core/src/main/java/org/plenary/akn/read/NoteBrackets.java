package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Block;
import org.plenary.model.EmphasisStyle;
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
      if (out.get(i) instanceof Inline.Note) {
        String before = characters(out.get(i - 1));
        String after = characters(out.get(i + 1));
        Matcher opening = BEFORE.matcher(before);
        Matcher closing = AFTER.matcher(after);
        if (opening.find() && closing.find()) {
          out.set(i - 1, with(before.substring(0, opening.start()), out.get(i - 1)));
          out.set(i + 1, with(after.substring(closing.end()), out.get(i + 1)));
        }
      }
    }
    out.removeIf(inline -> inline instanceof Inline.Text text && text.value().isEmpty());
    return out;
  }

  /** The characters of a text, which may be raised, as brackets are here and there. */
  private static String characters(Inline inline) {
    if (inline instanceof Inline.Emphasis raised
        && raised.style() == EmphasisStyle.SUPERSCRIPT
        && raised.content().size() == 1) {
      return characters(raised.content().get(0));
    }
    return inline instanceof Inline.Text text ? text.value() : "";
  }

  private static Inline with(String characters, Inline like) {
    Inline text = Inline.Text.of(characters);
    return characters.isBlank() || like instanceof Inline.Text
        ? text
        : new Inline.Emphasis(EmphasisStyle.SUPERSCRIPT, List.of(text));
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
    out.set(0, new Block.TextBlock(LayoutSpace.clean(content)));
    return out;
  }
}

package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plenary.model.Block;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.source.Style;

/**
 * Turns extracts into inlines: text, emphasis where the source shows it, and notes at their calls.
 */
public final class InlineAssembly {

  private final Map<String, SiftedText.NoteLines> notes;
  private final Function<SiftedText.NoteLines, Extract> joiner;
  private final Set<String> placed = new HashSet<>();

  /**
   * @param notes by the markers of the calls
   * @param joiner joins the lines of a note
   */
  public InlineAssembly(
      Map<String, SiftedText.NoteLines> notes, Function<SiftedText.NoteLines, Extract> joiner) {
    this.notes = notes;
    this.joiner = joiner;
  }

  /** A block of text with all that stands in it. */
  public Block.TextBlock block(Extract text) {
    return new Block.TextBlock(inlines(text));
  }

  /** The inlines of an extract. */
  public List<Inline> inlines(Extract text) {
    List<Inline> inlines = new ArrayList<>();
    int from = 0;
    for (Extract.Call call : text.calls()) {
      styled(text, from, call.at(), inlines);
      from = call.at();
      inlines.add(note(call));
    }
    styled(text, from, text.length(), inlines);
    return inlines;
  }

  private Inline note(Extract.Call call) {
    SiftedText.NoteLines note = notes.get(call.marker());
    if (note == null || !placed.add(call.marker())) {
      return new Inline.NoteCall(note == null ? call.marker() : note.marker(), call.source());
    }
    return new Inline.Note(
        note.marker(), List.of(block(joiner.apply(note))), call.source().union(note.number()));
  }

  private static void styled(Extract text, int from, int to, List<Inline> inlines) {
    int start = from;
    while (start < to) {
      boolean space = Character.isWhitespace(text.charAt(start));
      EmphasisKind kind = space ? EmphasisKind.NONE : EmphasisKind.of(text.style(start));
      int end = start + 1;
      while (end < to && kind.covers(text, end)) {
        end++;
      }
      while (kind != EmphasisKind.NONE && end > start + 1 && text.charAt(end - 1) == ' ') {
        end--;
      }
      Inline.Text piece =
          new Inline.Text(text.text().substring(start, end), text.spans(start, end));
      inlines.add(kind.wrap(piece));
      start = end;
    }
  }

  /** The emphases that text of a page can have. */
  private enum EmphasisKind {
    NONE,
    ITALIC,
    BOLD,
    BOTH;

    static EmphasisKind of(Style style) {
      if (style.italic()) {
        return style.bold() ? BOTH : ITALIC;
      }
      return style.bold() ? BOLD : NONE;
    }

    /** Whether the character goes on with this emphasis; a space between does either way. */
    boolean covers(Extract text, int index) {
      if (Character.isWhitespace(text.charAt(index))) {
        return true;
      }
      return of(text.style(index)) == this;
    }

    Inline wrap(Inline.Text piece) {
      return switch (this) {
        case NONE -> piece;
        case ITALIC -> new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(piece));
        case BOLD -> new Inline.Emphasis(EmphasisStyle.BOLD, List.of(piece));
        case BOTH ->
            new Inline.Emphasis(
                EmphasisStyle.BOLD,
                List.of(new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(piece))));
      };
    }
  }
}

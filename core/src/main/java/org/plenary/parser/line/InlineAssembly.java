package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenary.model.Block;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.Target;
import org.plenary.source.Anchor;
import org.plenary.source.Style;

/**
 * Turns extracts into inlines: text, emphasis where the source shows it, and notes at their calls.
 */
public final class InlineAssembly {

  private final Map<String, SiftedText.NoteLines> notes;
  private final Function<SiftedText.NoteLines, List<Extract>> joiner;
  private final Map<Integer, Character> printed;
  private final Set<String> placed = new HashSet<>();

  /**
   * @param notes by the markers of the calls
   * @param joiner joins the lines of a note into its paragraphs
   * @param printed the signs that stand in the source where others were read, by their offsets
   */
  public InlineAssembly(
      Map<String, SiftedText.NoteLines> notes,
      Function<SiftedText.NoteLines, List<Extract>> joiner,
      Map<Integer, Character> printed) {
    this.printed = Map.copyOf(printed);
    this.notes = new HashMap<>(notes);
    this.joiner = joiner;
  }

  /** Makes further notes known, by the markers of their calls. */
  public void add(Map<String, SiftedText.NoteLines> further) {
    notes.putAll(further);
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

  /** A field with the words of an extract. */
  public Inline.Field field(FieldKind kind, Extract words) {
    return field(kind, Optional.empty(), words);
  }

  /** A field with the words of an extract, and what these say for machines. */
  public Inline.Field field(FieldKind kind, Optional<String> value, Extract words) {
    return new Inline.Field(kind, value, inlines(words));
  }

  /** A line in which a field stands between two offsets. */
  public List<Inline> withField(
      Extract line, int start, int end, FieldKind kind, Optional<String> value) {
    List<Inline> inlines = inlines(line.cut(0, start));
    inlines.add(field(kind, value, line.cut(start, end)));
    inlines.addAll(inlines(line.from(end)));
    return inlines;
  }

  private Inline note(Extract.Call call) {
    SiftedText.NoteLines note = notes.get(call.marker());
    if (note == null || !placed.add(call.marker())) {
      return new Inline.NoteCall(note == null ? call.marker() : note.marker(), call.source());
    }
    List<Block> paragraphs = joiner.apply(note).stream().<Block>map(this::block).toList();
    return new Inline.Note(note.marker(), paragraphs, call.source().union(note.number()));
  }

  private void styled(Extract text, int from, int to, List<Inline> inlines) {
    int start = from;
    while (start < to) {
      boolean space = Character.isWhitespace(text.charAt(start));
      Look look = space ? Look.PLAIN : Look.of(text.style(start));
      int end = text.isPlain() ? to : start + 1;
      while (end < to && look.covers(text, end)) {
        end++;
      }
      while (!look.same(Look.PLAIN) && end > start + 1 && text.charAt(end - 1) == ' ') {
        end--;
      }
      Inline.Text piece = new Inline.Text(printed(text, start, end), text.spans(start, end));
      inlines.add(look.wrap(piece));
      start = end;
    }
  }

  private String printed(Extract text, int start, int end) {
    String words = text.text().substring(start, end);
    if (printed.isEmpty()) {
      return words;
    }
    StringBuilder signs = new StringBuilder(words);
    for (int i = start; i < end; i++) {
      signs.setCharAt(i - start, printed.getOrDefault(text.offset(i), text.charAt(i)));
    }
    return signs.toString();
  }

  /**
   * What of the style of characters becomes marks around them.
   *
   * @param italic whether they are slanted
   * @param bold whether they are bold
   * @param shift whether they are raised or lowered
   * @param link where they lead, if anywhere
   */
  private record Look(boolean italic, boolean bold, Style.Shift shift, Optional<Anchor.Link> link) {

    static final Look PLAIN = of(Style.PLAIN);

    static Look of(Style style) {
      Optional<Anchor.Link> link =
          style.anchor().isPresent() && style.anchor().get() instanceof Anchor.Link to
              ? Optional.of(to)
              : Optional.empty();
      return new Look(style.italic(), style.bold(), style.shift(), link);
    }

    /** Whether the character goes on with this look; a space between does either way. */
    boolean covers(Extract text, int index) {
      return Character.isWhitespace(text.charAt(index)) || same(of(text.style(index)));
    }

    /** Whether two are equal, without what a record has by itself, which a cold start waits for. */
    private boolean same(Look other) {
      return italic == other.italic
          && bold == other.bold
          && shift == other.shift
          && link.equals(other.link);
    }

    Inline wrap(Inline.Text piece) {
      Inline wrapped =
          switch (shift) {
            case NONE -> piece;
            case RAISED -> emphasis(EmphasisStyle.SUPERSCRIPT, piece);
            case LOWERED -> emphasis(EmphasisStyle.SUBSCRIPT, piece);
          };
      wrapped = italic ? emphasis(EmphasisStyle.ITALIC, wrapped) : wrapped;
      wrapped = bold ? emphasis(EmphasisStyle.BOLD, wrapped) : wrapped;
      return link.isPresent()
          ? new Inline.Reference(new Target.Address(link.get().address()), List.of(wrapped))
          : wrapped;
    }

    private static Inline emphasis(EmphasisStyle style, Inline content) {
      return new Inline.Emphasis(style, List.of(content));
    }
  }
}

package org.plenary.parser.line;

import java.util.List;
import java.util.Map;
import org.plenary.language.phrase.Folded;
import org.plenary.source.Ledger;
import org.plenary.source.Line;
import org.plenary.source.Spans;

/**
 * The lines of a source with furniture and notes taken out.
 *
 * @param text the lines of running text, with the calls of notes in them
 * @param notes the notes by their place in the text's calls
 * @param furniture what was taken out
 * @param paragraphs how the lines show where paragraphs end
 */
public record SiftedText(
    List<TextLine> text, Map<String, NoteLines> notes, Ledger furniture, Paragraphs paragraphs) {

  public SiftedText {
    text = List.copyOf(text);
    notes = Map.copyOf(notes);
  }

  /** The same with other lines of text. */
  public SiftedText withText(List<TextLine> lines) {
    return new SiftedText(lines, notes, furniture, paragraphs);
  }

  /**
   * A line of running text.
   *
   * @param line the line
   * @param folded its characters without white space at either end, folded
   * @param calls the calls of notes in it, in ascending order; what they cover is not text
   * @param before what lies between the line before and this one
   * @param ends whether a marked line convention says that a paragraph ends with it
   */
  public record TextLine(Line line, Folded folded, List<Call> calls, Gap before, boolean ends) {

    public TextLine {
      calls = List.copyOf(calls);
    }
  }

  /** How lines show where a paragraph ends. */
  public enum Paragraphs {
    /** Not by themselves: all evidence is weighed. */
    WRAPPED,
    /** By the white space at their ends. */
    MARKED,
    /** Each line is a whole paragraph. */
    WHOLE
  }

  /** What lies between two lines of running text. */
  public enum Gap {
    /** Nothing. */
    NONE,
    /** A blank line. */
    BLANK,
    /** A page break, with or without furniture and notes. */
    PAGE
  }

  /**
   * A call of a note within a line or after it.
   *
   * @param start where in the line it stands
   * @param end up to where it covers the line's characters; {@code start} if it was printed
   *     elsewhere
   * @param source where it was read
   * @param key the key of the note in {@link SiftedText#notes}
   */
  public record Call(int start, int end, Spans source, String key) {}

  /**
   * The lines of a note.
   *
   * @param marker its marker
   * @param pieces its lines, the first without the number
   * @param number where the number before the note stands
   * @param whole whether each piece is a paragraph of its own, rather than a printed line
   */
  public record NoteLines(String marker, List<Piece> pieces, Spans number, boolean whole) {

    public NoteLines {
      pieces = List.copyOf(pieces);
    }

    /** The printed lines of a note. */
    public NoteLines(String marker, List<Piece> pieces, Spans number) {
      this(marker, pieces, number, false);
    }
  }

  /**
   * A line from a place on.
   *
   * @param line the line
   * @param start where the piece begins within it
   */
  public record Piece(Line line, int start) {}
}

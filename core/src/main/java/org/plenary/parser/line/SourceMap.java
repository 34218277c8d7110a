package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.source.Span;
import org.plenary.source.Spans;

/**
 * Where in the source the characters of a text were read, as pieces whose characters stand one
 * after the other in both: a line is one piece, so that long texts cost little.
 */
final class SourceMap {

  /** The offset of a character that the source does not hold. */
  static final int JOINED = -1;

  /** Of a text of no length. */
  static final SourceMap NONE = new SourceMap(new int[0], new int[0]);

  private static final int[] FIRST = {0};

  private final int[] begins;
  private final int[] offsets;

  /**
   * @param begins the index of the first character of each piece, in ascending order
   * @param offsets the offset of that character in the source, or {@link #JOINED} for all of the
   *     piece
   */
  SourceMap(int[] begins, int[] offsets) {
    this.begins = begins;
    this.offsets = offsets;
  }

  /** Of a text that the source holds as it is. */
  static SourceMap at(int offset) {
    return new SourceMap(FIRST, new int[] {offset});
  }

  /** The offset of the character at that index. */
  int offset(int index) {
    return at(piece(index), index);
  }

  /** The spans of the characters between two indexes. */
  Spans spans(int start, int end) {
    if (start >= end) {
      return Spans.NONE;
    }
    List<Span> spans = new ArrayList<>();
    int from = start;
    for (int piece = piece(start); from < end; piece++) {
      int to = Math.min(end, end(piece));
      int offset = at(piece, from);
      if (offset != JOINED) {
        spans.add(new Span(offset, offset + to - from));
      }
      from = to;
    }
    return new Spans(spans);
  }

  /** The first index between two whose character the source holds; {@code end} if none does. */
  int firstRead(int start, int end) {
    int from = start;
    while (from < end) {
      int piece = piece(from);
      if (offsets[piece] != JOINED) {
        return from;
      }
      from = Math.min(end, end(piece));
    }
    return end;
  }

  private int piece(int index) {
    if (begins.length == 1) {
      return 0;
    }
    int found = Arrays.binarySearch(begins, index);
    return found < 0 ? -found - 2 : found;
  }

  private int end(int piece) {
    return piece + 1 < begins.length ? begins[piece + 1] : Integer.MAX_VALUE;
  }

  private int at(int piece, int index) {
    return offsets[piece] == JOINED ? JOINED : offsets[piece] + index - begins[piece];
  }

  /** Puts origins together, piece by piece. */
  static final class Builder {

    private int[] begins = new int[8];
    private int[] offsets = new int[8];
    private int count;

    /** The characters from that index on stand from that offset on, or were joined. */
    void add(int index, int offset) {
      if (count > 0 && goesOn(index, offset)) {
        return;
      }
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, count * 2);
        offsets = Arrays.copyOf(offsets, count * 2);
      }
      begins[count] = index;
      offsets[count++] = offset;
    }

    /** The characters from that index on are those of other origins between two indexes. */
    void add(int index, SourceMap other, int start, int end) {
      int from = start;
      for (int piece = other.begins.length == 0 ? 0 : other.piece(start); from < end; piece++) {
        add(index + from - start, other.at(piece, from));
        from = Math.min(end, other.end(piece));
      }
    }

    /** Drops the characters from that index on. */
    void cut(int index) {
      while (count > 0 && begins[count - 1] >= index) {
        count--;
      }
    }

    SourceMap build() {
      return count == 0
          ? NONE
          : new SourceMap(Arrays.copyOf(begins, count), Arrays.copyOf(offsets, count));
    }

    private boolean goesOn(int index, int offset) {
      int last = offsets[count - 1];
      return offset == JOINED
          ? last == JOINED
          : last != JOINED && last + index - begins[count - 1] == offset;
    }
  }
}

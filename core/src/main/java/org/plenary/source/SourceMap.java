package org.plenary.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where in the source the characters of a text were read, as pieces whose characters stand one
 * after the other in both: a line is one piece, so that long texts cost little.
 */
public final class SourceMap {

  /** The offset of a character that the source does not hold. */
  public static final int JOINED = -1;

  /** Of a text of no length. */
  public static final SourceMap NONE = new SourceMap(new int[0], new int[0]);

  private static final int[] FIRST = {0};

  private final int[] begins;
  private final int[] offsets;

  /**
   * @param begins the index of the first character of each piece, in ascending order
   * @param offsets the offset of that character in the source, or {@link #JOINED} for all of the
   *     piece
   */
  private SourceMap(int[] begins, int[] offsets) {
    this.begins = begins;
    this.offsets = offsets;
  }

  /** Of the text of a source. */
  public static final SourceMap SAME = at(0);

  /** Of a text that the source holds as it is. */
  public static SourceMap at(int offset) {
    return new SourceMap(FIRST, new int[] {offset});
  }

  /** The offset of the character at that index. */
  public int offset(int index) {
    return at(piece(index), index);
  }

  /** The spans of the characters between two indexes. */
  public Spans spans(int start, int end) {
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

  /**
   * The offsets of all characters of a text.
   *
   * @param length of that text
   */
  public BitSet offsets(int length) {
    BitSet read = new BitSet();
    for (int piece = 0; piece < begins.length; piece++) {
      if (offsets[piece] != JOINED) {
        read.set(offsets[piece], at(piece, Math.min(length, end(piece))));
      }
    }
    return read;
  }

  /** The spans of the characters of a text that stand in other spans of it. */
  public Spans spans(Spans within) {
    return new Spans(
        within.list().stream()
            .flatMap(span -> spans(span.start(), span.end()).list().stream())
            .toList());
  }

  /** Where the characters stand in what their source was itself made of. */
  public SourceMap through(SourceMap further) {
    if (this == SAME || further == SAME) {
      return this == SAME ? further : this;
    }
    Builder through = new Builder();
    for (int piece = 0; piece < begins.length; piece++) {
      if (offsets[piece] == JOINED) {
        through.add(begins[piece], JOINED);
      } else {
        boolean last = piece + 1 == begins.length;
        int end = last ? Integer.MAX_VALUE : offsets[piece] + end(piece) - begins[piece];
        through.add(begins[piece], further, offsets[piece], end);
      }
    }
    return through.build();
  }

  /** The first index between two whose character the source holds; {@code end} if none does. */
  public int firstRead(int start, int end) {
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
  public static final class Builder {

    private int[] begins = new int[8];
    private int[] offsets = new int[8];
    private int count;

    /** Of a text of no length so far. */
    public Builder() {}

    /** The characters from that index on stand from that offset on, or were joined. */
    public void add(int index, int offset) {
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
    public void add(int index, SourceMap other, int start, int end) {
      int from = start;
      for (int piece = other.begins.length == 0 ? 0 : other.piece(start); from < end; piece++) {
        add(index + from - start, other.at(piece, from));
        from = Math.min(end, other.end(piece));
      }
    }

    /** Drops the characters from that index on. */
    public void cut(int index) {
      while (count > 0 && begins[count - 1] >= index) {
        count--;
      }
    }

    public SourceMap build() {
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

package org.plenary.parser.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.Rewriter;
import org.plenary.source.Furniture;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceMap;
import org.plenary.source.Span;
import org.plenary.source.Spans;

/**
 * Gives what was parsed of a repaired source the places in the source as it was read.
 *
 * <p>What a repair put in has no place. A text whose characters were put in another order has the
 * places of all of them, in the order of the source.
 */
public final class ReadPlaces extends Rewriter {

  private static final int LONGEST = Furniture.MARKUP.maximumLength();

  private final SourceMap origins;

  /**
   * @param origins where each character of the repaired source was read
   */
  public ReadPlaces(SourceMap origins) {
    this.origins = origins;
  }

  @Override
  public Deliberation deliberation(Deliberation repaired) {
    return origins == SourceMap.SAME ? repaired : super.deliberation(repaired);
  }

  /**
   * The ledger, each of its entries reaching from its first character to its last.
   *
   * @param leftOut what joins it
   */
  public Ledger ledger(Ledger repaired, List<Ledger.Entry> leftOut) {
    return origins == SourceMap.SAME
        ? repaired
        : new Ledger(
            Stream.concat(
                    repaired.entries().stream().flatMap(entry -> entry(entry).stream()),
                    leftOut.stream())
                .sorted(Comparator.comparing(Ledger.Entry::span))
                .toList());
  }

  private Optional<Ledger.Entry> entry(Ledger.Entry repaired) {
    Span at = repaired.span();
    return origins.spans(at.start(), at.end()).list().stream()
        .reduce(Span::union)
        .map(read -> new Ledger.Entry(repaired.kind(), read, repaired.text()));
  }

  /**
   * What repairs left out: each visible character of the source that none of the repaired text was
   * made of.
   *
   * @param read the source as it was read
   * @param length of the repaired text
   */
  public List<Ledger.Entry> leftOut(Source read, int length) {
    if (origins == SourceMap.SAME) {
      return List.of();
    }
    String text = read.text();
    BitSet kept = origins.offsets(length);
    List<Ledger.Entry> left = new ArrayList<>();
    int at = kept.nextClearBit(0);
    while (at < text.length()) {
      int from = at;
      while (at < text.length()
          && at - from < LONGEST
          && !kept.get(at)
          && Claims.isVisible(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        left.add(new Ledger.Entry(Furniture.MARKUP, new Span(from, at), text.substring(from, at)));
      } else {
        at = kept.nextClearBit(at + 1);
      }
    }
    return left;
  }

  @Override
  protected Numbering number(Numbering number) {
    return new Numbering(number.printed(), number.value(), read(number.source()));
  }

  @Override
  public Inline text(Inline.Text text) {
    return new Inline.Text(text.value(), read(text.source()));
  }

  @Override
  public Inline note(Inline.Note note) {
    return new Inline.Note(note.marker(), blocks(note.content()), read(note.source()));
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    return new Inline.NoteCall(call.marker(), read(call.source()));
  }

  private Spans read(Spans repaired) {
    return origins.spans(repaired);
  }
}

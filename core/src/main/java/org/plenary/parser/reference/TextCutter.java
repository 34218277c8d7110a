package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Inline.Text;
import org.plenary.source.Span;
import org.plenary.source.Spans;
import org.plenary.text.Characters;

/**
 * Cuts a text into pieces and its spans with it, so that every character of the source stays with
 * the piece that it became part of.
 *
 * <p>The characters of a text's value are those of its spans in order, apart from white space,
 * which joins lines in its own way: the n-th character that is not white belongs to the n-th in the
 * spans. White space of the source goes with the piece before a cut if that piece ends in white
 * space, else with the piece after. Where repairs changed the number of characters, the spans are
 * divided in proportion.
 */
final class TextCutter {

  private final String source;

  /**
   * @param source the text that the spans point into
   */
  TextCutter(String source) {
    this.source = source;
  }

  /**
   * The pieces between the cuts.
   *
   * @param text what to cut
   * @param cuts ascending offsets within its value
   * @return one piece more than there are cuts
   */
  List<Text> cut(Text text, List<Integer> cuts) {
    String value = text.value();
    List<Text> pieces = new ArrayList<>(cuts.size() + 1);
    Walk walk = new Walk(text.source());
    long inSource = walk.visible();
    long inValue = visible(value, 0, value.length());
    long before = 0;
    int from = 0;
    for (int cut : cuts) {
      before += visible(value, from, cut);
      long share = inSource == inValue ? before : before * inSource / Math.max(1, inValue);
      boolean white = cut > 0 && Characters.isWhite(value.charAt(cut - 1));
      pieces.add(new Text(value.substring(from, cut), walk.until(share, white)));
      from = cut;
    }
    pieces.add(new Text(value.substring(from), walk.rest()));
    return pieces;
  }

  private static int visible(CharSequence text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Characters.isWhite(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  /** A walk through spans, from cut to cut. */
  private final class Walk {

    private final List<Span> spans;
    private int index;
    private int offset;
    private long passed;

    Walk(Spans spans) {
      this.spans = spans.list();
      this.offset = this.spans.isEmpty() ? 0 : this.spans.get(0).start();
    }

    long visible() {
      return spans.stream()
          .mapToInt(span -> TextCutter.visible(source, span.start(), span.end()))
          .sum();
    }

    /** Everything up to a number of visible characters from the beginning. */
    Spans until(long share, boolean whiteToo) {
      List<Span> taken = new ArrayList<>();
      while (index < spans.size()) {
        Span span = spans.get(index);
        int from = offset;
        while (offset < span.end() && goesOn(share, whiteToo)) {
          passed += Characters.isWhite(source.charAt(offset++)) ? 0 : 1;
        }
        taken.add(new Span(from, offset));
        if (offset < span.end()) {
          break;
        }
        nextSpan();
        if (passed >= share && !whiteToo) {
          break;
        }
      }
      return new Spans(taken);
    }

    private boolean goesOn(long share, boolean whiteToo) {
      return passed < share || whiteToo && Characters.isWhite(source.charAt(offset));
    }

    Spans rest() {
      List<Span> left = new ArrayList<>();
      for (; index < spans.size(); nextSpan()) {
        left.add(new Span(offset, spans.get(index).end()));
      }
      return new Spans(left);
    }

    private void nextSpan() {
      index++;
      if (index < spans.size()) {
        offset = spans.get(index).start();
      }
    }
  }
}

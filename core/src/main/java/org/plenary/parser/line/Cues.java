package org.plenary.parser.line;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.source.Span;
import org.plenary.text.Characters;

/**
 * What the language says of the beginning of a line; evidence for where text goes on after notes.
 */
public interface Cues {

  /** Whether a paragraph, list item, recital, formula, closing line or annex may begin so. */
  boolean startsBody(CharSequence text);

  /** Whether this is the enacting formula. */
  boolean isFormula(CharSequence text);

  /** The first row that is the enacting formula, comma and all; -1 if none is. */
  default int formula(List<PageLine> rows) {
    return IntStream.range(0, rows.size())
        .filter(row -> Characters.endsInComma(rows.get(row).text()))
        .filter(row -> isFormula(rows.get(row).text()))
        .findFirst()
        .orElse(-1);
  }

  /** Whether the text names what a number after it counts, as {@code paragraph } does. */
  boolean isNumbered(CharSequence before);

  /** Whether the text opens with what a number before it counts, as {@code years} does. */
  boolean isCounted(CharSequence after);

  /** Where in the text dates stand, whole or in part. */
  List<Span> dates(CharSequence text);

  /** Whether this is a request to recycle or the like. */
  boolean isRecycleNotice(CharSequence text);

  /** Whether this, without the page number beside it, is the head of a page of a volume. */
  boolean isVolumeHead(CharSequence text);

  /** Whether this is a page number in words, such as {@code Page 2}. */
  boolean isPageNumber(CharSequence text);
}

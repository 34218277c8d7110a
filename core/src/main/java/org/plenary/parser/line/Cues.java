package org.plenary.parser.line;

import java.util.List;
import org.plenary.source.Span;

/**
 * What the language says of the beginning of a line; evidence for where text goes on after notes.
 */
public interface Cues {

  /** Whether a paragraph, list item, recital, formula, closing line or annex may begin so. */
  boolean startsBody(CharSequence text);

  /** Whether this is the enacting formula. */
  boolean isFormula(CharSequence text);

  /** Where in the text the dates stand. */
  List<Span> dates(CharSequence text);

  /** Whether this is a request to recycle or the like. */
  boolean isRecycleNotice(CharSequence text);

  /** Whether this, without the page number beside it, is the head of a page of a volume. */
  boolean isVolumeHead(CharSequence text);

  /** Whether this is a page number in words, such as {@code Page 2}. */
  boolean isPageNumber(CharSequence text);
}

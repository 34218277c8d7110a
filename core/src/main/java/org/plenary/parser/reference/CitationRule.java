package org.plenary.parser.reference;

import java.util.List;
import org.plenary.parser.reference.Finding.Cited;

/** How a language says that a number is that of a resolution or decision. */
interface CitationRule {

  /**
   * The references that the text makes with some of the numbers in it.
   *
   * @param text a paragraph; what is no text in it is {@link InlineRun#OBJECT}
   * @param numbers everything in it that is built like a number of a deliberation, in order
   * @param dates the dates in it
   * @param speaker who says "its resolution"
   */
  List<Cited> cite(String text, List<NumberInText> numbers, DatesInText dates, Speaker speaker);
}

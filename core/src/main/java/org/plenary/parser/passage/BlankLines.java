package org.plenary.parser.passage;

import java.util.List;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.text.Characters;

/** What blank lines, or more space between lines, mean in a text. */
enum BlankLines {
  /** They separate all lines or stand anywhere. */
  NOTHING,
  /** They stand above each paragraph, and within paragraphs too. */
  ABOVE_PARAGRAPHS,
  /** They separate paragraphs, but not all. */
  SOME_PARAGRAPHS,
  /** They separate all paragraphs. */
  PARAGRAPHS;

  /** From so many paragraphs with numbers on, blank lines above all of them tell something. */
  private static final int LEAST_NUMBERED = 3;

  /** From so many recitals and paragraphs without a blank line above on, its absence is silent. */
  private static final int LEAST_UNPARTED = 2;

  /**
   * What they mean in the text of these lines.
   *
   * @param geometry where the lines stand
   */
  static BlankLines in(LanguageRules rules, List<Extract> texts, LineGeometry geometry) {
    int blank = 0;
    int clauses = 0;
    int early = 0;
    int numbered = 0;
    int unpartedNumbers = 0;
    int recitals = 0;
    int unpartedRecitals = 0;
    for (int i = 1; i < texts.size(); i++) {
      LineGeometry.Space above = geometry.above(i);
      boolean clause = SentenceEnds.clause(texts.get(i - 1).text());
      if (clause && opensRecital(rules, texts, i)) {
        recitals++;
        unpartedRecitals += above == LineGeometry.Space.NONE ? 1 : 0;
      }
      if (clause && isLabelled(rules, texts.get(i))) {
        numbered++;
        unpartedNumbers += above == LineGeometry.Space.NONE ? 1 : 0;
      }
      if (above == LineGeometry.Space.PARTED) {
        blank++;
        clauses += clause ? 1 : 0;
        early += !clause && geometry.endsEarly(i - 1, false) ? 1 : 0;
      }
    }
    boolean measured = geometry.isMeasured();
    boolean sparse = blank * 10 < texts.size() * 7 || measured || clauses == blank;
    int unparted = unpartedRecitals + unpartedNumbers;
    boolean all = unparted < LEAST_UNPARTED || unparted * 4 < recitals + numbered;
    int tenths = measured ? 6 : 8;
    if (blank * 20 > texts.size() && sparse && (clauses + early) * 10 > blank * tenths) {
      boolean most = measured && unparted * 2 < recitals + numbered;
      return all || most ? PARAGRAPHS : SOME_PARAGRAPHS;
    }
    boolean above = sparse && !measured && all && unpartedNumbers == 0;
    return above && numbered >= LEAST_NUMBERED ? ABOVE_PARAGRAPHS : NOTHING;
  }

  /** Whether a line begins as a recital does, where the line before ends as one. */
  private static boolean opensRecital(LanguageRules rules, List<Extract> texts, int line) {
    return SentenceEnds.comma(texts.get(line - 1).text())
        && !Characters.startsLow(texts.get(line).text())
        && rules.openings().preamble(texts.get(line)).isPresent();
  }

  /** Whether a line begins with the label of a paragraph or item. */
  static boolean isLabelled(LanguageRules rules, Extract text) {
    return rules.numerals().paragraphNumber(text).isPresent()
        || !rules.numerals().itemLabels(text).isEmpty();
  }
}

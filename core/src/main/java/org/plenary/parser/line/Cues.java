package org.plenary.parser.line;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.language.phrase.Folded;
import org.plenary.source.Span;
import org.plenary.text.Characters;

/**
 * What the rules of a language say of the beginning of a line; evidence for where text goes on
 * after notes.
 */
public final class Cues {

  private final LanguageRules rules;

  public Cues(LanguageRules rules) {
    this.rules = rules;
  }

  /** Whether a paragraph, list item, recital, formula, closing line or annex may begin so. */
  public boolean startsBody(CharSequence line) {
    Folded text = Folded.of(line);
    return rules.numerals().paragraphNumber(text).filter(n -> !n.stopMissing()).isPresent()
        || rules.numerals().itemLabels(text).stream().anyMatch(label -> isItem(label, line))
        || rules.openings().preamble(text).isPresent()
        || rules.organs().formula(text).isPresent()
        || rules.closing().meeting(text).isPresent()
        || rules.annexes().isHeading(text);
  }

  /** Whether this is the enacting formula. */
  public boolean isFormula(CharSequence text) {
    return rules.organs().formula(text).isPresent();
  }

  /** The first row that is the enacting formula, comma and all; -1 if none is. */
  public int formula(List<PageLine> rows) {
    return IntStream.range(0, rows.size())
        .filter(row -> Characters.endsInComma(rows.get(row).text()))
        .filter(row -> isFormula(rows.get(row).text()))
        .findFirst()
        .orElse(-1);
  }

  /** Notes themselves may be numbered {@code (1)}; a bracket in a note may close like a label. */
  private static boolean isItem(Label label, CharSequence text) {
    return label.style() != LabelStyle.BRACKETED_NUMBER
        && label.style() != LabelStyle.BULLET
        && label.end() < text.length()
        && Character.isLetterOrDigit(text.charAt(label.end()));
  }

  /** Whether the text names what a number after it counts, as {@code paragraph } does. */
  public boolean isNumbered(CharSequence before) {
    return rules.numerals().isNumbered(before);
  }

  /** Whether a number between two texts is joined to the one before it or the next, in one. */
  public boolean isOneOfTwo(CharSequence before, int number, CharSequence after) {
    return rules.numerals().isOneOfTwo(before, number, after);
  }

  /** Whether the text opens with what a number before it counts, as {@code years} does. */
  public boolean isCounted(CharSequence after) {
    return rules.numerals().isCounted(after);
  }

  /** Where in the text dates stand, whole or in part. */
  public List<Span> dates(CharSequence text) {
    Folded folded = Folded.of(text);
    return Stream.concat(
            rules.dates().all(folded).stream().map(date -> new Span(date.start(), date.end())),
            rules.dates().partial().all(folded).stream()
                .map(place -> new Span(place.start(), place.end())))
        .toList();
  }

  /** Whether this is a request to recycle or the like. */
  public boolean isRecycleNotice(CharSequence text) {
    return rules.furniture().recycle(text);
  }

  /** Whether this, without the page number beside it, is the head of a page of a volume. */
  public boolean isVolumeHead(CharSequence text) {
    return rules.furniture().volume(text)
        || rules.numerals().headingLabels(text).stream()
            .map(label -> text.subSequence(label.end(), text.length()))
            .anyMatch(rules.furniture()::volume);
  }

  /** Whether this is a page number in words, such as {@code Page 2}. */
  public boolean isPageNumber(CharSequence text) {
    return rules.furniture().page(text);
  }
}

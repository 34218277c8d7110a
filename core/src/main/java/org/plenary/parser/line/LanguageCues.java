package org.plenary.parser.line;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.language.phrase.Folded;
import org.plenary.source.Span;

/** What the rules of a language say of the beginning of a line. */
public final class LanguageCues implements Cues {

  private final LanguageRules rules;

  public LanguageCues(LanguageRules rules) {
    this.rules = rules;
  }

  @Override
  public boolean startsBody(CharSequence line) {
    Folded text = Folded.of(line);
    return rules.numerals().paragraphNumber(text).filter(n -> !n.stopMissing()).isPresent()
        || rules.numerals().itemLabels(text).stream().anyMatch(label -> isItem(label, line))
        || rules.openings().preamble(text).isPresent()
        || rules.organs().formula(text).isPresent()
        || rules.closing().meeting(text).isPresent()
        || rules.annexes().annexLine(text).isPresent();
  }

  @Override
  public boolean isFormula(CharSequence text) {
    return rules.organs().formula(text).isPresent();
  }

  /** Notes themselves may be numbered {@code (1)}; a bracket in a note may close like a label. */
  private static boolean isItem(Label label, CharSequence text) {
    return label.style() != LabelStyle.BRACKETED_NUMBER
        && label.style() != LabelStyle.BULLET
        && label.end() < text.length()
        && Character.isLetterOrDigit(text.charAt(label.end()));
  }

  @Override
  public boolean isNumbered(CharSequence before) {
    return rules.numerals().isNumbered(before);
  }

  @Override
  public boolean isCounted(CharSequence after) {
    return rules.numerals().isCounted(after);
  }

  @Override
  public List<Span> dates(CharSequence text) {
    Folded folded = Folded.of(text);
    return Stream.concat(
            rules.dates().all(folded).stream().map(date -> new Span(date.start(), date.end())),
            rules.dates().partial().all(folded).stream()
                .map(place -> new Span(place.start(), place.end())))
        .toList();
  }

  @Override
  public boolean isRecycleNotice(CharSequence text) {
    return rules.furniture().recycle(text);
  }

  @Override
  public boolean isVolumeHead(CharSequence text) {
    return rules.furniture().volume(text)
        || rules.numerals().headingLabels(text).stream()
            .map(label -> text.subSequence(label.end(), text.length()))
            .anyMatch(rules.furniture()::volume);
  }

  @Override
  public boolean isPageNumber(CharSequence text) {
    return rules.furniture().page(text);
  }
}

package org.plenary.parser.passage;

import java.util.List;
import java.util.Optional;
import org.plenary.language.LanguageRules;
import org.plenary.language.number.Label;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Style;
import org.plenary.text.Characters;

/**
 * What the beginning of a line says of whether a new passage begins with it: the number that comes
 * next, the opening of a recital or paragraph, a heading, a small letter.
 */
final class LineBeginnings {

  /** Headings, formulas and closing lines are shorter, in characters. */
  static final int LONGEST_HEADING = 200;

  private static final int CERTAIN = 12;

  /** How long an opening phrase can be, in characters. */
  private static final int LONGEST_OPENING = 40;

  /** How long a line can be that names those who voted alike. */
  private static final int LONGEST_VOTE_LABEL = 40;

  private final LanguageRules rules;
  private final List<Extract> texts;
  private final LineGeometry geometry;
  private final Counters counters;
  private final Bullets bullets;
  private final CountedWords counted;
  private final SiftedText.Paragraphs paragraphs;
  private boolean recitalsInLowerCase;
  private boolean recitalsInUpperCase;

  /**
   * Of the lines of one text.
   *
   * @param texts the lines
   * @param counters the counts so far, which go on as passages begin
   */
  LineBeginnings(
      LanguageRules rules,
      List<Extract> texts,
      LineGeometry geometry,
      Counters counters,
      SiftedText.Paragraphs paragraphs) {
    this.rules = rules;
    this.texts = texts;
    this.geometry = geometry;
    this.counters = counters;
    this.bullets = new Bullets(rules.numerals(), geometry);
    this.counted = CountedWords.in(texts);
    this.paragraphs = paragraphs;
  }

  /** Learns from the line with which a passage begins how recitals are written. */
  void begin(Extract text) {
    if (counters.inPreamble() && rules.openings().preamble(text).isPresent()) {
      recitalsInLowerCase |= Character.isLowerCase(text.charAt(0));
      recitalsInUpperCase |= Character.isUpperCase(text.charAt(0));
    }
  }

  /** Whether a recital before began with a small letter. */
  boolean recitalsInLowerCase() {
    return recitalsInLowerCase;
  }

  /**
   * The weight of what a line begins with: positive where a new passage begins, negative where the
   * one before goes on.
   */
  int weight(int line) {
    Extract text = texts.get(line);
    String last = texts.get(line - 1).text();
    String next = text.text();
    if (next.isEmpty()) {
      return 0;
    }
    int label = label(last, line);
    if (label == 0 && startsHeading(line)) {
      boolean underTitle = isUnderAnnexTitle(line) && counters.isHeadingNumber(text);
      label = underTitle || texts.get(line - 1).isAll(Style::bold) ? CERTAIN : 5;
    }
    if (label != 0) {
      return label;
    }
    if (counted.begins(line)
        || standsOverRecital(line)
        || standsOverRecital(line - 1)
        || namesPassage(line)
        || namesPassage(line - 1)) {
      return CERTAIN;
    }
    boolean lower = Characters.startsLow(next);
    if (counters.inPreamble()
        && SentenceEnds.clause(last)
        && (lower == recitalsInLowerCase && rules.openings().preamble(text).isPresent()
            || recitalsInLowerCase && opensOperative(next))) {
      return 4;
    }
    boolean parted = geometry.above(line) == LineGeometry.Space.PARTED;
    if (counters.inPreamble() && !lower && leadsToRecital(line)
        || parted && counters.isHeadingNumber(texts.get(line - 1))) {
      return CERTAIN;
    }
    if (counters.inPreamble()
        && !lower
        && parted
        && SentenceEnds.clause(last)
        && opensOperative(next)) {
      return 4;
    }
    if (!lower
        && next.length() < LONGEST_VOTE_LABEL
        && next.endsWith(":")
        && rules.closing().isVote(text)) {
      return CERTAIN;
    }
    if (SentenceEnds.colon(last) && opens(next)) {
      return 5;
    }
    if (leadsToParagraph(line, last, next)) {
      return 5;
    }
    boolean recitalExpected = counters.inPreamble() && SentenceEnds.comma(last);
    if (recitalExpected && (lower || Characters.startsFigure(next)) && recitalsInUpperCase) {
      return -CERTAIN;
    }
    return lower || recitalExpected && !Character.isUpperCase(next.charAt(0)) ? -3 : 0;
  }

  /**
   * Whether a recital begins with the line under a heading that follows the formula or recitals:
   * the number of a section, or words under one.
   */
  private boolean leadsToRecital(int line) {
    return rules.openings().preamble(texts.get(line)).isPresent()
        && (isSectionNumber(line - 1) || line > 1 && isSectionNumber(line - 2));
  }

  /**
   * Whether the line, short and without the end of a clause, stands between the end of one and a
   * recital, as cross-headings of a preamble do.
   */
  private boolean standsOverRecital(int line) {
    if (!counters.inPreamble() || line < 1 || line + 1 >= texts.size()) {
      return false;
    }
    String text = texts.get(line).text();
    Extract next = texts.get(line + 1);
    return SentenceEnds.clause(texts.get(line - 1).text())
        && !SentenceEnds.clause(text)
        && !Characters.startsLow(text)
        && geometry.endsEarly(line, false)
        && !isOpening(line)
        && next.length() > 0
        && Character.isUpperCase(next.charAt(0))
        && rules.openings().preamble(next).isPresent();
  }

  /** Whether the line, after the end of a clause, names the passage that is to be amended. */
  private boolean namesPassage(int line) {
    String text = texts.get(line).text();
    return text.length() < LONGEST_OPENING
        && !Characters.startsLow(text)
        && (line == 0 || SentenceEnds.clause(texts.get(line - 1).text()))
        && rules.amendments().isPassage(text);
  }

  private boolean isSectionNumber(int line) {
    Extract text = texts.get(line);
    return rules.numerals().headingLabels(text).stream()
        .anyMatch(label -> label.end() >= text.length());
  }

  /**
   * Whether the line, which ends no clause, stands between the end of one and the paragraph that
   * comes next, as headings do.
   */
  private boolean leadsToParagraph(int line, String last, String next) {
    return line + 1 < texts.size()
        && SentenceEnds.clause(last)
        && !Characters.startsLow(next)
        && !SentenceEnds.clause(next)
        && rules
            .numerals()
            .paragraphNumber(texts.get(line + 1))
            .filter(number -> !number.stopMissing() && comesNext(number, texts.get(line + 1)))
            .isPresent();
  }

  /** Whether a paragraph has the next number, or the next but one and an opening phrase. */
  private boolean comesNext(Label number, Extract text) {
    return counters.expects(number)
        || counters.skipsOne(number) && opensOperative(text.text().substring(number.end()));
  }

  /** Whether a line is the beginning of an opening phrase and no more. */
  boolean isOpening(int line) {
    String text = texts.get(line).text();
    return text.length() < LONGEST_OPENING
        && !SentenceEnds.clause(text)
        && (rules.openings().preamble(text).isPresent() || opensOperative(text));
  }

  private int label(String last, int line) {
    Extract next = texts.get(line);
    Optional<Label> number = rules.numerals().paragraphNumber(next);
    if (number.isPresent()) {
      String rest = next.text().substring(number.get().end());
      boolean parted =
          rest.isBlank() && line + 1 < texts.size() && paragraphs != SiftedText.Paragraphs.MARKED;
      boolean opens = opensOperative(parted ? texts.get(line + 1).text() : rest);
      boolean expected = comesNext(number.get(), next);
      if (number.get().stopMissing()) {
        return counters.expects(number.get()) && opens && SentenceEnds.clause(last) ? 4 : 0;
      }
      if (expected) {
        return SentenceEnds.clause(last) || opens || isUnderAnnexTitle(line) ? 9 : 5;
      }
      return SentenceEnds.clause(last) && (opens || number.get().ordinal() == 1) ? 5 : 0;
    }
    if (counters.expectsItem(next)) {
      return SentenceEnds.clause(last) ? 9 : 4;
    }
    if (SentenceEnds.clause(last) && counters.skipsItems(next)
        || SentenceEnds.colon(last) && counters.isItem(next)) {
      return 5;
    }
    return bullets.begins(last, line, next) ? 9 : 0;
  }

  /**
   * Whether the line begins with the number of a heading after the end of a clause, after a
   * heading, after the title of an annex or after space, or is such a number with its word.
   */
  private boolean startsHeading(int line) {
    Extract next = texts.get(line);
    return next.length() < LONGEST_HEADING
        && (SentenceEnds.clause(texts.get(line - 1).text())
            || texts.get(line - 1).isAll(Style::bold)
            || isUnderAnnexTitle(line)
            || geometry.above(line) == LineGeometry.Space.PARTED
            || counters.isHeadingNumber(next))
        && counters.expectsHeading(next);
  }

  /** Whether the line before is the first under that of an annex, and so its title. */
  private boolean isUnderAnnexTitle(int line) {
    return line > 1 && rules.annexes().isHeading(texts.get(line - 2));
  }

  /** Whether a line begins as a recital or paragraph does, be it quoted. */
  private boolean opens(String text) {
    int start = 0;
    while (start < text.length() && "“«\"「".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String words = text.substring(start);
    return (start > 0 || !Characters.startsLow(text))
        && (rules.openings().preamble(words).isPresent() || opensOperative(words));
  }

  private boolean opensOperative(String text) {
    return rules.openings().operative(text.strip()).isPresent();
  }
}

package org.plenary.language;

import java.util.List;
import java.util.function.Function;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;

/** Headings of annexes in one language. */
public final class Annexes {

  private final Phrases phrases;
  private final Numerals numerals;
  private final Function<Folded, Boolean> heading = this::heads;

  Annexes(List<String> headings, Numerals numerals) {
    this.phrases = Phrases.of(headings);
    this.numerals = numerals;
  }

  /** Whether the whole line is a heading, e.g. {@code Annex II}, and no part of a sentence. */
  public boolean isHeading(CharSequence line) {
    return !isStopped(line) && Folded.of(line).told(heading);
  }

  /** Whether the line ends in a stop, as a sentence or the end of a note does but no heading. */
  private static boolean isStopped(CharSequence line) {
    return line.length() > 0 && ".,;:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private boolean heads(Folded line) {
    return standsAlone(line)
        && phrases.in(line).stream()
            .flatMap(phrase -> phrase.whole(line).stream())
            .anyMatch(this::isNumberedIfAtAll);
  }

  /** A heading has no stop and begins with a capital letter. */
  private static boolean standsAlone(Folded line) {
    return !line.text().isEmpty()
        && !isStopped(line.text())
        && !Character.isLowerCase(line.charAt(line.start(0)));
  }

  /** Whether what stands where the number of an annex would is one. */
  private boolean isNumberedIfAtAll(Phrase.Found found) {
    return !found.has("numeral") || numerals.number(found.text("numeral")).isPresent();
  }
}

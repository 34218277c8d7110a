package org.plenary.language.masthead;

import java.util.List;
import java.util.OptionalInt;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;

/** Sessions as printed in the masthead of one language. */
public final class Sessions {

  /** Numbers from here on are years. */
  private static final int FIRST_YEAR = 1900;

  private final Phrases phrases;
  private final Numerals numerals;

  /**
   * @param sessions how they are printed, as phrases
   */
  public Sessions(List<String> sessions, Numerals numerals) {
    this.phrases = Phrases.of(sessions);
    this.numerals = numerals;
  }

  /**
   * The number, or else the year, of the session that the whole line names, e.g. {@code Sixtieth
   * session}, {@code 第七十六届会议}, {@code 2022 session}.
   */
  public OptionalInt session(CharSequence line) {
    Folded folded = Folded.of(line);
    return phrases.in(folded).stream()
        .map(phrase -> phrase.whole(folded).map(this::number).orElse(OptionalInt.empty()))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private OptionalInt number(Phrase.Found found) {
    if (found.has("y")) {
      return OptionalInt.of(found.number("y"));
    }
    OptionalInt ordinal = numerals.ordinal(found.text("ordinal"));
    return ordinal.orElse(0) < FIRST_YEAR ? ordinal : OptionalInt.empty();
  }
}

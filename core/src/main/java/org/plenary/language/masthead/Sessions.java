package org.plenary.language.masthead;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;
import org.plenary.rules.RuleSection;

/** Sessions as printed in the masthead of one language. */
public final class Sessions {

  /** Numbers from here on are years. */
  private static final int FIRST_YEAR = 1900;

  private final Map<SessionKind, Phrases> phrases = new EnumMap<>(SessionKind.class);
  private final Numerals numerals;

  /** Reads the section of sessions of a data file. */
  public Sessions(RuleSection rules, Numerals numerals) {
    this.numerals = numerals;
    for (SessionKind kind : SessionKind.values()) {
      String key = RuleSection.key(kind);
      phrases.put(kind, Phrases.of(rules.texts(key)));
    }
  }

  /**
   * The session that the whole line names, e.g. {@code Sixtieth session}, {@code 第七十六届会议}, {@code
   * 2022 session}.
   */
  public Optional<Session> session(CharSequence line) {
    Folded folded = Folded.of(line);
    for (Map.Entry<SessionKind, Phrases> entry : phrases.entrySet()) {
      for (Phrase phrase : entry.getValue().in(folded)) {
        Optional<Phrase.Found> found = phrase.whole(folded);
        OptionalInt number = found.map(this::number).orElse(OptionalInt.empty());
        if (number.isPresent()) {
          return Optional.of(new Session(entry.getKey(), number.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  private OptionalInt number(Phrase.Found found) {
    if (found.has("y")) {
      return OptionalInt.of(found.number("y"));
    }
    OptionalInt ordinal = numerals.ordinal(found.text("ordinal"));
    return ordinal.orElse(0) < FIRST_YEAR ? ordinal : OptionalInt.empty();
  }
}

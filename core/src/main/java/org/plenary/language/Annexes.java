package org.plenary.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.language.phrase.Phrases;
import org.plenary.rules.RuleSection;

/** Headings of annexes in one language. */
public final class Annexes {

  private final Map<AnnexHeading.Kind, Phrases> phrases = new EnumMap<>(AnnexHeading.Kind.class);
  private final Phrases plurals;
  private final Numerals numerals;
  private final Function<Folded, Optional<AnnexHeading>> heading = this::read;

  Annexes(RuleSection rules, Numerals numerals) {
    this.numerals = numerals;
    for (AnnexHeading.Kind kind : AnnexHeading.Kind.values()) {
      phrases.put(kind, Phrases.of(rules.texts(RuleSection.key(kind))));
    }
    plurals = Phrases.of(rules.texts("annexes"));
  }

  /** The heading that the whole line is, e.g. {@code Annex II}; never a part of a sentence. */
  public Optional<AnnexHeading> annexLine(CharSequence line) {
    return isStopped(line) ? Optional.empty() : Folded.of(line).told(heading);
  }

  /** Whether the line ends in a stop, as a sentence or the end of a note does but no heading. */
  private static boolean isStopped(CharSequence line) {
    return line.length() > 0 && ".,;:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private Optional<AnnexHeading> read(Folded folded) {
    if (!standsAlone(folded)) {
      return Optional.empty();
    }
    for (Map.Entry<AnnexHeading.Kind, Phrases> entry : phrases.entrySet()) {
      for (Phrase phrase : entry.getValue().in(folded)) {
        Optional<AnnexHeading> heading =
            phrase.whole(folded).flatMap(found -> heading(entry.getKey(), found));
        if (heading.isPresent()) {
          return heading;
        }
      }
    }
    return plurals.whole(folded).isPresent()
        ? Optional.of(new AnnexHeading(AnnexHeading.Kind.ANNEX, OptionalInt.empty(), true))
        : Optional.empty();
  }

  /** A heading has no stop and begins with a capital letter. */
  private static boolean standsAlone(Folded line) {
    return !line.text().isEmpty()
        && !isStopped(line.text())
        && !Character.isLowerCase(line.charAt(line.start(0)));
  }

  private Optional<AnnexHeading> heading(AnnexHeading.Kind kind, Phrase.Found found) {
    if (!found.has("numeral")) {
      return Optional.of(new AnnexHeading(kind, OptionalInt.empty(), false));
    }
    OptionalInt number = numerals.number(found.text("numeral"));
    return number.isPresent()
        ? Optional.of(new AnnexHeading(kind, number, false))
        : Optional.empty();
  }
}

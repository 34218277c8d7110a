package org.plenary.collation.align;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.collation.Expression;
import org.plenary.model.Identity;
import org.plenary.model.Organ;

/** Tells whether versions are of one deliberation: by organ and number, and by their structure. */
public final class Sameness {

  /** What part of the rows all versions have, at least, if they are of one deliberation. */
  private static final double LEAST_COMPLETE = 0.4;

  /** What stands before the number in the symbols of deliberations. */
  private static final Pattern SERIES = Pattern.compile("^[A-Z/]+/(?:RES|DEC|PRST)/");

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private Sameness() {}

  /**
   * What deliberations are told apart by, the same in every language: organ and the figures of the
   * number, or the symbol of a draft; nothing if neither is known.
   */
  public static Optional<String> key(Identity identity) {
    if (identity.kind().isProposed() && identity.symbol().isPresent()) {
      return identity.symbol().map(symbol -> symbol.replace(" ", "").toUpperCase(Locale.ROOT));
    }
    return identity
        .number()
        .or(() -> identity.symbol().map(Sameness::numberOf))
        .map(number -> identity.organ().map(Organ::actor).orElse("") + " " + figures(number));
  }

  private static String numberOf(String symbol) {
    return SERIES.matcher(symbol).replaceFirst("");
  }

  private static String figures(String number) {
    return FIGURES
        .matcher(number)
        .results()
        .map(figure -> String.valueOf(Integer.parseInt(figure.group())))
        .collect(Collectors.joining("-"));
  }

  /** Why the versions are not of one deliberation; nothing if they are. */
  public static Optional<String> contradiction(Alignment alignment) {
    Set<String> languages = new HashSet<>();
    for (Expression version : alignment.versions()) {
      if (!languages.add(version.language().tag())) {
        return Optional.of("two versions are in the same language: " + version.language().tag());
      }
    }
    Expression first = alignment.versions().get(0);
    Optional<String> key = key(first.identity());
    for (Expression other : alignment.versions()) {
      Optional<String> own = key(other.identity());
      if (key.isPresent() && own.isPresent() && !agree(key.get(), own.get())) {
        return Optional.of(
            first.name() + " is " + key.get() + " and " + other.name() + " is " + own.get());
      }
    }
    List<AlignedRow> rows = alignment.rows();
    long complete = rows.stream().filter(AlignedRow::isComplete).count();
    return complete < LEAST_COMPLETE * rows.size()
        ? Optional.of(
            "only " + complete + " of " + rows.size() + " paragraphs are in all the versions")
        : Optional.empty();
  }

  /** Whether two keys may be of one deliberation; an organ may be unknown. */
  private static boolean agree(String one, String other) {
    return one.equals(other)
        || (one.startsWith(" ") && other.endsWith(one))
        || (other.startsWith(" ") && one.endsWith(other));
  }
}

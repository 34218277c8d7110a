package org.plenary.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.rules.RuleSection;

/**
 * The compounds that the language writes with a hyphen, such as {@code self-employed} and {@code
 * long-term}: some as a whole, others by the words that they begin or end with.
 */
public final class Compounds {

  /** The least length of the other part of a compound, where that is not listed. */
  private static final int SHORTEST = 3;

  /** Where the hyphen stands in each whole compound, by its letters without it. */
  private final Map<String, Integer> whole = new HashMap<>();

  private final Set<String> prefixes;
  private final Set<String> first;
  private final Set<String> last;
  private final Set<String> solid;

  Compounds(RuleSection rules) {
    for (String compound : rules.texts("whole")) {
      whole.put(compound.replace("-", ""), compound.indexOf('-'));
    }
    prefixes = Set.copyOf(rules.texts("prefixes"));
    first = Set.copyOf(rules.texts("first"));
    last = Set.copyOf(rules.texts("last"));
    solid = Set.copyOf(rules.texts("solid"));
  }

  /**
   * Where the hyphen of a compound belongs that stands without one.
   *
   * @param word the compound, e.g. {@code longterm}
   * @param known whether a word in small letters is one of the text
   * @return how many characters stand before the hyphen; empty where the word is no compound, or
   *     may be more than one
   */
  public OptionalInt hyphen(String word, Predicate<String> known) {
    String key = word.toLowerCase(Locale.ROOT);
    Integer listed = whole.get(key);
    if (listed != null) {
      return OptionalInt.of(listed);
    }
    int found = 0;
    for (int at = 2; at < key.length() - 1 && !solid.contains(key); at++) {
      if (isBetweenCases(word, at) || isCompound(key.substring(0, at), key.substring(at), known)) {
        if (found > 0) {
          return OptionalInt.empty();
        }
        found = at;
      }
    }
    return found > 0 ? OptionalInt.of(found) : OptionalInt.empty();
  }

  /** Whether two words that a blank parts are those of a compound, e.g. {@code long term}. */
  public boolean isCompound(String one, String other) {
    return isCompound(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT), word -> false);
  }

  private boolean isCompound(String begin, String end, Predicate<String> known) {
    if (prefixes.contains(begin)) {
      return end.length() >= SHORTEST;
    }
    boolean begins = first.contains(begin);
    boolean ends = last.contains(end);
    return begins && (ends || end.length() >= SHORTEST && known.test(end))
        || ends && begin.length() >= SHORTEST && known.test(begin);
  }

  /** Whether a small letter is followed by a capital, as in {@code SecretaryGeneral}. */
  private static boolean isBetweenCases(String word, int at) {
    return Character.isLowerCase(word.charAt(at - 1))
        && Character.isUpperCase(word.charAt(at))
        && Character.isLowerCase(word.charAt(at + 1));
  }
}

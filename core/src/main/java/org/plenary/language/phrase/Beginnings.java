package org.plenary.language.phrase;

import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The signs with which a folded text may begin that is a phrase: most lines begin otherwise, and
 * looking at one sign is quicker than trying an expression.
 */
public final class Beginnings {

  /** What the places of figures begin with. */
  private static final String FIGURES = "0123456789";

  private static final Map<String, String> PLACES =
      Map.of("n", FIGURES, "d", FIGURES, "m", FIGURES, "y", FIGURES, "hy", "一");

  private final String phrase;
  private final Map<String, String> places;
  private final BitSet signs;
  private int at;

  private Beginnings(String phrase, Map<String, String> places, BitSet signs) {
    this.phrase = phrase;
    this.places = places;
    this.signs = signs;
  }

  /**
   * Adds the signs with which a phrase may begin; all signs if that cannot be told.
   *
   * @param places what places of the phrase's own begin with
   */
  public static void add(String phrase, Map<String, String> places, BitSet signs) {
    Beginnings beginnings = new Beginnings(phrase, places, signs);
    if (beginnings.choice(true)) {
      beginnings.any();
    }
  }

  /**
   * Finds the next match as {@link Matcher#find(int)} does, but tries only where one may begin.
   *
   * @param matcher of the text, with transparent bounds
   * @param signs those with which a match may begin
   */
  public static boolean find(Matcher matcher, String text, int from, BitSet signs) {
    for (int at = from; at < text.length(); at++) {
      if (signs.get(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private void any() {
    signs.set(0, Character.MAX_VALUE + 1);
  }

  /** Reads alternatives to the end of the choice; whether it leaves what comes next first. */
  private boolean choice(boolean first) {
    boolean empty = sequence(first);
    while (at < phrase.length() && phrase.charAt(at++) == '|') {
      empty |= sequence(first);
    }
    return empty;
  }

  private boolean sequence(boolean first) {
    boolean begins = first;
    while (at < phrase.length() && "|)".indexOf(phrase.charAt(at)) < 0) {
      boolean empty = element(begins);
      if (at < phrase.length() && phrase.charAt(at) == '?') {
        at++;
        empty = true;
      }
      begins &= empty;
    }
    return begins;
  }

  /** Reads what stands at one place of the phrase; whether it may be missing. */
  private boolean element(boolean first) {
    char sign = phrase.charAt(at++);
    return switch (sign) {
      case '(' -> choice(first);
      case '{' -> {
        int end = phrase.indexOf('}', at);
        String name = phrase.substring(at, end);
        at = end + 1;
        String begins = places.getOrDefault(name, PLACES.getOrDefault(name, ""));
        if (first && begins.isEmpty()) {
          any();
        }
        begins.chars().filter(c -> first).forEach(signs::set);
        yield false;
      }
      default -> {
        String folded = Folded.literal(String.valueOf(sign == '\\' ? phrase.charAt(at++) : sign));
        folded.chars().limit(first ? 1 : 0).forEach(signs::set);
        yield folded.isBlank();
      }
    };
  }
}

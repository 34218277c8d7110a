package org.plenary.language.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fixed phrases of a language and what each stands for, found at a place in a text by their longest
 * match. What makes no difference to {@link Folded} makes none here, but each sign of a phrase
 * stands for one of the text. A phrase of an alphabet matches whole words only.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseFinder<T> {

  private final Map<Character, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<Character, List<Phrase<T>>> byLast = new HashMap<>();

  /**
   * @param phrases the phrases as written, each with what it stands for
   */
  public PhraseFinder(Map<String, T> phrases) {
    Comparator<Map.Entry<String, T>> longestFirst =
        Comparator.comparingInt(entry -> -entry.getKey().length());
    phrases.entrySet().stream()
        .sorted(longestFirst.thenComparing(Map.Entry::getKey))
        .map(entry -> new Phrase<>(folded(entry.getKey()), entry.getValue()))
        .forEach(this::add);
  }

  /** Phrases that stand for nothing but themselves. */
  public static PhraseFinder<Boolean> of(Collection<String> phrases) {
    Map<String, Boolean> all = new HashMap<>();
    phrases.forEach(phrase -> all.put(phrase, true));
    return new PhraseFinder<>(all);
  }

  /** A phrase found in a text. */
  public record Match<T>(int start, int end, T meaning) {}

  /** The longest phrase that begins at an offset. */
  public Optional<Match<T>> startingAt(CharSequence text, int start) {
    if (start < text.length()) {
      for (Phrase<T> phrase : byFirst.getOrDefault(PlainSigns.of(text.charAt(start)), List.of())) {
        int end = start + phrase.folded.length();
        if (phrase.matches(text, start) && wordEndsAt(text, end)) {
          return Optional.of(new Match<>(start, end, phrase.meaning));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends before an offset. */
  public Optional<Match<T>> endingAt(CharSequence text, int end) {
    if (end > 0) {
      for (Phrase<T> phrase : byLast.getOrDefault(PlainSigns.of(text.charAt(end - 1)), List.of())) {
        int start = end - phrase.folded.length();
        if (phrase.matches(text, start) && wordEndsAt(text, start)) {
          return Optional.of(new Match<>(start, end, phrase.meaning));
        }
      }
    }
    return Optional.empty();
  }

  private void add(Phrase<T> phrase) {
    String folded = phrase.folded;
    byFirst.computeIfAbsent(folded.charAt(0), key -> new ArrayList<>()).add(phrase);
    byLast
        .computeIfAbsent(folded.charAt(folded.length() - 1), key -> new ArrayList<>())
        .add(phrase);
  }

  private static boolean wordEndsAt(CharSequence text, int at) {
    return at <= 0
        || at >= text.length()
        || !isWordLetter(text.charAt(at - 1))
        || !isWordLetter(text.charAt(at));
  }

  private static boolean isWordLetter(char c) {
    return c < '\u0700' && Character.isLetter(c);
  }

  private static String folded(String phrase) {
    StringBuilder folded = new StringBuilder(phrase.length());
    phrase.chars().forEach(sign -> folded.append(PlainSigns.of((char) sign)));
    return folded.toString();
  }

  private record Phrase<T>(String folded, T meaning) {

    boolean matches(CharSequence text, int start) {
      if (start < 0 || start + folded.length() > text.length()) {
        return false;
      }
      for (int i = 0; i < folded.length(); i++) {
        if (PlainSigns.of(text.charAt(start + i)) != folded.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}

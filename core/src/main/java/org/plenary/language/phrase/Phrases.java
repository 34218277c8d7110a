package org.plenary.language.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Phrases to be tried in order, after a quick look at whether a text may hold any of them. */
public final class Phrases {

  private final List<Phrase> all;

  /** Words one of which is in each text that matches; an empty one is in every text. */
  private final String[] required;

  private Phrases(List<Phrase> all) {
    this.all = all;
    this.required = all.stream().map(Phrase::required).distinct().toArray(String[]::new);
  }

  /** Phrases with the places of every language. */
  public static Phrases of(List<String> phrases) {
    return of(phrases, Map.of());
  }

  /** Phrases with places of their own besides. */
  public static Phrases of(List<String> phrases, Map<String, String> places) {
    return new Phrases(phrases.stream().map(phrase -> Phrase.of(phrase, places)).toList());
  }

  /** Those that the text may hold, in order. */
  public List<Phrase> in(Folded text) {
    String folded = text.text();
    for (String word : required) {
      if (folded.contains(word)) {
        return all;
      }
    }
    return List.of();
  }

  /** The match of the first that the whole text is. */
  public Optional<Phrase.Found> whole(Folded text) {
    return first(text, phrase -> phrase.whole(text));
  }

  /** The match of the first that the text begins with. */
  public Optional<Phrase.Found> prefix(Folded text) {
    return first(text, phrase -> phrase.prefix(text));
  }

  private Optional<Phrase.Found> first(
      Folded text, Function<Phrase, Optional<Phrase.Found>> match) {
    for (Phrase phrase : in(text)) {
      Optional<Phrase.Found> found = match.apply(phrase);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether two texts, one after the other, may hold any of them. */
  public boolean mayBeIn(Folded first, Folded second) {
    String one = first.text();
    String two = second.text();
    for (String word : required) {
      if (one.contains(word) || two.contains(word) || isParted(word, one, two)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first text ends with the beginning of a word and the second goes on with it. */
  private static boolean isParted(String word, String one, String two) {
    for (int cut = 1; cut < word.length(); cut++) {
      if (one.regionMatches(one.length() - cut, word, 0, cut)
          && two.regionMatches(0, word, cut, word.length() - cut)) {
        return true;
      }
    }
    return false;
  }
}

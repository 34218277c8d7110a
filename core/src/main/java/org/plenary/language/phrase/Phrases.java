package org.plenary.language.phrase;

import java.util.List;
import java.util.Map;

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

  /** Those that two texts, one after the other, may hold, in order. */
  public List<Phrase> in(Folded first, Folded second) {
    return all.stream().filter(phrase -> phrase.mayBe(first, second)).toList();
  }
}

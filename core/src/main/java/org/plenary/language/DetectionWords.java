package org.plenary.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.plenary.model.Organ;

/** What tells a language from others of the same script. */
final class DetectionWords {

  private final Set<String> words = new HashSet<>();
  private final Set<String> foreignWords = new HashSet<>();
  private final BitSet foreignLetters = new BitSet();

  DetectionWords(RuleSection rules, Organs organs) {
    rules.texts("words").forEach(line -> Words.of(line, words::add));
    Words.of(organs.publisher(), words::add);
    for (Organ organ : Organ.values()) {
      Words.of(organs.name(organ), words::add);
    }
    rules.texts("foreign words").forEach(line -> Words.of(line, foreignWords::add));
    rules.text("foreign letters").chars().forEach(foreignLetters::set);
  }

  /** Whether a folded word is one of those that are frequent in the language. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether a folded word is one of those that are frequent in a neighbouring language. */
  boolean foreign(String word) {
    return foreignWords.contains(word);
  }

  /** The letters that the language does not use but its neighbours do. */
  BitSet foreignLetters() {
    return foreignLetters;
  }

  /** Whether a letter is one that the language does not use. */
  boolean foreign(char letter) {
    return foreignLetters.get(letter);
  }
}

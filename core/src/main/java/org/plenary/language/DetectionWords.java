package org.plenary.language;

import java.util.HashSet;
import java.util.Set;
import org.plenary.model.Organ;

/** What tells a language from others of the same script. */
final class DetectionWords {

  private final Set<String> words = new HashSet<>();
  private final Set<String> foreignWords = new HashSet<>();
  private final String foreignLetters;

  DetectionWords(RuleSection rules, Organs organs) {
    rules.texts("words").forEach(line -> Words.of(line, words::add));
    Words.of(organs.publisher(), words::add);
    for (Organ organ : Organ.values()) {
      Words.of(organs.name(organ), words::add);
    }
    rules.texts("foreign words").forEach(line -> Words.of(line, foreignWords::add));
    foreignLetters = rules.text("foreign letters");
  }

  /** Whether a folded word is one of those that are frequent in the language. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether a folded word is one of those that are frequent in a neighbouring language. */
  boolean foreign(String word) {
    return foreignWords.contains(word);
  }

  /** Whether a letter is one that the language does not use. */
  boolean foreign(char letter) {
    return foreignLetters.indexOf(letter) >= 0;
  }
}

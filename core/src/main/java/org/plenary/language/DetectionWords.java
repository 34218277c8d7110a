package org.plenary.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.plenary.language.masthead.Organs;
import org.plenary.language.phrase.Words;
import org.plenary.model.Organ;
import org.plenary.rules.RuleSection;

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

  /** The folded words that are frequent in the language. */
  Set<String> words() {
    return words;
  }

  /** The folded words that are frequent in a neighbouring language. */
  Set<String> foreignWords() {
    return foreignWords;
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

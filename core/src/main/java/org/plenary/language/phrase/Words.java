package org.plenary.language.phrase;

import java.util.function.Consumer;
import org.plenary.text.Characters;

/** Cuts texts into folded words; where words stand unspaced, each sign counts as one. */
public final class Words {

  private Words() {}

  /** Hands over the words of a text, in order. */
  public static void of(CharSequence text, Consumer<String> word) {
    String folded = Folded.of(text).text();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      char sign = i < folded.length() ? folded.charAt(i) : ' ';
      boolean letter = Character.isLetter(sign);
      boolean alone = letter && Characters.isUnspaced(sign);
      if (start >= 0 && (alone || !letter)) {
        word.accept(folded.substring(start, i));
        start = -1;
      }
      if (alone) {
        word.accept(String.valueOf(sign));
      } else if (letter && start < 0) {
        start = i;
      }
    }
  }
}

package org.plenary.parser.passage;

import java.util.BitSet;
import java.util.List;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.text.Characters;

/**
 * Lines of a page whose words some extractors write on a line each, as justification has set them
 * far apart. A list of names is none of these: among the words are some with small letters.
 */
final class ScatteredWords {

  private static final int LEAST = 3;

  /** The lines that go on with the line before. */
  private final BitSet goesOn = new BitSet();

  private final List<Extract> texts;

  private ScatteredWords(List<Extract> texts) {
    this.texts = texts;
  }

  static ScatteredWords in(List<SiftedText.TextLine> lines, List<Extract> texts) {
    ScatteredWords words = new ScatteredWords(texts);
    int first = 0;
    for (int i = 0; i <= texts.size(); i++) {
      if (i == texts.size()
          || lines.get(i).line().typography().isPresent()
          || !isWord(texts.get(i).text())) {
        words.add(first, i);
        first = i + 1;
      }
    }
    return words;
  }

  /** Whether that line is a word that belongs to the line before. */
  boolean goesOn(int line) {
    return goesOn.get(line);
  }

  private void add(int from, int to) {
    int low = 0;
    for (int i = from; i < to; i++) {
      low += Characters.startsLow(texts.get(i).text()) ? 1 : 0;
    }
    if (to - from < LEAST || low * 3 < to - from) {
      return;
    }
    for (int i = Math.max(1, from); i < to; i++) {
      boolean within = i > from || Characters.startsLow(texts.get(i).text());
      if (within && !SentenceEnds.closed(texts.get(i - 1).text())) {
        goesOn.set(i);
      }
    }
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && text.chars()
            .noneMatch(c -> Characters.isWhite((char) c) || Characters.isUnspaced((char) c));
  }
}

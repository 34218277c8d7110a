package org.plenary.parser.repair.mark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.text.Bidirectional;

/** The words of a document: what tells a word cut in two from two words. */
public final class WordShapes {

  private static final int SHORT = 3;
  private static final int ENOUGH = 150;

  private final Set<String> words = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  private WordShapes() {}

  /** All words of a document that have no mark loose beside them. */
  public static WordShapes of(List<List<RepairLine>> pages) {
    WordShapes words = new WordShapes();
    for (List<RepairLine> rows : pages) {
      rows.forEach(row -> words.add(row.text()));
    }
    return words;
  }

  private void add(String text) {
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      boolean cut = at > 0 && Bidirectional.isMark(text.charAt(at - 1));
      boolean loose = end + 1 < text.length() && Bidirectional.isMark(text.charAt(end + 1));
      if (end > at && !cut && !loose) {
        String word = text.substring(at, end);
        words.add(word);
        pairs.add(before + ' ' + word);
        before = word;
      } else {
        before = "";
      }
      at = end + 1;
    }
  }

  /** The end of the right-to-left letters that start at a place. */
  static int end(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && Bidirectional.isRight(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a word follows another somewhere in the document. */
  boolean isPair(String first, String second) {
    return !first.isEmpty() && !second.isEmpty() && pairs.contains(first + ' ' + second);
  }

  /**
   * Whether two neighbours are one word: as such it occurs elsewhere, or the first occurs nowhere.
   */
  boolean isOne(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return words.contains(first + second)
        ? !words.contains(second) || second.length() <= SHORT
        : words.size() >= ENOUGH && first.length() <= SHORT && !words.contains(first);
  }
}

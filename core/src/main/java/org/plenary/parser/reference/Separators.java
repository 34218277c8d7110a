package org.plenary.parser.reference;

import java.util.Optional;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.text.Characters;

/** What stands between the numbers of a list, and what ends a sentence. */
final class Separators {

  private final ReferenceWords words;

  Separators(ReferenceWords words) {
    this.words = words;
  }

  /**
   * Where the separators directly before an offset begin, the white space before them left out; the
   * offset itself if there are none.
   */
  int before(String text, int at) {
    int begin = at;
    int end = at;
    if (end > 0 && words.attached().indexOf(text.charAt(end - 1)) >= 0) {
      end--;
      begin = end;
    }
    for (int i = 0; i < 3; i++) {
      end = skipObjectsBack(text, end);
      Optional<PhraseFinder.Match<Boolean>> separator = words.separators().endingAt(text, end);
      if (separator.isEmpty()) {
        break;
      }
      end = separator.get().start();
      begin = end;
    }
    return begin == at ? at : skipObjectsBack(text, begin);
  }

  /** The offset after the last character before {@code at} that is neither white nor an object. */
  static int skipObjectsBack(String text, int at) {
    int end = Characters.skipWhiteBack(text, at);
    while (end > 0 && text.charAt(end - 1) == InlineRun.OBJECT) {
      end = Characters.skipWhiteBack(text, end - 1);
    }
    return end;
  }

  /** Whether a sentence ends within a range. */
  static boolean sentenceEnds(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && Characters.endsSentence(c)) {
        return true;
      }
      if (c == '.') {
        int next = Characters.skipWhite(text, i + 1);
        if (next > i + 1 && next < text.length() && Character.isUpperCase(text.charAt(next))) {
          return true;
        }
      }
    }
    return false;
  }
}

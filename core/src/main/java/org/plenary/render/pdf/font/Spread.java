package org.plenary.render.pdf.font;

import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.text.Characters;

/**
 * A piece of a justified line. Among Han characters, which have no spaces between them, a line is
 * spread by room after each character; but not within figures and words of other scripts, which
 * would no longer be read as such: there the characters around have it. The few spaces that there
 * are, most of them after the call of a note, have no more of it than others.
 *
 * @param text what is drawn
 * @param info how far it is spread; not at all without it
 */
record Spread(String text, @Nullable JustificationInfo info) {

  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** The pieces of a text among Han characters, side by side. */
  static List<Spread> of(String text, @Nullable JustificationInfo info) {
    if (info == null) {
      return List.of(new Spread(text, info));
    }
    int ends = 0;
    for (int i = 0; i < text.length(); i++) {
      ends += isWithinWord(text, i) || Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
    }
    float room = new Spread(text, info).room() / Math.max(ends, 1);
    JustificationInfo around = new JustificationInfo();
    around.setSpaceAdjust(room);
    around.setNonSpaceAdjust(room);
    List<Spread> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean within = isWithinWord(text, i);
      if (i + 1 == text.length() || within != isWithinWord(text, i + 1)) {
        pieces.add(new Spread(text.substring(start, i + 1), within ? null : around));
        start = i + 1;
      }
    }
    return pieces;
  }

  /** The room that it has more than its letters need, in dots. */
  float room() {
    if (info == null) {
      return 0;
    }
    int spaces = (int) text.chars().filter(Spread::isSpace).count();
    int others = text.codePointCount(0, text.length()) - spaces;
    return spaces * info.getSpaceAdjust() + others * info.getNonSpaceAdjust();
  }

  /** Whether a word or figure goes on after that character. */
  private static boolean isWithinWord(String text, int at) {
    return at + 1 < text.length() && isOfWord(text.charAt(at)) && isOfWord(text.charAt(at + 1));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Characters.isWide(c);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == IDEOGRAPHIC_SPACE;
  }
}

package org.plenary.render;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.plenary.model.Language;

/** The way in which a language is written. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  /** No character before it is written from right to left. */
  private static final int FIRST_HEBREW = 0x590;

  private final String html;

  Direction(String html) {
    this.html = html;
  }

  /** The value of HTML's {@code dir}. */
  public String html() {
    return html;
  }

  /** The way of a text all of whose letters are written the same way; nothing for any other. */
  public static Optional<Direction> of(String text) {
    boolean left = text.codePoints().anyMatch(Direction::isLeftToRight);
    boolean right = text.codePoints().anyMatch(Direction::isRightToLeft);
    return left == right ? Optional.empty() : Optional.of(left ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
  }

  private static boolean isLeftToRight(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int codePoint) {
    if (codePoint < FIRST_HEBREW) {
      return false;
    }
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The way of that language's usual script. */
  public static Direction of(Language language) {
    return new ULocale(language.tag()).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}

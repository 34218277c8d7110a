package org.plenary.render;

import com.ibm.icu.util.ULocale;
import org.plenary.model.Language;

/** The way in which a language is written. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private final String html;

  Direction(String html) {
    this.html = html;
  }

  /** The value of HTML's {@code dir}. */
  public String html() {
    return html;
  }

  /** The way of that language's usual script. */
  public static Direction of(Language language) {
    return new ULocale(language.tag()).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}

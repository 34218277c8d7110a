package org.plenary.language;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** The scripts of the languages. */
public enum Script {
  LATIN(UnicodeScript.LATIN),
  CYRILLIC(UnicodeScript.CYRILLIC),
  ARABIC(UnicodeScript.ARABIC),
  HAN(UnicodeScript.HAN);

  private final UnicodeScript unicode;

  Script(UnicodeScript unicode) {
    this.unicode = unicode;
  }

  /** The script of a letter, if it is one of these. */
  static @Nullable Script of(char letter) {
    if (letter < 0x80 || letter >= 0xC0 && letter <= 0x24F) {
      return LATIN;
    }
    if (letter >= 0x4E00 && letter <= 0x9FFF) {
      return HAN;
    }
    if (letter >= 0x0621 && letter <= 0x064A && letter != 0x0640) {
      return ARABIC;
    }
    if (letter >= 0x0400 && letter <= 0x0481) {
      return CYRILLIC;
    }
    UnicodeScript found = UnicodeScript.of(letter);
    for (Script script : values()) {
      if (script.unicode == found) {
        return script;
      }
    }
    return null;
  }
}

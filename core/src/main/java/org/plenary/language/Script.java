package org.plenary.language;

import java.lang.Character.UnicodeScript;

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

  /** Whether that character belongs to the script. */
  public boolean has(int codePoint) {
    return UnicodeScript.of(codePoint) == unicode;
  }
}

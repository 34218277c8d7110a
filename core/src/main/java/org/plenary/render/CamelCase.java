package org.plenary.render;

import java.util.Locale;

/** Constants as data names them: {@code ISSUING_BODY} is {@code issuingBody}. */
public final class CamelCase {

  private CamelCase() {}

  /** The name of a constant in data. */
  public static String of(Enum<?> constant) {
    StringBuilder name = new StringBuilder(constant.name().length());
    boolean capital = false;
    for (char c : constant.name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '_') {
        name.append(capital ? Character.toUpperCase(c) : c);
      }
      capital = c == '_';
    }
    return name.toString();
  }
}

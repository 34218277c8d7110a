package org.plenary.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * A language of a document; any language, not only those that can be parsed.
 *
 * @param tag the two-letter code of ISO 639-1 in lower case, e.g. {@code zh}
 */
public record Language(String tag) {

  public Language {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a language code: " + tag);
    }
  }

  /** The three-letter code that Akoma Ntoso uses, of ISO 639-3, e.g. {@code zho}. */
  public String alpha3() {
    return tag.length() == 3 ? tag : Locale.forLanguageTag(tag).getISO3Language();
  }

  /** The language of a three-letter code; the code itself where it has no two-letter form. */
  public static Language ofAlpha3(String alpha3) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(tag -> Locale.forLanguageTag(tag).getISO3Language().equals(alpha3))
        .findFirst()
        .map(Language::new)
        .orElseGet(() -> new Language(alpha3));
  }
}

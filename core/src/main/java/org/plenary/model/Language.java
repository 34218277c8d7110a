package org.plenary.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language of a document; any language, not only those that can be parsed.
 *
 * @param tag the two-letter code of ISO 639-1 in lower case, e.g. {@code zh}
 */
public record Language(String tag) {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  public Language {
    if (!CODE.matcher(tag).matches()) {
      throw new IllegalArgumentException("not a language code: " + tag);
    }
  }

  /**
   * The three-letter code that Akoma Ntoso uses, of ISO 639-3, e.g. {@code zho}; the tag itself if
   * no such language exists.
   */
  public String alpha3() {
    return TwoLetters.BY_TAG.getOrDefault(tag, tag);
  }

  /** The language of a three-letter code; the code itself where it has no two-letter form. */
  public static Language ofAlpha3(String alpha3) {
    return new Language(TwoLetters.BY_ALPHA3.getOrDefault(alpha3, alpha3));
  }

  /** All languages that have two-letter codes, listed when first needed. */
  private static final class TwoLetters {

    private static final Map<String, String> BY_TAG =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toUnmodifiableMap(
                    tag -> tag, tag -> Locale.forLanguageTag(tag).getISO3Language()));

    private static final Map<String, String> BY_ALPHA3 =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    tag -> Locale.forLanguageTag(tag).getISO3Language(),
                    tag -> tag,
                    (first, other) -> first));
  }
}

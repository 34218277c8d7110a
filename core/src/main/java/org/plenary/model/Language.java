package org.plenary.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language of a document; any language, not only those that can be parsed.
 *
 * @param tag the two-letter code of ISO 639-1 in lower case, e.g. {@code zh}
 */
public record Language(String tag) {

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  private static final Map<String, String> ALPHA3 = new ConcurrentHashMap<>();

  public Language {
    if (!CODE.matcher(tag).matches()) {
      throw new IllegalArgumentException("not a language code: " + tag);
    }
  }

  /** Written by hand: linking what a record has by itself takes milliseconds of a cold start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  /**
   * The three-letter code that Akoma Ntoso uses, of ISO 639-3, e.g. {@code zho}; the tag itself if
   * no such language exists.
   */
  public String alpha3() {
    return ALPHA3.computeIfAbsent(tag, Language::alpha3);
  }

  /** The language of a three-letter code; the code itself where it has no two-letter form. */
  public static Language ofAlpha3(String alpha3) {
    return new Language(TwoLetters.BY_ALPHA3.getOrDefault(alpha3, alpha3));
  }

  private static String alpha3(String tag) {
    try {
      String code = tag.length() == 2 ? Locale.forLanguageTag(tag).getISO3Language() : "";
      return code.isEmpty() ? tag : code;
    } catch (MissingResourceException e) {
      return tag;
    }
  }

  /** All languages that have two-letter codes, listed when first needed. */
  private static final class TwoLetters {

    private static final Map<String, String> BY_ALPHA3 =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    tag -> Locale.forLanguageTag(tag).getISO3Language(),
                    tag -> tag,
                    (first, other) -> first));
  }
}

package org.plenary.symbol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Language;

/**
 * The addresses under which the United Nations show their documents: {@code
 * https://docs.un.org/zh/A/RES/58/220}.
 */
public final class DocumentAddress {

  private static final String SITE = "https://docs.un.org/";

  private static final Set<String> OFFICIAL = Set.of("ar", "zh", "en", "fr", "ru", "es");

  private static final String UNRESERVED = "-._~";

  /** What may stand in a path of RFC 3986, with the strokes between its segments. */
  private static final String PATH = UNRESERVED + "!$&'()*+,;=:@/";

  /** Characters allowed before and after the {@code #} of an address. */
  private static final String ADDRESS = PATH + "?%";

  /** A percent sign that encodes nothing. */
  private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final Pattern ON_SITE =
      Pattern.compile(
          "https?://(?:www\\.)?(?:undocs|docs\\.un)\\.org/(?:[a-z]{2,3}/)?([^?#]{1,200})");

  /** The end of a sentence that was taken for that of the symbol before it. */
  private static final Pattern STOP = Pattern.compile("[.,;]{1,3}$");

  private DocumentAddress() {}

  /**
   * The address of a document.
   *
   * @param symbol its symbol
   * @param language in which language to show it; English instead of one that is not official
   */
  public static String of(String symbol, Language language) {
    String path = OFFICIAL.contains(language.tag()) ? language.tag() : "en";
    return SITE + path + "/" + encoded(symbol, PATH);
  }

  /** The symbol of the document at an address, if it is such an address. */
  public static Optional<String> symbol(String address) {
    Matcher matcher = ON_SITE.matcher(address);
    return matcher.matches() ? decoded(matcher.group(1)) : Optional.empty();
  }

  /** Any text as part of an address: percent-encoded except for slashes, letters and digits. */
  public static String encoded(String text) {
    return encoded(text, UNRESERVED + "/");
  }

  /** An address with the signs percent-encoded that it may not hold, such as blanks. */
  public static String repaired(String address) {
    String marked = STRAY.matcher(address).replaceAll("%25");
    int place = marked.indexOf('#');
    return place < 0
        ? encoded(marked, ADDRESS)
        : encoded(marked.substring(0, place), ADDRESS)
            + '#'
            + encoded(marked.substring(place + 1), ADDRESS);
  }

  /** Percent-encoded except for ASCII letters and digits and the characters to keep. */
  private static String encoded(String path, String kept) {
    StringBuilder out = new StringBuilder(path.length() + 8);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
      if (plain) {
        out.append(c);
      } else {
        out.append('%');
        out.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        out.append(Character.toUpperCase(Character.forDigit(c & 0xf, 16)));
      }
    }
    return out.toString();
  }

  private static Optional<String> decoded(String path) {
    try {
      String symbol =
          URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
              .replace('\u2011', '-');
      return Optional.of(STOP.matcher(symbol.strip()).replaceFirst("")).filter(s -> !s.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

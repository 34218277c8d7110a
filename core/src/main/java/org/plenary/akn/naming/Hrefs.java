package org.plenary.akn.naming;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.Language;
import org.plenary.model.Target;

/**
 * Addresses of what references point at: the IRI of the Work where organ, date and number are all
 * known, else the address of the document on {@code docs.un.org}.
 */
public final class Hrefs {

  private static final String SITE = "https://docs.un.org/";

  private static final String UNRESERVED = "-._~";

  /** What may stand in a path of RFC 3986, with the strokes between its segments. */
  private static final String PATH = UNRESERVED + "!$&'()*+,;=:@/";

  private static final Pattern ON_SITE =
      Pattern.compile(
          "https?://(?:www\\.)?(?:undocs|docs\\.un)\\.org/(?:[a-z]{2,3}/)?([^?#]{1,200})");

  /** The end of a sentence that was taken for that of the symbol before it. */
  private static final Pattern STOP = Pattern.compile("[.,;]{1,3}$");

  private Hrefs() {}

  /**
   * The address of a target.
   *
   * @param target what is referred to
   * @param language in which language to show a document
   */
  public static String href(Target target, Language language) {
    if (target instanceof Target.Deliberated deliberated) {
      return deliberated
          .adopted()
          .map(date -> Iris.work(deliberated.organ(), date, deliberated.number()))
          .orElseGet(
              () -> onSite(AknNumber.symbol(deliberated.organ(), deliberated.number()), language));
    }
    if (target instanceof Target.Document document) {
      return onSite(document.symbol(), language);
    }
    return legal(((Target.Address) target).href());
  }

  /** An address as it is if it is one; else its characters percent-encoded. */
  public static String legal(String address) {
    try {
      return new URI(address).toString();
    } catch (URISyntaxException e) {
      return encoded(address, UNRESERVED + "/");
    }
  }

  /** The target of an address; an {@link Target.Address} where it is no document of the UN. */
  public static Target target(String href) {
    Optional<Iris.Parts> work = Iris.parts(href);
    if (work.isPresent()) {
      Iris.Parts parts = work.get();
      return new Target.Deliberated(parts.organ(), parts.number(), parts.adopted());
    }
    Matcher matcher = ON_SITE.matcher(href);
    if (!matcher.matches()) {
      return new Target.Address(href);
    }
    Optional<String> symbol = decoded(matcher.group(1));
    if (symbol.isEmpty()) {
      return new Target.Address(href);
    }
    return AknNumber.ofSymbol(symbol.get())
        .<Target>map(n -> new Target.Deliberated(n.organ(), n.number(), Optional.empty()))
        .orElseGet(() -> new Target.Document(symbol.get()));
  }

  /** The symbol of the document that is meant, if it has one. */
  public static Optional<String> symbol(Target target) {
    if (target instanceof Target.Document document) {
      return Optional.of(document.symbol());
    }
    return target instanceof Target.Deliberated deliberated && deliberated.adopted().isEmpty()
        ? Optional.of(AknNumber.symbol(deliberated.organ(), deliberated.number()))
        : Optional.empty();
  }

  private static String onSite(String symbol, Language language) {
    return SITE + language.tag() + "/" + encoded(symbol, PATH);
  }

  /** Percent-encoded but for letters and figures of ASCII and what is kept. */
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

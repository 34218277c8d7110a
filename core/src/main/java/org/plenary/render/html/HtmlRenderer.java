package org.plenary.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plenary.model.Deliberation;
import org.plenary.render.Addresses;

/**
 * Renders a deliberation as one self-contained page: semantic HTML5 that is well-formed XML as
 * well, without scripts, and nothing in it is fetched. Numbers are text as printed, so that they
 * can be copied. Every note is linked from its marker and back ({@code #fn-1}, {@code #fnref-1},
 * with the roles of DPUB-ARIA); numbered paragraphs have ids such as {@code para-12} and {@code
 * annex-1-para-3}.
 *
 * <pre>{@code
 * String page = new HtmlRenderer().render(deliberation);
 * }</pre>
 *
 * <p>Immutable and thread-safe; the same document gives the same characters.
 */
public final class HtmlRenderer {

  private static final String STYLES = resource("page.css");

  private final Addresses addresses;

  /** Links references to the United Nations' own addresses. */
  public HtmlRenderer() {
    this(Addresses.UNITED_NATIONS);
  }

  /** Links references to the addresses given. */
  public HtmlRenderer(Addresses addresses) {
    this.addresses = Objects.requireNonNull(addresses);
  }

  /** The page, to be stored as UTF-8. */
  public String render(Deliberation deliberation) {
    Markup out = new Markup();
    Head.write(out, deliberation, STYLES);
    new Article(out, addresses, deliberation.identity().language()).page(deliberation);
    return out.close().line().toString();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

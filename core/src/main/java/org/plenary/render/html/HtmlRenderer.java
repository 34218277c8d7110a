package org.plenary.render.html;

import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.rules.TextResource;

/**
 * Renders a deliberation as one self-contained page: semantic HTML5 that is well-formed XML as
 * well, without scripts, and nothing in it is fetched. Numbers are text as printed, so that they
 * can be copied. Every note is linked from its marker and back, with the roles of DPUB-ARIA, and is
 * shown beside the marker to who points at it. The ids of recitals, paragraphs, points, divisions,
 * annexes, tables and notes are the eIds of the Akoma Ntoso, such as {@code para_12} and {@code
 * att_1__para_3}, so that a link to them holds in every language and edition. The head tells
 * libraries (Dublin Core, and the tags that Zotero reads) and search engines (schema.org) what the
 * document is.
 *
 * <pre>{@code
 * String page = new HtmlRenderer().render(deliberation, plenary.eIds(deliberation));
 * }</pre>
 *
 * <p>Immutable and thread-safe; the same document gives the same characters.
 */
public final class HtmlRenderer {

  private static final String STYLES = TextResource.read(HtmlRenderer.class, "page.css");

  /** As there are no options, one serves all. */
  public HtmlRenderer() {}

  /** The page without ids of the text, as notes alone have them; to be stored as UTF-8. */
  public String render(Deliberation deliberation) {
    return render(deliberation, new EIdTable.Builder().build());
  }

  /** The page, to be stored as UTF-8. */
  public String render(Deliberation deliberation, EIdTable eIds) {
    Markup out = new Markup();
    Head.write(out, deliberation, STYLES);
    new Article(out, deliberation, eIds).page();
    return out.close().line().toString();
  }
}

package org.plenary.parser.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.language.LanguageRules;
import org.plenary.model.DocumentKind;
import org.plenary.source.SourceException;

/**
 * Refuses documents that call themselves something else: a note by the Secretariat about a
 * resolution is not a resolution.
 */
public final class OtherDocument {

  private OtherDocument() {}

  private static final Pattern CORRIGENDUM = Pattern.compile(".*/Corr\\.\\d+");

  /** What the symbols of drafts and amendments contain, unlike those of reports. */
  private static final String LIMITED = "/L.";

  /**
   * Lets deliberations pass, and what does not say what it is.
   *
   * @param opens whether a text follows that an organ opens
   * @throws SourceException if a line of the head says that this is a note, a report, a letter or
   *     another document, and neither kind nor symbol is that of a deliberation; or if the symbol
   *     is that of a corrigendum without the whole text
   */
  public static void refuse(
      LanguageRules rules, ParsedHead head, List<HeadLine> lines, boolean opens)
      throws SourceException {
    Optional<String> heading =
        lines.stream()
            .filter(line -> rules.masthead().otherDocument(line.text()))
            .findFirst()
            .map(line -> line.text().text());
    Optional<String> corrigendum =
        head.symbol().filter(symbol -> !opens && CORRIGENDUM.matcher(symbol).matches());
    if (corrigendum.isPresent() || heading.isPresent() && !isDeliberation(head)) {
      throw new SourceException(
          heading.or(() -> corrigendum).map(it -> "headed “" + it + "”").orElseThrow()
              + "; only resolutions, decisions, presidential statements, their drafts and"
              + " amendments are read");
    }
  }

  /** Whether kind, number or symbol say so; a report recommends drafts without being one. */
  private static boolean isDeliberation(ParsedHead head) {
    boolean recommends =
        head.kind().filter(DocumentKind::isProposed).isPresent()
            && head.symbol().filter(symbol -> !symbol.contains(LIMITED)).isPresent();
    return head.kind().isPresent() && !recommends
        || head.symbol().isEmpty() && head.number().isPresent()
        || head.symbol().filter(OwnSymbol::isSeries).isPresent();
  }
}

package org.plenary.parser.head;

import java.util.List;
import java.util.Optional;
import org.plenary.language.LanguageRules;
import org.plenary.source.SourceException;

/**
 * Refuses documents by the name that they have themselves: a note by the Secretariat that speaks of
 * a resolution is none.
 */
public final class OtherDocument {

  private OtherDocument() {}

  /**
   * Lets deliberations pass, and what does not say what it is.
   *
   * @throws SourceException if a line of the head says that this is a note, a report, a letter or
   *     another document, and neither kind nor symbol is that of a deliberation
   */
  public static void refuse(LanguageRules rules, ParsedHead head, List<HeadLine> lines)
      throws SourceException {
    boolean numbered = head.symbol().isEmpty() && head.number().isPresent();
    if (head.kind().isPresent()
        || numbered
        || head.symbol().filter(OwnSymbol::isSeries).isPresent()) {
      return;
    }
    Optional<HeadLine> heading =
        lines.stream().filter(line -> rules.masthead().otherDocument(line.text())).findFirst();
    if (heading.isPresent()) {
      throw new SourceException(
          "headed “"
              + heading.get().text().text()
              + "”; only resolutions, decisions, presidential statements, their drafts and"
              + " amendments are read");
    }
  }
}

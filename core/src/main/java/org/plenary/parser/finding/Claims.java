package org.plenary.parser.finding;

import java.util.BitSet;
import java.util.List;
import org.plenary.diagnostic.Code;
import org.plenary.model.Deliberation;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.Span;
import org.plenary.text.Characters;

/**
 * Proves that nothing is lost: every visible character of the source is in the document or in the
 * ledger.
 */
public final class Claims {

  private static final int EXCERPT = 40;

  private Claims() {}

  /** Reports each stretch of the source that neither holds. */
  public static void check(
      Source source, List<Deliberation> documents, List<Ledger> ledgers, ParseFindings findings) {
    BitSet claimed = new BitSet(source.text().length());
    documents.stream()
        .flatMap(document -> SourceSpans.of(document).stream())
        .forEach(spans -> claim(claimed, spans.list()));
    ledgers.forEach(
        ledger -> claim(claimed, ledger.entries().stream().map(Ledger.Entry::span).toList()));
    String text = source.text();
    int at = 0;
    while (at < text.length()) {
      if (claimed.get(at) || !isVisible(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && !claimed.get(end) && text.charAt(end) != '\n') {
        end++;
      }
      String lost = text.substring(at, Math.min(end, at + EXCERPT)).strip();
      findings.report(
          Code.UNCLAIMED_TEXT, "Neither in the document nor in the ledger: " + lost, at);
      at = end;
    }
  }

  private static void claim(BitSet claimed, List<Span> spans) {
    spans.forEach(span -> claimed.set(span.start(), span.end()));
  }

  static boolean isVisible(char c) {
    return !Characters.isWhite(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }
}

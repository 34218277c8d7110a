package org.plenary.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.source.Ledger;

/**
 * Counts letters and figures, without a look at where they came from: what a source has of each,
 * the document and the ledger must have.
 */
final class Conservation {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern MARKER = Pattern.compile(" marker=\"([^\"]*)\"");

  private Conservation() {}

  /** The characters of a source that are less often in what became of it. */
  static List<String> lost(String source, byte[] xml, Ledger ledger) {
    int[] counts = new int[Character.MAX_VALUE + 1];
    count(source, counts, 1);
    String written = new String(xml, UTF_8);
    count(TAG.matcher(written).replaceAll(" "), counts, -1);
    // it stands in the text and before the note
    MARKER.matcher(written).results().forEach(found -> count(found.group(1), counts, -2));
    ledger.entries().forEach(entry -> count(entry.text(), counts, -1));
    List<String> lost = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > 0) {
        lost.add("%d of %c (U+%04X)".formatted(counts[c], (char) c, c));
      }
    }
    return lost;
  }

  private static void count(String text, int[] counts, int by) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        counts[c] += by;
      }
    }
  }
}

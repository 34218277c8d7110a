package org.plenary.parser.page;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.PageLine;

/** Finds the symbol of the document, which its pages repeat as a running head. */
final class RunningSymbol {

  /** A symbol alone on its line that a resolution, decision or statement may have. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:[AES]|A/HRC)/(?:RES|DEC|PRST|S-\\d+|ES-\\d+|\\d+)/[\\w./()\\s-]{0,39}[\\w)]\\*?");

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  /** The masthead's own symbol stands among the first lines and before the enacting formula. */
  static final int MASTHEAD_ROWS = 24;

  private RunningSymbol() {}

  /** Of symbols that may be the document's, that which is repeated, or has the title's number. */
  static Optional<String> find(List<PageLine> rows, Cues cues) {
    Map<String, Integer> symbols = new LinkedHashMap<>();
    Set<String> own = new HashSet<>();
    StringBuilder head = new StringBuilder();
    int seen = 0;
    boolean above = true;
    for (PageLine row : rows) {
      if (row.isBlank()) {
        continue;
      }
      seen++;
      above &= seen <= MASTHEAD_ROWS && !cues.isFormula(row.folded());
      String text = bare(row.text());
      if (text.length() < 60 && SYMBOL.matcher(text).matches()) {
        int count = symbols.merge(text, 1, Integer::sum);
        if (above || count > 1 || head.indexOf(figures(text)) >= 0) {
          own.add(text);
        }
      } else if (seen <= MASTHEAD_ROWS) {
        head.append(figures(text)).append('\n');
      }
    }
    symbols.keySet().retainAll(own);
    return symbols.keySet().stream()
        .min(
            Comparator.<String, Boolean>comparing(it -> symbols.getOrDefault(it, 0) < 2)
                .thenComparing(it -> head.indexOf(figures(it)) < 0));
  }

  /** The figures alone, each after a space, so that a symbol can be told from the number line. */
  private static String figures(String text) {
    return FIGURES.matcher(text).results().map(found -> " " + found.group()).collect(joining());
  }

  /** Without direction marks, which Arabic text puts around symbols. */
  static String bare(String text) {
    int kept = 0;
    while (kept < text.length()
        && (text.charAt(kept) == ' ' || !PageLine.isIgnorable(text.charAt(kept)))) {
      kept++;
    }
    if (kept == text.length()) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length()).append(text, 0, kept);
    for (int i = kept; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || !PageLine.isIgnorable(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}

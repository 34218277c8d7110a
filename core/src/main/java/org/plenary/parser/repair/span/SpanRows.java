package org.plenary.parser.repair.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Puts lines together that MuPDF gives in rows: the figures of a number or symbol, and after them,
 * each on a row of its own, the brackets, strokes and foreign letters that come of another font.
 * The rows of a line are those between two empty ones; where there are none, only the numbers of
 * notes are put together.
 */
public final class SpanRows {

  private static final Pattern FRAGMENT = Pattern.compile("-?(?:/?[A-Z][A-Za-z]*+)*+/?-?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern WORDS = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} ]*[, ]*");
  private static final Pattern ONLY_FIGURES = Pattern.compile("[.,\\d][.,\\d ]*");

  /** The number of a print job and the language of the print. */
  private static final Pattern JOB =
      Pattern.compile("(\\d\\d) ?(\\d{5}) ?- ?[()] ?([ACEFRS]) ?[()]");

  /** A symbol whose year stands in brackets. */
  private static final Pattern DATED = Pattern.compile("(\\d{1,4}) (\\d{4}) ([A-Z/]+/) \\( \\)");

  private static final Pattern PAGE = Pattern.compile("(\\d{1,3}) / (\\d{1,3})");

  /** A comma that was drawn before the words that it follows. */
  private static final Pattern COMMA = Pattern.compile("^(.*\\) )?\\s*,\\s*$");

  /** Empty rows part lines where at least one row in so many is empty. */
  private static final int EMPTY = 5;

  /** Two rows of so many characters that are words in Arabic are two lines. */
  private static final int LONG = 36;

  private SpanRows() {}

  /** The rows of a page with such lines whole; the same if there were none. */
  public static List<RepairLine> joined(List<RepairLine> page) {
    boolean parted =
        page.stream().filter(row -> row.text().isEmpty()).count() * EMPTY > page.size();
    List<RepairLine> rows = new ArrayList<>();
    int at = 0;
    while (at < page.size()) {
      int end = parted ? emptyRow(page, at) : end(page, at);
      rows.addAll(end > at + 1 ? line(page.subList(at, end)) : page.subList(at, end));
      if (parted && end < page.size()) {
        rows.add(page.get(end));
        end++;
      }
      at = end;
    }
    return rows.size() == page.size() ? page : rows;
  }

  private static int emptyRow(List<RepairLine> page, int from) {
    int at = from;
    while (at < page.size() && !page.get(at).text().isEmpty()) {
      at++;
    }
    return at;
  }

  /** Where the rows end that are the number of a note; elsewhere, each row is a line. */
  private static int end(List<RepairLine> page, int from) {
    boolean note =
        from + 2 < page.size()
            && isBracket(page.get(from).text().strip())
            && NUMBER.matcher(page.get(from + 1).text().strip()).matches()
            && isBracket(page.get(from + 2).text().strip());
    return note ? from + 3 : from + 1;
  }

  /** The rows of a line as one, or as they are if nothing in them is known. */
  private static List<RepairLine> line(List<RepairLine> block) {
    List<String> rows = new ArrayList<>(block.stream().map(RepairLine::text).toList());
    Optional<String> known = known(String.join(" ", rows).strip().replaceAll("\\s+", " "));
    if (known.isPresent()) {
      return List.of(row(block, known.get()));
    }
    if (rows.stream().filter(SpanRows::isLine).count() > 1) {
      return block;
    }
    String label = label(rows);
    rows.removeIf(String::isBlank);
    strokes(rows);
    commas(rows);
    StringBuilder line = new StringBuilder(label);
    boolean changed = !label.isEmpty();
    int at = 0;
    while (at < rows.size()) {
      int figures = run(rows, at, ONLY_FIGURES);
      int words = run(rows, at + figures, WORDS);
      int fragments = run(rows, at + 1, FRAGMENT);
      Optional<String> symbol = fragments == 0 ? Optional.empty() : symbol(rows, at, fragments);
      if (symbol.isPresent()) {
        line.append(symbol.get());
        at += 1 + fragments;
        changed = true;
      } else if (figures > 0 && words > 0 && (words == figures || words == figures - 1)) {
        interleave(rows.subList(at, at + figures + words), figures, line);
        at += figures + words;
        changed = true;
      } else {
        line.append(rows.get(at));
        at++;
      }
    }
    return changed ? List.of(row(block, line.toString())) : block;
  }

  private static boolean isLine(String row) {
    return row.length() >= LONG && row.chars().anyMatch(c -> Bidirectional.isArabic((char) c));
  }

  /** The rows as one that reads so. */
  private static RepairLine row(List<RepairLine> block, String text) {
    Traced.Builder all = new Traced.Builder();
    block.forEach(row -> all.append(row.traced()));
    return block.get(0).with(all.build().rearranged(text));
  }

  /** A line that is nothing but the number of a page, of a print job, or a symbol with its year. */
  private static Optional<String> known(String line) {
    Matcher job = JOB.matcher(line);
    if (job.matches()) {
      return Optional.of(job.group(1) + '-' + job.group(2) + " (" + job.group(3) + ')');
    }
    Matcher dated = DATED.matcher(line);
    if (dated.matches()) {
      return Optional.of(dated.group(3) + dated.group(1) + " (" + dated.group(2) + ')');
    }
    Matcher page = PAGE.matcher(line);
    return page.matches() ? Optional.of(page.group(1) + '/' + page.group(2)) : Optional.empty();
  }

  /** Takes away the number of a note or paragraph that is in rows of its own, and gives it. */
  private static String label(List<String> rows) {
    String first = rows.get(0).strip();
    if (rows.size() > 2
        && isBracket(first)
        && NUMBER.matcher(rows.get(1).strip()).matches()
        && isBracket(rows.get(2).strip())) {
      String number = rows.get(1).strip();
      rows.subList(0, 3).clear();
      return '(' + number + ") ";
    }
    if (NUMBER.matcher(first).matches() && rows.get(1).strip().startsWith("-")) {
      rows.remove(0);
      rows.set(0, rows.get(0).stripLeading());
      return first + ' ';
    }
    return "";
  }

  private static boolean isBracket(String row) {
    return row.equals("(") || row.equals(")");
  }

  /** Gives strokes rows of their own that Arabic follows on the same one. */
  private static void strokes(List<String> rows) {
    for (int at = rows.size() - 1; at > 0; at--) {
      String row = rows.get(at);
      if (row.startsWith("/")
          && row.length() > 1
          && (row.charAt(1) == ' '
              || !Character.isLetter(row.charAt(1))
              || Bidirectional.isArabic(row.charAt(1)))) {
        rows.set(at, row.substring(1));
        rows.add(at, "/");
      }
    }
  }

  /** Puts commas behind the words that follow. */
  private static void commas(List<String> rows) {
    if (rows.size() < 2) {
      return;
    }
    Matcher comma = COMMA.matcher(rows.get(0));
    if (comma.matches() && WORDS.matcher(rows.get(1)).matches()) {
      rows.set(0, Optional.ofNullable(comma.group(1)).orElse(""));
      rows.set(1, rows.get(1).strip() + ", ");
    }
  }

  /** How many rows from a place on match a pattern. */
  private static int run(List<String> rows, int from, Pattern pattern) {
    int at = from;
    while (at < rows.size()
        && !rows.get(at).isBlank()
        && pattern.matcher(rows.get(at).strip().replace(" /", "/")).matches()) {
      at++;
    }
    return at - from;
  }

  /** Puts words before the figures, or between them if there is one less. */
  private static void interleave(List<String> rows, int figures, StringBuilder line) {
    List<String> words = rows.subList(figures, rows.size());
    boolean between = words.size() < figures;
    for (int n = 0; n < figures; n++) {
      if (n > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
      if (between) {
        line.append(n == 0 ? "" : words.get(n - 1).strip() + ' ').append(rows.get(n).strip());
      } else {
        line.append(words.get(n).strip()).append(rows.get(n));
      }
    }
  }

  /** A row whose figures are those of a symbol, with the fragments of the symbol among them. */
  private static Optional<String> symbol(List<String> rows, int at, int fragments) {
    String row = rows.get(at).stripTrailing();
    int start = row.length();
    while (start > 0 && ". 0123456789".indexOf(row.charAt(start - 1)) >= 0) {
      start--;
    }
    String figures = row.substring(start);
    List<String> parts = new ArrayList<>();
    for (String fragment : rows.subList(at + 1, at + 1 + fragments)) {
      parts.addAll(List.of(fragment.strip().split(" +")));
    }
    String line = row.substring(0, start) + (figures.startsWith(" ") ? " " : "");
    return LooseSymbol.of(figures, parts).map(symbol -> line + symbol);
  }
}

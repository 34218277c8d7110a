package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.PageLine;

/**
 * Finds what extractors put at the turn of a page besides rows of one piece: the title of the text,
 * in one row or in several, with the symbol, a page number or a job number before or after it.
 *
 * <p>The evidence is the title itself, which stands between the number of the text and the enacting
 * formula or, where that was lost, a blank row, or that the same words stand beside the symbol more
 * than once, or below it where the number was lost.
 */
final class PageTurns {

  /** The symbol of an adopted text with its number. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:[AES]|A/HRC)/(?:RES|DEC|PRST)/((?:E?S-)?\\d[\\w./-]{0,20}(?:\\s?\\([\\dIVXL-]{1,8}\\))?)");

  /** Page numbers and job numbers at either end of a row. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}\\s?/\\s?\\d{1,3}|(?:GE\\.)?\\d\\d-\\d{5}\\*?(?:\\s?\\([A-Z]\\))?");

  /** Within how many rows of text the masthead and the title stand. */
  private static final int HEAD_ROWS = 60;

  private static final int LONGEST_ROW = 240;

  /** No title fills more rows at the head of a page. */
  private static final int LONGEST_HEAD = 6;

  private final List<PageLine> rows;
  private final Cues cues;
  private final Set<String> titles = new HashSet<>();
  private final Set<Integer> found = new HashSet<>();
  private final Map<Integer, Rest> rests = new HashMap<>();
  private String symbol = "";
  private String title = "";

  /** The row that ends the title; no running head stands before it. */
  private int titleEnd;

  /**
   * What a row holds beside a symbol, page number or job number.
   *
   * @param key the letters and figures of the rest
   * @param turn whether there is such a number or symbol
   * @param symbol whether there is the symbol
   */
  private record Rest(String key, boolean turn, boolean symbol) {}

  private PageTurns(List<PageLine> rows, Cues cues) {
    this.rows = rows;
    this.cues = cues;
  }

  /** The rows that hold the title, in whole or in part, at a page turn, and what goes with it. */
  static Set<Integer> heads(List<PageLine> rows, Cues cues) {
    PageTurns turns = new PageTurns(rows, cues);
    if (turns.readHead()) {
      if (turns.title.isEmpty()) {
        turns.readRepeated();
      }
      turns.findHeads();
    }
    return turns.found;
  }

  /** Reads symbol and title; whether there is a symbol. */
  private boolean readHead() {
    int seen = 0;
    for (int i = 0; i < rows.size() && seen < HEAD_ROWS; i++) {
      if (rows.get(i).isBlank()) {
        continue;
      }
      seen++;
      Optional<String> number = symbol.isEmpty() ? numberOfSymbol(i) : Optional.empty();
      number.ifPresent(this::readTitle);
    }
    return !symbol.isEmpty();
  }

  private Optional<String> numberOfSymbol(int row) {
    String text = rows.get(row).text();
    Matcher matcher = SYMBOL.matcher(text);
    while (text.indexOf('/') >= 0 && matcher.find()) {
      if (matcher.start() == 0 || matcher.end() == text.length()) {
        symbol = matcher.group();
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private void readTitle(String number) {
    StringBuilder all = new StringBuilder();
    String block = "";
    boolean begun = false;
    int seen = 0;
    for (int i = 0; i < rows.size() && seen < HEAD_ROWS; i++) {
      PageLine row = rows.get(i);
      if (row.isBlank()) {
        if (block.isEmpty() && titles.size() <= LONGEST_HEAD) {
          block = all.toString();
          titleEnd = i;
        }
        continue;
      }
      seen++;
      if (cues.isFormula(row.folded())) {
        if (begun) {
          titleEnd = i;
          title = all.toString();
          return;
        }
        continue;
      }
      if (!begun && row.text().startsWith(number)) {
        begun = true;
        String rest = key(row.text().substring(number.length()));
        all.append(rest);
      } else if (begun) {
        all.append(key(row.text()));
      }
      if (all.length() > 0) {
        titles.add(all.toString());
      }
    }
    titles.clear();
    title = block;
    titles.add(block);
  }

  /** Reads the title below the symbol, where the same words stand more than once. */
  private void readRepeated() {
    Map<String, Integer> below = new HashMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rest(i).symbol() && rest(i).key().isEmpty()) {
        StringBuilder key = new StringBuilder();
        for (int j = i + 1; j <= i + LONGEST_HEAD && j < rows.size(); j++) {
          if (rows.get(j).isBlank() || rest(j).turn()) {
            below.merge(key.toString(), 1, Integer::sum);
            first.putIfAbsent(key.toString(), i);
            break;
          }
          key.append(rest(j).key());
        }
      }
    }
    below.remove("");
    below.entrySet().stream()
        .filter(words -> words.getValue() > 1)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .ifPresent(
            words -> {
              title = words.getKey();
              titleEnd = Objects.requireNonNull(first.get(title));
              titles.add(title);
            });
  }

  private void findHeads() {
    Map<String, Integer> besideSymbol = new HashMap<>();
    int symbols = 0;
    for (int i = titleEnd + 1; i < rows.size(); i++) {
      Rest rest = rest(i);
      symbols += rest.symbol() ? 1 : 0;
      if (rest.symbol() && !rest.key().isEmpty()) {
        besideSymbol.merge(rest.key(), 1, Integer::sum);
      }
    }
    List<List<Integer>> apart = new ArrayList<>();
    int beside = 0;
    for (int i = titleEnd + 1; i < rows.size(); i++) {
      Rest rest = rest(i);
      if (rest.symbol() && besideSymbol.getOrDefault(rest.key(), 0) > 1) {
        found.add(i);
        beside++;
      } else if (!rest.key().isEmpty() && title.startsWith(rest.key())) {
        List<Integer> head = head(i);
        if (head.stream().anyMatch(row -> rest(row).symbol())) {
          found.addAll(head);
          beside++;
        } else if (!head.isEmpty()) {
          apart.add(head);
        }
        i = head.isEmpty() ? i : head.get(head.size() - 1);
      }
    }
    // A heading that is worded as the title may stand at the top of a page too, but not of most.
    int heads = apart.size() + beside;
    if (heads * 2 >= symbols && (symbols > 0 || heads > 1)) {
      apart.forEach(found::addAll);
    }
  }

  /** The rows from the given one on that make up the title, if a page turns there. */
  private List<Integer> head(int first) {
    StringBuilder key = new StringBuilder();
    boolean turn = isTurn(first, -1);
    List<Integer> open = new ArrayList<>();
    List<Integer> head = List.of();
    for (int i = first; i < rows.size(); i++) {
      if (rows.get(i).isBlank()) {
        continue;
      }
      Rest rest = rest(i);
      key.append(rest.key());
      turn |= rest.turn();
      if (!title.startsWith(key.toString())) {
        break;
      }
      if (!rest.key().isEmpty()) {
        open.add(i);
      }
      if (titles.contains(key.toString()) && (turn || isTurn(i, 1))) {
        head = List.copyOf(open);
      }
    }
    return head;
  }

  /** Whether a page turns before or after the row: another page, or a row of numbers only. */
  private boolean isTurn(int row, int direction) {
    int i = row + direction;
    while (i < rows.size() && rows.get(i).isBlank()) {
      i += direction;
    }
    if (i == rows.size()) {
      return false;
    }
    Rest rest = rest(i);
    return rows.get(i).page() != rows.get(row).page() || rest.turn() && rest.key().isEmpty();
  }

  private Rest rest(int row) {
    return rests.computeIfAbsent(row, index -> rest(rows.get(index).text()));
  }

  private Rest rest(String row) {
    String text = row;
    if (text.length() > LONGEST_ROW) {
      return new Rest(key(text), false, false);
    }
    boolean symbolic = false;
    boolean turn = false;
    if (text.startsWith(symbol) && isApart(text, symbol.length())) {
      text = text.substring(symbol.length()).strip();
      symbolic = true;
    } else if (text.endsWith(symbol) && isApart(text, text.length() - symbol.length() - 1)) {
      text = text.substring(0, text.length() - symbol.length()).strip();
      symbolic = true;
    }
    Matcher numbers = NUMBERS.matcher(text);
    while (numbers.lookingAt() && isApart(text, numbers.end())) {
      text = text.substring(numbers.end()).strip();
      numbers.reset(text);
      turn = true;
    }
    return new Rest(key(text), turn || symbolic, symbolic);
  }

  /** Whether the text ends at the place or has a blank there. */
  private static boolean isApart(String text, int at) {
    return at >= text.length() || PageLine.isIgnorable(text.charAt(at));
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }
}
